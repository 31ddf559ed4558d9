"""Why a purchase costs and earns what it does, in words: one short line for each reason of a quote."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.money import Exact, Money, Points, decimal, round_half_up
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Reason
from loyalty_desk.ui.format import Formats

REASONS: Mapping[str, object] = {
    "discount_group": QT_TRANSLATE_NOOP("reason", "{name}: {percent} % off"),
    "discount_cumulative": QT_TRANSLATE_NOOP("reason", "For all purchases so far: {percent} % off"),
    "discount_tier": QT_TRANSLATE_NOOP("reason", "{name}: {percent} % off"),
    "points_used": QT_TRANSLATE_NOOP("reason", "Paid with points: {points}"),
    "rate_base": QT_TRANSLATE_NOOP("reason", "{points} for every {per}"),
    "rate_category": QT_TRANSLATE_NOOP("reason", "{name}: {points} for every {per}"),
    "rate_tier": QT_TRANSLATE_NOOP("reason", "{name}: {points} for every {per}"),
    "below_minimum_sale": QT_TRANSLATE_NOOP("reason", "Points are earned from {minimum} upwards"),
    "limit_per_sale": QT_TRANSLATE_NOOP("reason", "A sale earns {limit} at most"),
    "limit_per_day": QT_TRANSLATE_NOOP("reason", "The day's limit is reached"),
    "carried_in": QT_TRANSLATE_NOOP("reason", "Left over from last time"),
    "carried_on": QT_TRANSLATE_NOOP("reason", "Kept for next time"),
    "rounding": QT_TRANSLATE_NOOP("reason", "Rounded"),
}


class QuoteWords:
    """The words of quotes made under one program, in the language of the screens."""

    def __init__(self, program: Program, formats: Formats) -> None:
        self._program = program
        self._formats = formats

    def reason(self, reason: Reason) -> str:
        """Return what `reason` says, without its number."""
        template = str(REASONS.get(reason.code, reason.code))
        return QCoreApplication.translate("reason", template).format(**self._values(reason))

    def exact(self, points: Exact) -> str:
        """Return exact hundredths of a point with their sign, at most two decimals."""
        return self._formats.points(round_half_up(points), signed=True)

    def percent(self, percent: Fraction) -> str:
        """Return a percent as it is said: `5`, `12,5`."""
        plain = decimal(round_half_up(Fraction(100) * percent), 2).rstrip("0").rstrip(".")
        return plain.replace(".", self._formats.separator)

    def level(self, code: str | None) -> str:
        """Return the name of a tier; empty for none."""
        level = self._program.level(code)
        return name_in(level.name, self._formats.language) if level else ""

    def _round(self, money: Money) -> str:
        """Return money as it is spoken of, without decimals that are all zero."""
        zeros = self._formats.separator + "0" * self._formats.decimals
        return self._formats.money(money).replace(zeros, "")

    def _values(self, reason: Reason) -> dict[str, str]:
        formats, rule = self._formats, self._program.earning
        rate = reason.rate
        limit: Points = rule.limit_per_sale or 0
        return {
            "name": self.level(reason.name) or reason.name,
            "percent": self.percent(reason.percent) if reason.percent is not None else "",
            "points": formats.points(rate.points if rate else abs(round_half_up(reason.points))),
            "per": self._round(rate.per) if rate else "",
            "minimum": self._round(rule.minimum_sale),
            "limit": formats.points(limit),
        }
