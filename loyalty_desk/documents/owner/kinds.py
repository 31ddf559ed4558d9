"""What the cells of the owner's workbook hold, and how each looks."""

import datetime
from dataclasses import dataclass
from decimal import Context, Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from loyalty_desk.documents.cells import exact
from loyalty_desk.documents.workbook import CellKind
from loyalty_desk.documents.workbook_style import number_format
from loyalty_desk.domain.money import currency_decimals


class Kind(Enum):
    """What a value is."""

    TEXT = "text"
    COUNT = "count"  # int
    MONEY = "money"  # minor units, whole or a fraction
    POINTS = "points"  # hundredths of a point
    SHARE = "share"  # Fraction, 1 is 100 %
    NUMBER = "number"  # Fraction
    DATE = "date"
    MONTH = "month"  # its first day
    RELATIVE = "relative"  # a change, 1 is +100 %
    PERCENT_POINTS = "percent_points"  # a change of a share, 1 is one hundredth


@dataclass(frozen=True)
class Formula:
    """A formula without its `=`; `{row}` is the row it stands in."""

    text: str


Value: TypeAlias = str | int | Fraction | Formula | datetime.date | None

NOTHING = "\N{EN DASH}"  # an average of nothing
_DIGITS = Context(prec=15)  # as many as a sheet keeps
_PLAIN = {
    Kind.TEXT: "@",
    Kind.COUNT: "#,##0;[Red]-#,##0",
    Kind.SHARE: "0.0%",
    Kind.NUMBER: "#,##0.00;[Red]-#,##0.00",
    Kind.RELATIVE: "+0.0%;[Red]-0.0%;0.0%",
}
MONTH_LOOKS = {"en": "[$-409]mmm yyyy", "ru": "[$-419]mmm yyyy"}  # month names of the language, not of the computer
_PERCENT_POINTS = {"en": '+0.0" pp";[Red]-0.0" pp";0.0" pp"', "ru": '+0.0" п.п.";[Red]-0.0" п.п.";0.0" п.п."'}


@dataclass(frozen=True)
class Units:
    """In what a shop counts."""

    language: str
    currency: str
    points_decimals: int

    @property
    def money_decimals(self) -> int:
        """How many decimals its money has."""
        return currency_decimals(self.currency)

    def look(self, kind: Kind) -> str:
        """Return the number format of a kind."""
        match kind:
            case Kind.MONEY:
                return number_format(CellKind.MONEY, self.money_decimals, self.language)
            case Kind.POINTS:
                return number_format(CellKind.POINTS, self.points_decimals, self.language)
            case Kind.DATE:
                return number_format(CellKind.DATE, 0, self.language)
            case Kind.MONTH:
                return MONTH_LOOKS[self.language]
            case Kind.PERCENT_POINTS:
                return _PERCENT_POINTS[self.language]
        return _PLAIN[kind]

    def number(self, kind: Kind, value: int | Fraction) -> Decimal | int:
        """Return a value as the number that its cell holds."""
        if isinstance(value, Fraction):
            divided = _DIGITS.divide(Decimal(value.numerator), Decimal(value.denominator))
            return divided.scaleb(-self._places(kind))
        places = self._places(kind)
        return exact(CellKind.POINTS, value, 2) if places == 2 else Decimal(value).scaleb(-places) if places else value

    def _places(self, kind: Kind) -> int:
        return {Kind.MONEY: self.money_decimals, Kind.POINTS: 2}.get(kind, 0)
