"""Ending a contract early, which customer care alone can do (R80, R81)."""
