"""Sends odd requests to every operation of the store, and looks at what comes back."""
