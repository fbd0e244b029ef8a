"""Mail: written with what it tells about, sent by a thread of its own."""
