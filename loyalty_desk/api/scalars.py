"""The kinds of single values in requests, read strictly into what the services take."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import NamedTuple, Self, TypeVar
from zoneinfo import ZoneInfo

from loyalty_desk.domain.money import Numeral, parse_json
from loyalty_desk.domain.purchase import Redeem
from loyalty_desk.domain.text import clean

D = TypeVar("D", bound=date)

MOST_LETTERS = 500
YEARS = range(1900, 3000)

_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?", re.ASCII)


class Units(NamedTuple):
    """What numbers and times of a shop mean: its currency's decimals and its time zone."""

    decimals: int
    zone: ZoneInfo


class Sum(int):
    """Money of 0 or more, in minor units."""

    @classmethod
    def read(cls, value: object, units: Units) -> Self:
        """Read a decimal."""
        return cls(_not_negative(parse_json(value, units.decimals)))


class SignedPoints(int):
    """Points given, or taken when negative, in hundredths."""

    @classmethod
    def read(cls, value: object, _: Units) -> Self:
        """Read a decimal."""
        return cls(parse_json(value, 2))


class Quantity(int):
    """How many of a thing, in thousandths, above 0."""

    @classmethod
    def read(cls, value: object, _: Units) -> Self:
        """Read a decimal."""
        if not (thousandths := _not_negative(parse_json(value, 3))):
            raise ValueError("not above 0")
        return cls(thousandths)


class Number(int):
    """The number of a customer, a sale, an entry or a line; one that cannot exist is -1."""

    @classmethod
    def read(cls, value: object, _: Units) -> Self:
        """Read a whole number."""
        if isinstance(value, Numeral) and value.text.removeprefix("-").isdigit():
            return cls(-1)
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError("not a whole number")
        return cls(max(value, -1))


class Limit(int):
    """How many rows at most are asked for."""

    @classmethod
    def read(cls, value: object, _: Units) -> Self:
        """Read a whole number from 1 to 1000."""
        if isinstance(value, bool) or not isinstance(value, int | Numeral):
            raise ValueError("not a whole number")
        if not isinstance(value, int) or not 1 <= value <= 1000:
            raise ValueError("not from 1 to 1000")
        return cls(value)


class Asked:
    """How many points shall pay, or `max`."""

    def __init__(self, points: Redeem) -> None:
        self.points = points

    @classmethod
    def read(cls, value: object, _: Units) -> Self:
        """Read a decimal of 0 or more, or `max`."""
        return cls("max" if value == "max" else _not_negative(parse_json(value, 2)))


class Key(str):
    """The UUID under which something happens once."""

    __slots__ = ()

    @classmethod
    def read(cls, value: object, _: Units) -> Self:
        """Read a UUID in its usual form."""
        if not isinstance(value, str) or not _KEY.fullmatch(value.lower()):
            raise ValueError("not a UUID")
        return cls(value.lower())


class Words(str):
    """A short text on one line."""

    __slots__ = ()

    @classmethod
    def read(cls, value: object, _: Units) -> Self:
        """Read a text of at most 500 characters."""
        if not isinstance(value, str):
            raise ValueError("not a text")
        if len(text := clean(value)) > MOST_LETTERS:
            raise ValueError("too long")
        return cls(text)


class Day(date):
    """A date of the shop's calendar."""

    @classmethod
    def read(cls, value: object, _: Units) -> Self:
        """Read an ISO 8601 date."""
        if not isinstance(value, str) or not _DAY.fullmatch(value):
            raise ValueError("not a date such as 2026-01-31")
        try:
            return _near(cls.fromisoformat(value))
        except ValueError:
            raise ValueError("not a date such as 2026-01-31") from None


class Moment(datetime):
    """A moment with its time zone."""

    @classmethod
    def read(cls, value: object, units: Units) -> Self:
        """Read an ISO 8601 time; without an offset it is the shop's local time, without a time the day's start."""
        if not isinstance(value, str) or not _MOMENT.fullmatch(value):
            raise ValueError("not a time such as 2026-01-31T10:00:00+03:00")
        try:
            moment = _near(cls.fromisoformat(value))
        except ValueError:
            raise ValueError("not a time such as 2026-01-31T10:00:00+03:00") from None
        return moment if moment.tzinfo else moment.replace(tzinfo=units.zone)


READERS: Mapping[type, Callable[[object, Units], object]] = {
    kind: kind.read for kind in (Sum, SignedPoints, Quantity, Number, Limit, Asked, Key, Words, Day, Moment)
}


def _not_negative(units: int) -> int:
    if units < 0:
        raise ValueError("below 0")
    return units


def _near(day: D) -> D:
    if day.year not in YEARS:
        raise ValueError("too far")
    return day
