"""Withdrawing from a purchase within its fourteen days, in two steps (R80w)."""
