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


def money(amount: Money, currency: str, language: str, *, signed: bool = False) -> str:
    """Return `amount` minor units with the currency's sign: `1 248,00 ₽`; `signed` puts a plus before gains."""
    decimals = currency_decimals(currency)
    pattern = _currency_pattern(language, decimals)
    text = numbers.format_currency(
        Decimal(abs(amount)).scaleb(-decimals), currency, pattern, language, currency_digits=False
    )
    return _sign(amount, signed) + _spaced(text, numbers.get_currency_symbol(currency, language))


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


def date(day: datetime.date, language: str) -> str:
    """Return a date with its year: `31 янв. 2026 г.`."""
    return _plain(dates.format_date(day, "medium", language))


def day(day: datetime.date, language: str) -> str:
    """Return a date of this year or of every year: `31 января`."""
    return _by_skeleton("MMMMd", day, language)


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
def _currency_pattern(language: str, decimals: int) -> str:
    pattern = str(Locale.parse(language).currency_formats["standard"].pattern)
    return pattern.replace("0.00", f"0.{'0' * decimals}" if decimals else "0")


def _decimal(units: int, decimals: int, language: str) -> str:
    pattern = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
    return str(numbers.format_decimal(Decimal(units).scaleb(-decimals), pattern, language))


def _sign(number: int, signed: bool) -> str:
    return MINUS if number < 0 else "+" if signed and number > 0 else ""


def _spaced(text: str, symbol: str) -> str:
    """Part a currency of letters from the number after it: `RUB 12.00`, yet `$12.00`."""
    return text.replace(symbol, symbol + NO_BREAK_SPACE) if text.startswith(symbol) and symbol[-1].isalpha() else text


def _plain(text: str) -> str:
    """Take the narrow no-break space for the plain one, which every font has."""
    return str(text).replace("\N{NARROW NO-BREAK SPACE}", NO_BREAK_SPACE)
