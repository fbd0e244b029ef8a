"""Dealers and the kiosks that belong to them (K6)."""
