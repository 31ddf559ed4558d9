"""A period's name."""

from datetime import date

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.period import Kind, Period


def period_name(period: Period, formats: Formats) -> str:
    """Return how people call a period in a sentence: `21 November 2026`, `November 2026`, `2026`."""
    if period.kind is Kind.YEAR:
        return str(period.start.year)
    return formats.date(period.start) if period.kind is Kind.DAY else formats.month(period.start)


def month_name(day: date, formats: Formats) -> str:
    """Return the name of a month without its year, with a capital."""
    return capital(formats.month(day).split()[0])


def capital(text: str) -> str:
    """Return a text with a capital at its start; Russian months have none."""
    return text[:1].upper() + text[1:]
