"""Money and shares short enough for a figure in large digits."""

from fractions import Fraction

from loyalty_desk.domain.money import Money, round_half_up
from loyalty_desk.ui.format import Formats

NONE = "–"  # an average of nothing
MINUS = "\N{MINUS SIGN}"

_WHOLE_FROM = 100  # units of the currency, from here on the parts of one do not matter
_SHORT_FROM = 10_000_000


def plain_money(formats: Formats, amount: Money) -> str:
    """Return an amount with its sign, without decimals that are all zero: `20 ₽`, `0,40 €`."""
    text = formats.money(amount)
    unit = 10**formats.decimals
    return text if amount % unit or not formats.decimals else text.replace(formats.separator + str(unit)[1:], "")


def short_money(formats: Formats, amount: Money | Fraction | None, *, signed: bool = False) -> str:
    """Return an amount for a figure: `486 ₽`, `6,42 €`, `12,3 млн ₽`; a dash for none."""
    if amount is None:
        return NONE
    unit = 10**formats.decimals
    plus = "+" if signed and amount > 0 else ""
    if abs(amount) >= _SHORT_FROM * unit:
        return plus + _compact(formats, round_half_up(amount / Fraction(unit)))
    if abs(amount) >= _WHOLE_FROM * unit:
        return plus + plain_money(formats, round_half_up(amount / Fraction(unit)) * unit)
    return plus + plain_money(formats, round_half_up(amount))


def share(formats: Formats, part: Fraction | None, *, decimals: int = 0, signed: bool = False) -> str:
    """Return a share of 1 as a percent: `64 %`; a dash for none."""
    from loyalty_desk.documents.format import percent

    if part is None:
        return NONE
    rounded = Fraction(round_half_up(part * 100 * 10**decimals), 10**decimals)
    return ("+" if signed and rounded > 0 else "") + percent(rounded, formats.language)


def decimal_text(formats: Formats, number: Fraction | None, *, signed: bool = False) -> str:
    """Return a number with one decimal: `3,6`; a dash for none."""
    if number is None:
        return NONE
    tenths = round_half_up(number * 10)
    whole, part = divmod(abs(tenths), 10)
    sign = MINUS if tenths < 0 else "+" if signed and tenths > 0 else ""
    return f"{sign}{formats.number(whole)}{formats.separator}{part}"


def _compact(formats: Formats, units: int) -> str:
    from babel.numbers import format_compact_currency

    text = format_compact_currency(units, formats.currency, locale=formats.language, fraction_digits=1)
    return str(text).replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}").replace("-", MINUS)
