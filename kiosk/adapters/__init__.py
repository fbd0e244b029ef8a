"""The ports made real: HTTP, the kiosk's database, the clock, QR codes."""
