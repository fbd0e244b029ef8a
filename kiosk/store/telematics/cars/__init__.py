"""The embedded telematics: cars for demonstrations and tests, which the store knows only over HTTP."""
