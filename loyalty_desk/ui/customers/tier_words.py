"""A customer's tier in words: until when, and what is missing."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.money import ONE_POINT
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.format import Formats, n_visits
from loyalty_desk.ui.widgets.quote_lines import Line


class TierWords(QObject):
    """Lines about the ladder of the program of the moment."""

    def __init__(self, formats: Formats, program: Callable[[], Program]) -> None:
        super().__init__()
        self._formats = formats
        self._program = program

    def name(self, visit: Visit) -> str:
        """Return the name of a customer's tier, empty for none."""
        level = visit.outlook.level
        return name_in(level.name, self._formats.language) if level else ""

    def lines(self, visit: Visit) -> tuple[Line, ...]:
        """Return what there is to say; nothing when the program has no tiers."""
        outlook, lines = visit.outlook, []
        if outlook.level is not None:
            lines.append(Line(self.tr("Tier"), self.name(visit), "bold"))
        if visit.standing.tier_until is not None:
            held = self.tr("Lent until") if visit.standing.lent else self.tr("Held until")
            lines.append(Line(held, self._formats.date(visit.standing.tier_until)))
        if outlook.to_keep_tier is not None and not visit.standing.lent:
            kept = self._amount(outlook.to_keep_tier) if outlook.to_keep_tier else self.tr("reached")
            lines.append(Line(self.tr("Missing to keep it"), kept, "" if outlook.to_keep_tier else "good"))
        if outlook.next_level is not None and outlook.to_next_tier is not None:
            name = name_in(outlook.next_level.name, self._formats.language)
            lines.append(Line(self.tr("Missing to {tier}").format(tier=name), self._amount(outlook.to_next_tier)))
        return tuple(lines)

    def _amount(self, metric: Fraction) -> str:
        program = self._program()
        by = program.tiers.metric if program.tiers else "spend"
        if by == "spend":
            return self._formats.money(int(metric * 10**program.decimals))
        return n_visits(int(metric)) if by == "visits" else self._formats.n_points(int(metric * ONE_POINT))
