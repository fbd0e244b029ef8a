"""Charges of contracts: one per contract and period, never before its day (R75)."""
