"""Kills the running store again and again, and counts what is wrong afterwards."""
