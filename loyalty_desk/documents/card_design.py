"""What stands on a shop's cards, as plain values."""

from dataclasses import dataclass

WIDTH_MM, HEIGHT_MM = 85.60, 53.98  # ID-1, ISO/IEC 7810


@dataclass(frozen=True)
class CardDesign:
    """The looks of all cards of a shop: its name, a line of words, colours as `#rrggbb`, and whether bars are added."""

    shop: str
    language: str
    line: str = ""
    background: str = "#0F766E"
    ink: str = "#FFFFFF"
    bars: bool = False


@dataclass(frozen=True)
class CardFace:
    """One card: its 13 digits and, if wanted, whose it is; the code holds the digits only."""

    number: str
    customer: str = ""
