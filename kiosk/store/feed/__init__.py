"""What changes in accounts and their cars, told to the maker's other apps (R18, R44, R45)."""
