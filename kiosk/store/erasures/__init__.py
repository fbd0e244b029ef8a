"""Erasing accounts that nobody confirmed, and knowing their links afterwards (R11, R12)."""
