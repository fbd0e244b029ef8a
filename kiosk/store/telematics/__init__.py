"""The way to the cars: whether one can be reached, and switching a service on in it (R74)."""
