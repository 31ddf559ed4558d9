"""A loyalty-card program for a small shop."""

__version__ = "0.1.0"
