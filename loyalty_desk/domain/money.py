"""Exact numbers: money in minor units, points in hundredths, percents as fractions. Never a float."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias, TypeVar

Money: TypeAlias = int  # minor units of the shop's currency
Points: TypeAlias = int  # hundredths of a point
Exact: TypeAlias = Fraction | int
Source = TypeVar("Source")

ONE_POINT: Points = 100
MOST_DIGITS = 12  # before the point, in whatever is typed or sent

# ISO 4217: the active currencies; two decimals unless named below.
CURRENCIES = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
    "CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD "
    "HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL "
    "LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR "
    "PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP "
    "TRY TTD TWD TZS UAH UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG".split()
)
_DECIMALS = {
    **dict.fromkeys(
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(),
        0,
    ),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}


@dataclass(frozen=True)
class Numeral:
    """A number with a fraction or an exponent, just as it was written in a JSON document."""

    text: str


def currency_decimals(code: str) -> int:
    """Return how many decimals the currency `code` has by ISO 4217."""
    return _DECIMALS.get(code, 2)


def parse(text: str, decimals: int) -> int:
    """Return the decimal `text` in units of 10^-decimals.

    Taken are plain ASCII digits with at most one point and a sign, at most 12 digits before the point; raises
    ValueError with `not a number`, `too large` or `too many decimals`.
    """
    sign, digits = (-1, text[1:]) if text[:1] == "-" else (1, text.removeprefix("+"))
    whole, point, part = digits.partition(".")
    if not (whole + part).isascii() or not whole.isdigit() or bool(point) != part.isdigit():
        raise ValueError("not a number")
    if len(whole.lstrip("0")) > MOST_DIGITS:
        raise ValueError("too large")
    if len(part.rstrip("0")) > decimals:
        raise ValueError("too many decimals")
    return sign * int("0" + whole.lstrip("0") + part.rstrip("0").ljust(decimals, "0"))


def parse_json(value: object, decimals: int) -> int:
    """Return what stands in a JSON document, a decimal string or a number, in units of 10^-decimals."""
    if isinstance(value, Numeral):
        return parse(value.text, decimals)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError("not a number")
    if isinstance(value, int) and abs(value) >= 10**MOST_DIGITS:
        raise ValueError("too large")
    return parse(str(value), decimals)


def decimal(units: int, decimals: int) -> str:
    """Return `units` of 10^-decimals as a decimal string with just so many decimals."""
    sign = "-" if units < 0 else ""
    digits = str(abs(units)).rjust(decimals + 1, "0")
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}" if decimals else sign + digits


def round_half_up(value: Exact) -> int:
    """Return `value` rounded to the nearest whole number, halves away from zero upwards."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def split(total: int, weights: Sequence[int], unit: int = 1) -> tuple[int, ...]:
    """Split `total` over `weights` so that the parts are multiples of `unit` and sum to it exactly.

    The largest remainders get what the rounding left, ties go to the earlier place. No weight at all: nothing is given.
    """
    whole = sum(weights)
    if not whole:
        return (0,) * len(weights)
    parts, rests = zip(*(divmod(total // unit * weight, whole) for weight in weights), strict=True)
    left = total // unit - sum(parts)
    winners = set(sorted(range(len(weights)), key=lambda place: (-rests[place], place))[:left])
    return tuple((part + (place in winners)) * unit for place, part in enumerate(parts))


def back_in_reverse(drawn: Sequence[tuple[Source, int]], already: int, amount: int) -> list[tuple[Source, int]]:
    """Return to which sources `amount` of a draw goes back, the last drawn first, after what went back `already`."""
    back = []
    for source, part in reversed(drawn):
        skipped = min(already, part)
        already -= skipped
        given = min(amount, part - skipped)
        amount -= given
        if given:
            back.append((source, given))
    return back
