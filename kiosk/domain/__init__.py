"""The rules of the business as frozen values and functions: no I/O, no clock, no framework."""
