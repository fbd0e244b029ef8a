"""Renewing a contract on its day, the reminders before it, and its end (R78, R79)."""
