"""Who is signed in to an account in a phone's browser (R2, R7, DESIGN §6)."""
