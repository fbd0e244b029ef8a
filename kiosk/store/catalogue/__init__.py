"""The services on sale and the texts of the terms, as a feed of changes (R51 to R61)."""
