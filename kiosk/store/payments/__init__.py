"""Cards: registering them with a payment provider, and knowing no more of them than is needed (DESIGN §7)."""
