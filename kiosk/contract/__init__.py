"""The wire between kiosk and store: the models both sides share, and the one error body."""
