"""Money, points, dates and numbers as people read them: one way for screens, receipts and cards.

A language is a code such as `en` or `ru`. Times are given as the shop's local time. A minus is a real one (U+2212).
"""

import datetime
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from babel import Locale, dates, numbers

from loyalty_desk.domain.money import ONE_POINT, Money, Points, currency_decimals

MINUS = "\N{MINUS SIGN}"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
DAYS_KEPT = 1000  # a screen has the same few days again and again; Babel takes a third of a millisecond for each


def money(amount: Money, currency: str, language: str, *, signed: bool = False) -> str:
    """Return `amount` minor units with the currency's sign: `1 248,00 ₽`; `signed` puts a plus before gains."""
    decimals = currency_decimals(currency)
    before, behind = _around_money(currency, decimals, language)
    return _sign(amount, signed) + before + _decimal(abs(amount), decimals, language) + behind


def amount(amount: Money, currency: str, language: str, *, signed: bool = False) -> str:
    """Return `amount` minor units without the currency's sign: `1 248,00`."""
    return _sign(amount, signed) + _decimal(abs(amount), currency_decimals(currency), language)


def points(hundredths: Points, language: str, *, signed: bool = False) -> str:
    """Return points: `1 248`, and `106,80` where there is a part of a point."""
    whole, part = divmod(abs(hundredths), ONE_POINT)
    text = _decimal(abs(hundredths), 2, language) if part else _decimal(whole, 0, language)
    return _sign(hundredths, signed) + text


def integer(number: int, language: str) -> str:
    """Return a whole number with its groups: `12 345`."""
    return _sign(number, signed=False) + _decimal(abs(number), 0, language)


def quantity(number: Decimal, language: str) -> str:
    """Return how many or how much of a thing: `2`, `0,35`."""
    return str(numbers.format_decimal(number.normalize(), "#,##0.######", language)).replace("-", MINUS)


def percent(percents: Fraction, language: str) -> str:
    """Return a percent, 25/2 meaning 12.5 %: `12,5 %`."""
    pattern = str(Locale.parse(language).percent_formats[None].pattern).replace("#,##0", "#,##0.####")
    share = Decimal(percents.numerator) / Decimal(percents.denominator * 100)
    return str(numbers.format_percent(share, pattern, language)).replace("-", MINUS)


@lru_cache(DAYS_KEPT)
def date(day: datetime.date, language: str) -> str:
    """Return a date with its year: `31 янв. 2026 г.`."""
    return _plain(dates.format_date(day, "medium", language))


@lru_cache(DAYS_KEPT)
def day(day: datetime.date, language: str) -> str:
    """Return a date of this year or of every year: `31 января`."""
    return _by_skeleton("MMMMd", day, language)


@lru_cache(DAYS_KEPT)
def month(day: datetime.date, language: str) -> str:
    """Return the month in which `day` lies: `январь 2026 г.`."""
    return _by_skeleton("yMMMM", day, language)


def time(moment: datetime.datetime | datetime.time, language: str) -> str:
    """Return hours and minutes: `16:05`."""
    clock = moment.time() if isinstance(moment, datetime.datetime) else moment
    return _plain(dates.format_time(clock.replace(tzinfo=None), "short", None, language))


def date_time(moment: datetime.datetime, language: str) -> str:
    """Return a date with hours and minutes: `31 янв. 2026 г., 16:05`."""
    return f"{date(moment.date(), language)}, {time(moment, language)}"


def plural(number: Points, language: str) -> str:
    """Return the CLDR plural form (`one`, `few`, `many`, `other`) of a number of points."""
    return Locale.parse(language).plural_form(Decimal(abs(number)) / ONE_POINT)


def _by_skeleton(skeleton: str, day: datetime.date, language: str) -> str:
    moment = datetime.datetime.combine(day, datetime.time(), datetime.UTC)
    return _plain(dates.format_skeleton(skeleton, moment, locale=language))


@lru_cache
def _around_money(currency: str, decimals: int, language: str) -> tuple[str, str]:
    """Return what stands before and behind the digits."""
    pattern = str(Locale.parse(language).currency_formats["standard"].pattern)
    pattern = pattern.replace("0.00", f"0.{'0' * decimals}" if decimals else "0")
    text = numbers.format_currency(0, currency, pattern, language, currency_digits=False)
    text = _spaced(text, numbers.get_currency_symbol(currency, language))
    before, _, behind = text.partition(_decimal(0, decimals, language))
    return before, behind


def _decimal(units: int, decimals: int, language: str) -> str:
    """Return a number of at least 0; Babel's own way takes ten times as long, and a list has hundreds."""
    group, point = _separators(language)
    whole, part = divmod(units, 10**decimals)
    text = f"{whole:,}".replace(",", group)
    return f"{text}{point}{part:0{decimals}d}" if decimals else text


@lru_cache
def _separators(language: str) -> tuple[str, str]:
    return numbers.get_group_symbol(language), numbers.get_decimal_symbol(language)


def _sign(number: int, signed: bool) -> str:
    return MINUS if number < 0 else "+" if signed and number > 0 else ""


def _spaced(text: str, symbol: str) -> str:
    """Part a currency of letters from the number after it: `RUB 12.00`, yet `$12.00`."""
    return text.replace(symbol, symbol + NO_BREAK_SPACE) if text.startswith(symbol) and symbol[-1].isalpha() else text


def _plain(text: str) -> str:
    """Take the narrow no-break space for the plain one, which every font has."""
    return str(text).replace("\N{NARROW NO-BREAK SPACE}", NO_BREAK_SPACE)
