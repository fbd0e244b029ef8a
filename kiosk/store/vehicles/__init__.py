"""Cars by VIN, their pictures, and the cars of an account (R31 to R51v)."""
