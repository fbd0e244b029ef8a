"""Work that falls due by itself: found in the data, claimed once, done in small transactions."""
