"""Amounts and times as people and programs write them into tables."""

import math
import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from loyalty_desk.documents.table_file import Cell
from loyalty_desk.domain.money import MOST_DIGITS, Money

_EXCEL_DAY_0 = datetime.combine(date(1899, 12, 30), time())
_EXCEL_DAYS = range(20_000, 80_000)  # 1954 to 2119
_MIDNIGHT = time()
_NOON = time(12)
_HALF_DAY = 12  # hours
_WHOLE_DAY = timedelta(days=1)
_REMEMBERED = 1 << 14  # the same prices and days come again and again
_SIGNS = re.compile(r"[^\d.,\-()−]")
_CLOCK = r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?\s?m\b)?"
_TIME = re.compile(rf"(?:^|[T ,]){_CLOCK}", re.IGNORECASE)
_DAY = re.compile(rf"^(\d{{1,4}})[./-](\d{{1,2}})[./-](\d{{1,4}})(?:[T ,]+{_CLOCK}.*)?$", re.IGNORECASE)
_EIGHT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")


def amount_in(cell: Cell, decimals: int) -> Money:
    """Return the money that a cell says, in minor units; raises ValueError with `empty`, `not a number`, `too large`.

    A point or comma before at most `decimals` digits (or two) at the end is the decimal sign, all others group digits.
    """
    if cell is None or cell == "":
        raise ValueError("empty")
    if isinstance(cell, bool | date | time | timedelta):
        raise ValueError("not a number")
    value = _number(str(cell), decimals) if isinstance(cell, str) else _exact(cell)
    if abs(value) >= 10**MOST_DIGITS:
        raise ValueError("too large")
    return int((value * 10**decimals).quantize(Decimal(1), ROUND_HALF_UP))


def moment_in(cell: Cell, *, month_first: bool = False) -> datetime:
    """Return the local time that a cell says, a date alone as its noon; raises ValueError `empty` or `not a date`.

    Of `05/06/2024` the day comes first, unless the file is known to write the month first.
    """
    if cell is None or cell == "":
        raise ValueError("empty")
    if isinstance(cell, datetime) and cell.time() != _MIDNIGHT:  # a workbook keeps days as their midnight
        return cell.replace(tzinfo=None)
    if isinstance(cell, date):
        return datetime.combine(cell, _NOON)
    if isinstance(cell, str):
        return _written(cell, month_first=month_first)
    if isinstance(cell, time | timedelta):
        raise ValueError("not a date")
    return _counted(cell)


def time_in(cell: Cell) -> time:
    """Return the time of day that a cell says, alone or after a day; raises ValueError `not a time`."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell.replace(tzinfo=None)
    found = _TIME.search(cell) if isinstance(cell, str) else None
    try:
        if found is None:
            return _part_of_day(cell)
        return _on_the_clock(*found.groups())
    except ValueError:
        raise ValueError("not a time") from None


def text_in(cell: Cell) -> str:
    """Return what a cell says as a text; a number such as 1042.0 is 1042."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def _exact(number: float | int) -> Decimal:
    if not math.isfinite(number):
        raise ValueError("not a number")
    return Decimal(str(number))


@lru_cache(_REMEMBERED)
def _number(text: str, decimals: int) -> Decimal:
    digits = _SIGNS.sub("", text).replace("−", "-").rstrip(".,")
    below = digits.startswith("-") or (digits.startswith("(") and digits.endswith(")"))
    digits = digits.strip("-()")
    if not digits or not re.fullmatch(r"\d[\d.,]*|[.,]\d+", digits) or re.search(r"[^\W\d_]{4,}", text):
        raise ValueError("not a number")
    place = max(digits.rfind("."), digits.rfind(","))
    both = "." in digits and "," in digits
    single = digits.count(digits[place]) == 1 if place >= 0 else False
    part = len(digits) - place - 1
    is_decimal = place >= 0 and single and (both or part <= max(2, decimals) or part > 3 or digits[0] in "0.,")
    whole, rest = (digits[:place], digits[place + 1 :]) if is_decimal else (digits, "")
    value = Decimal(re.sub(r"[.,]", "", whole) or "0") + (Decimal(rest).scaleb(-len(rest)) if rest else 0)
    return -value if below else value


def _counted(number: float | int) -> datetime:
    if isinstance(number, bool) or not math.isfinite(number) or int(number) not in _EXCEL_DAYS:
        raise ValueError("not a date")
    moment = _EXCEL_DAY_0 + timedelta(days=number)
    return datetime.combine(moment.date(), _NOON) if number == int(number) else moment.replace(microsecond=0)


@lru_cache(_REMEMBERED)
def _written(text: str, *, month_first: bool) -> datetime:
    eight = _EIGHT.match(text)
    found = _DAY.match(text)
    try:
        if eight:
            year, month, day = map(int, eight.groups())
            return datetime.combine(date(year, month, day), _NOON)
        if found is None:
            return _counted(float(text.replace(",", ".")))
        first, second, third, *clock = found.groups()
        if len(first) == 4:
            day_of = date(int(first), int(second), int(third))
        else:
            day_of = _date(int(first), int(second), int(third), month_first=month_first)
        return datetime.combine(day_of, _on_the_clock(*clock) if clock[0] else _NOON)
    except (ValueError, OverflowError):
        raise ValueError("not a date") from None


def _on_the_clock(hour: str, minute: str, second: str | None, half: str | None) -> time:
    """Return a time of day; of the halves of a day only an hour up to 12 takes note."""
    hours = int(hour)
    if half and hours <= _HALF_DAY:
        hours = hours % _HALF_DAY + (_HALF_DAY if half in "Pp" else 0)
    return time(hours, int(minute), int(second or 0))


def _part_of_day(cell: Cell) -> time:
    """Return the time that a part of a day is, as sheets count it."""
    part = cell / _WHOLE_DAY if isinstance(cell, timedelta) else cell
    if not isinstance(part, float) or not 0 <= part < 1:
        raise ValueError("not a time")
    return (_EXCEL_DAY_0 + timedelta(seconds=round(part * _WHOLE_DAY.total_seconds()))).time()


def _date(first: int, second: int, year: int, *, month_first: bool) -> date:
    year += 2000 if year < 100 else 0
    swapped = second > 12 or (month_first and first <= 12)
    return date(year, first, second) if swapped else date(year, second, first)


def tells_month_first(cell: Cell) -> bool | None:
    """Return whether a date can only be read with its month first (or only with its day first); None: it is no sign."""
    found = _DAY.match(cell) if isinstance(cell, str) else None
    if found is None or len(found[1]) == 4 or "." in found[0][:6]:
        return None
    first, second = int(found[1]), int(found[2])
    return None if max(first, second) <= 12 else second > 12
