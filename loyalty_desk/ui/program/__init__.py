"""The basics of the program: points, paying with them, expiry, discounts, levels."""
