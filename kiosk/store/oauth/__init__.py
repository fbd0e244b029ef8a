"""Logging in on a kiosk with one's own phone: the device authorization grant (RFC 8628)."""
