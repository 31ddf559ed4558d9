"""A period's name."""

from datetime import date

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.period import Kind, Period

_SHORT = 3  # letters of a month below a picture


def period_name(period: Period, formats: Formats) -> str:
    """Return how people call a period in a sentence: `21 November 2026`, `November 2026`, `2026`."""
    if period.kind is Kind.YEAR:
        return str(period.start.year)
    return formats.date(period.start) if period.kind is Kind.DAY else formats.month(period.start)


def month_name(day: date, formats: Formats) -> str:
    """Return the name of a month without its year, with a capital."""
    return capital(formats.month(day).split()[0])


def short_name(day: date, kind: Kind, formats: Formats) -> str:
    """Return the name of a day or a month below a picture: `21`, `Nov`."""
    return month_name(day, formats)[:_SHORT] if kind is Kind.MONTH else str(day.day)


def full_name(day: date, kind: Kind, formats: Formats) -> str:
    """Return the name of a day or a month for a hover text: `21 November`, `November 2026`."""
    return capital(formats.month(day) if kind is Kind.MONTH else formats.day(day))


def capital(text: str) -> str:
    """Return a text with a capital at its start; Russian months have none."""
    return text[:1].upper() + text[1:]
