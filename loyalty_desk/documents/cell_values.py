"""Amounts and times as people and programs write them into tables."""

import math
import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal

from loyalty_desk.documents.table_file import Cell
from loyalty_desk.domain.money import MOST_DIGITS, Money

_EXCEL_DAY_0 = datetime.combine(date(1899, 12, 30), time())
_EXCEL_DAYS = range(20_000, 80_000)  # 1954 to 2119
_NOON = time(12)
_SIGNS = re.compile(r"[^\d.,\-()−]")
_DAY = re.compile(r"^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?.*)?$")
_EIGHT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")


def amount_in(cell: Cell, decimals: int) -> Money:
    """Return the money that a cell says, in minor units; raises ValueError with `empty`, `not a number`, `too large`.

    A point or comma before at most `decimals` digits (or two) at the end is the decimal sign, all others group digits.
    """
    if cell is None or cell == "":
        raise ValueError("empty")
    if isinstance(cell, bool | date):
        raise ValueError("not a number")
    value = _number(str(cell), decimals) if isinstance(cell, str) else _exact(cell)
    if abs(value) >= 10**MOST_DIGITS:
        raise ValueError("too large")
    return int((value * 10**decimals).quantize(Decimal(1), ROUND_HALF_UP))


def moment_in(cell: Cell) -> datetime:
    """Return the local time that a cell says, a date alone as its noon; raises ValueError `empty` or `not a date`."""
    if cell is None or cell == "":
        raise ValueError("empty")
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None)
    if isinstance(cell, date):
        return datetime.combine(cell, _NOON)
    if isinstance(cell, str):
        return _written(cell)
    return _counted(cell)


def text_in(cell: Cell) -> str:
    """Return what a cell says as a text; a number such as 1042.0 is 1042."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip()


def _exact(number: float | int) -> Decimal:
    if not math.isfinite(number):
        raise ValueError("not a number")
    return Decimal(str(number))


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


def _written(text: str) -> datetime:
    eight = _EIGHT.match(text)
    found = _DAY.match(text)
    try:
        if eight:
            year, month, day = map(int, eight.groups())
            return datetime.combine(date(year, month, day), _NOON)
        if found is None:
            return _counted(float(text.replace(",", ".")))
        first, second, third, *clock = found.groups()
        day_of = _date(int(first), int(second), int(third), year_first=len(first) == 4)
        hour, minute, seconds = (int(part or 0) for part in clock)
        return datetime.combine(day_of, time(hour, minute, seconds) if clock[0] else _NOON)
    except (ValueError, OverflowError):
        raise ValueError("not a date") from None


def _date(first: int, second: int, third: int, *, year_first: bool) -> date:
    if year_first:
        return date(first, second, third)
    year = third + 2000 if third < 100 else third
    return date(year, first, second) if second > 12 else date(year, second, first)
