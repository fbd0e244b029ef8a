"""The background loop between the kiosk and the store."""
