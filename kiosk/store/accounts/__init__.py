"""Accounts, sessions and the proofs that mails carry (R1 to R21)."""
