"""Keys of other systems that speak to the store: the maker's apps, customer care, dealers' systems (R18, R49, R51v)."""
