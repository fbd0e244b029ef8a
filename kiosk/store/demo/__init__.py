"""The demonstration: store, payment provider, cars and mailbox in one process, with example data."""
