"""What the core needs from the world, as Protocols; the adapters make them real."""
