"""Bringing in customers and past sales from a file."""
