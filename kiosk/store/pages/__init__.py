"""The pages a customer sees on their own phone (K4): rendered by the store, working without JavaScript."""
