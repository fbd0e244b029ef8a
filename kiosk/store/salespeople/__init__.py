"""Salespeople of a dealer, who sign in on their dealer's kiosks (K1)."""
