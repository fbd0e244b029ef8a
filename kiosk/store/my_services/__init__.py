"""What a customer sees of one service beyond its two statuses, and the list of their orders (R73 to R80w)."""
