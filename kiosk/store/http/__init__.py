"""How the store speaks HTTP: bodies, problems, rights, idempotency; the same for every resource."""
