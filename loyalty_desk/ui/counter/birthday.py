"""A day of birth as people type it."""

import re
from datetime import date

from loyalty_desk.domain.errors import Invalid

_DAY_FIRST = re.compile(r"(\d{1,2})[ ./-](\d{1,2})[ ./-](\d{2}|\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4})")
_CENTURY = 100


def read_birthday(text: str, today: date) -> date | None:
    """Return the day in `31.01.1990`, `31.1.90`, `31011990` or `1990-01-31`; None for nothing. Raises Invalid."""
    typed = text.strip()
    if not typed:
        return None
    if found := _ISO.fullmatch(typed):
        year, month, day = map(int, found.groups())
    elif found := _DAY_FIRST.fullmatch(typed) or _DIGITS.fullmatch(typed):
        day, month, year = map(int, found.groups())
    else:
        raise Invalid("birthday", "not a day of birth")
    if year < _CENTURY:
        year += today.year - today.year % _CENTURY
        year -= _CENTURY if year > today.year else 0
    try:
        return date(year, month, day)
    except ValueError:
        raise Invalid("birthday", "not a day of birth") from None
