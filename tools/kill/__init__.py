"""Kills the kiosk and the store again and again while orders flow through a line that loses answers, and counts orders."""
