"""The hand-off of an order to the customer's phone, in the terms of RFC 8628 (K4, DESIGN §6)."""
