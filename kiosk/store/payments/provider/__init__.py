"""The embedded payment provider: an application of its own, which the store and the kiosk know only over HTTP."""
