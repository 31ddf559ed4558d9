"""The kinds of values that stand in a program document."""

from collections.abc import Mapping
from datetime import date, time
from fractions import Fraction
from typing import TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from loyalty_desk.domain.document import Kind, leaf
from loyalty_desk.domain.money import CURRENCIES, decimal, parse_json

Name: TypeAlias = str | tuple[tuple[str, str], ...]  # one text, or one by language

PERCENT_DECIMALS = 4
MOST_TEXT = 500


def name_in(name: Name, language: str) -> str:
    """Return a name or text in `language`, or in the first language it has."""
    if isinstance(name, str):
        return name
    texts = dict(name)
    return texts.get(language, name[0][1])


def points_text(points: int) -> str:
    """Return points as a decimal string, without a fraction that is not there."""
    return decimal(points, 2) if points % 100 else str(points // 100)


def percent_text(percent: Fraction) -> str:
    """Return a percent as a decimal string, without needless zeros."""
    return decimal(int(percent * 10**PERCENT_DECIMALS), PERCENT_DECIMALS).rstrip("0").rstrip(".")


def choice(*values: str | int) -> Kind[str | int]:
    """Return the kind that is one of `values`."""

    def parse(value: object, _: int) -> str | int:
        if isinstance(value, str | int) and not isinstance(value, bool) and value in values:
            return value
        raise ValueError("not one of " + ", ".join(map(str, values)))

    return leaf(parse, lambda value, _: value)


def whole(lowest: int, highest: int) -> Kind[int]:
    """Return the kind of a whole number in a range."""

    def parse(value: object, _: int) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError("not a whole number")
        if not lowest <= value <= highest:
            raise ValueError(f"not from {lowest} to {highest}")
        return value

    return leaf(parse, lambda value, _: value)


def _number(value: object, decimals: int) -> int:
    units = parse_json(value, decimals)
    if units < 0:
        raise ValueError("below 0")
    return units


def _above_zero(value: object, decimals: int) -> int:
    units = _number(value, decimals)
    if not units:
        raise ValueError("not above 0")
    return units


def _percent(value: object, _: int) -> Fraction:
    units = _number(value, PERCENT_DECIMALS)
    if units > 100 * 10**PERCENT_DECIMALS:
        raise ValueError("above 100")
    return Fraction(units, 10**PERCENT_DECIMALS)


def _yes_or_no(value: object, _: int) -> bool:
    if not isinstance(value, bool):
        raise ValueError("not true or false")
    return value


def _text(value: object, _: int) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    if not value.strip():
        raise ValueError("empty")
    if len(value) > MOST_TEXT or not value.isprintable():
        raise ValueError("not a plain text of at most 500 characters")
    return value.strip()


def _name(value: object, _: int) -> Name:
    if not isinstance(value, Mapping):
        return _text(value, 0)
    if not value:
        raise ValueError("empty")
    if any(not isinstance(language, str) or len(language) != 2 for language in value):
        raise ValueError("not a text or an object by language")
    return tuple((language, _text(text, 0)) for language, text in value.items())


def _write_name(name: Name, _: int) -> object:
    return name if isinstance(name, str) else dict(name)


def _currency(value: object, _: int) -> str:
    if not isinstance(value, str) or value not in CURRENCIES:
        raise ValueError("not a currency code of ISO 4217")
    return value


def _zone(value: object, _: int) -> ZoneInfo:
    try:
        return ZoneInfo(value if isinstance(value, str) else "")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("not a time zone such as Europe/Moscow") from None


def _day(value: object, _: int) -> date:
    if not isinstance(value, str) or len(value) != 10 or value[4] + value[7] != "--":
        raise ValueError("not a date such as 2026-01-31")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError("not a date such as 2026-01-31") from None


def _hour(value: object, _: int) -> time:
    if not isinstance(value, str) or len(value) != 5 or value[2] != ":":
        raise ValueError("not a time such as 16:00")
    try:
        return time.fromisoformat(value)
    except ValueError:
        raise ValueError("not a time such as 16:00") from None


MONEY = leaf(_number, decimal)
MONEY_ABOVE_0 = leaf(_above_zero, decimal)
POINTS = leaf(lambda value, _: _number(value, 2), lambda value, _: points_text(value))
POINTS_ABOVE_0 = leaf(lambda value, _: _above_zero(value, 2), lambda value, _: points_text(value))
PERCENT = leaf(_percent, lambda value, _: percent_text(value))
YES_OR_NO = leaf(_yes_or_no, lambda value, _: value)
TEXT = leaf(_text, lambda value, _: value)
NAME = leaf(_name, _write_name)
CURRENCY = leaf(_currency, lambda value, _: value)
ZONE = leaf(_zone, lambda value, _: value.key)
DAY = leaf(_day, lambda value, _: value.isoformat())
HOUR = leaf(_hour, lambda value, _: f"{value:%H:%M}")
AMOUNT = leaf(lambda value, _: Fraction(_number(value, 4), 10**4), lambda value, _: percent_text(value))
FACTOR = leaf(lambda value, _: Fraction(_above_zero(value, 4), 10**4), lambda value, _: percent_text(value))
COUNT = whole(1, 1_000_000)
DAYS = whole(0, 36_500)
MONTHS = whole(1, 1_200)
