"""The central store: accounts, cars, catalogue, orders and mail behind one HTTP interface."""
