"""Contracts: one service on one car, with its two statuses (R73 to R78)."""
