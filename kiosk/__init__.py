"""Everything of the kiosk and its central store that is not a screen; no Qt anywhere below here."""
