"""Invoices, drafted with the order (R77)."""
