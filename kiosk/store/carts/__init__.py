"""Carts on their way from a kiosk to a phone: visits that were parked, and carts signed into a QR code (K3, K4)."""
