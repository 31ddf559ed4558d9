"""Shades of the accent from pale to full, and a colour of words that can be read on each."""

from PySide6.QtGui import QColor

from loyalty_desk.ui.theme import Colour, colour

_PALEST = 0.1
READABLE = 4.5  # contrast of words of usual size, WCAG 2.2 §1.4.3


def shade(heat: float, tone: Colour = "accent") -> QColor:
    """Return `tone` mixed into the surface: pale for 0, full for 1."""
    part = _PALEST + (1 - _PALEST) * min(max(heat, 0.0), 1.0)
    over, under = colour(tone), colour("surface")
    return QColor(*(round(top * part + low * (1 - part)) for top, low in zip(_rgb(over), _rgb(under), strict=True)))


def ink_on(ground: QColor) -> QColor:
    """Return the colour of words on `ground`: one of the theme's if it can be read, else black or white."""
    ours = max((colour("text"), colour("on_accent")), key=lambda ink: contrast(ink, ground))
    if contrast(ours, ground) >= READABLE:
        return ours
    return max((QColor("black"), QColor("white")), key=lambda ink: contrast(ink, ground))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 … 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(ink: QColor) -> float:
    red, green, blue = (_linear(part / 255) for part in _rgb(ink))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _rgb(ink: QColor) -> tuple[int, int, int]:
    return ink.red(), ink.green(), ink.blue()
