"""Customer care: what customers write, kept and mailed; ending a contract goes this way only (R80, R81, R85)."""
