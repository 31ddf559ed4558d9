"""A made-up coffee house with a year behind it, lived through the real services."""

from loyalty_desk.services.demo.house import DAYS, make_demo

__all__ = ["DAYS", "make_demo"]
