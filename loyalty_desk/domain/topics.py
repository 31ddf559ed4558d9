"""What a transaction may have changed, so that pages know when to look again."""

from enum import Enum


class Topic(Enum):
    """A part of the shop that can change."""

    CUSTOMERS = "customers"
    CARDS = "cards"
    SALES = "sales"
    LEDGER = "ledger"
    PROGRAM = "program"
    SETTINGS = "settings"
