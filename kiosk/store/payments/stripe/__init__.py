"""Stripe as the payment provider: registering, checking and charging cards, and the events it sends."""
