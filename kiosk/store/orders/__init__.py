"""Orders: what was bought, on which terms, for which car (R59 to R70)."""
