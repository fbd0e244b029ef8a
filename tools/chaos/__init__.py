"""Breaks whatever stands around a kiosk, one fault after another, and tells what its customer saw."""
