"""What whoever runs the store sees of it: whether it lives, how it does, what it logs."""
