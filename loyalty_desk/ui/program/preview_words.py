"""What a preview says in words and figures."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.preview import BurnMonth, Mover, Preview, Side, TierMove
from loyalty_desk.domain.program import Program
from loyalty_desk.ui.format import Formats, burn_sooner, lose_something, move_down, move_up, n_customers, n_sales
from loyalty_desk.ui.reports.amounts import NONE, share, short_money

MONTHS = 8  # of the calendar; what burns later is one row


def tier_names(language: str, *programs: Program) -> Mapping[str | None, str]:
    """Return the names of the tiers of some programs, a later program's before an earlier one's."""
    return {level.code: name_in(level.name, language) for each in programs if each.tiers for level in each.tiers.levels}


class PreviewWords(QObject):
    """Sentences and table rows for one shop; `tiers` are names by code."""

    def __init__(self, formats: Formats, tiers: Mapping[str | None, str]) -> None:
        super().__init__()
        self._formats = formats
        self._tiers = tiers

    def verdict(self, preview: Preview) -> str:
        """Return the one sentence that is read first."""
        if preview.changes_nothing:
            return self.tr("Nothing would have changed: everybody would have got the same.")
        parts = [self._cost(preview), *self._people(preview)]
        return " ".join(f"{part[:1].upper()}{part[1:]}." for part in parts)

    def file_verdict(self, preview: Preview) -> str:
        """Return the sentence about a shop's past sales under its first program."""
        text = self.tr("This program would have cost {cost}: {share} of the sales, if all points had been used.")
        return text.format(
            cost=short_money(self._formats, preview.draft.cost),
            share=share(self._formats, ratio(preview.draft.cost, preview.money), decimals=1),
        )

    def basis(self, preview: Preview) -> str:
        """Return over which sales the programs were compared."""
        text = self.tr("{sales}, {customers}, {money} before discounts, from {start} to {end}")
        return text.format(
            sales=n_sales(preview.sales),
            customers=n_customers(preview.customers),
            money=short_money(self._formats, preview.money),
            start=self._formats.date(preview.start),
            end=self._formats.date(preview.end),
        )

    def costs(self, preview: Preview) -> list[tuple[str, str, str]]:
        """Return the rows of costs: what, now, under the draft."""
        rows: list[tuple[str, Callable[[Side], str]]] = [
            (self.tr("Discounts"), lambda side: self._money(side.discount)),
            (self.tr("Points given"), lambda side: self._points(side.issued)),
            (self.tr("their value"), lambda side: self._money(side.worth_issued)),
            (self.tr("Cost together"), lambda side: self._money(side.cost)),
            (self.tr("of the sales"), lambda side: share(self._formats, ratio(side.cost, preview.money), decimals=1)),
            (self.tr("Paid with points"), lambda side: self._money(side.points_money)),
            (self.tr("Burned in this time"), lambda side: self._points(side.burned)),
        ]
        return [(name, value(preview.now), value(preview.draft)) for name, value in rows]

    def moves(self, preview: Preview) -> list[tuple[str, str]]:
        """Return from which tier to which how many go."""
        return [(self._move(move), self._formats.number(move.customers)) for move in preview.moves]

    def reached(self, preview: Preview) -> list[tuple[str, str]]:
        """Return how many came into each tier, for customers who had none before."""
        return [(self._tier(move.after), self._formats.number(move.customers)) for move in preview.moves]

    def movers(self, preview: Preview, name_of: Callable[[Mover], str], most: int) -> str:
        """Return some of those who move by name."""
        return ", ".join(name_of(mover) for mover in preview.movers[:most])

    def burns(self, preview: Preview) -> list[tuple[str, str, str]]:
        """Return the burn calendar: month, points now, points under the draft; the last row is all that is later."""
        now, draft = _by_month(preview.now.burns), _by_month(preview.draft.burns)
        months = sorted(now.keys() | draft.keys())
        near, later = months[:MONTHS], months[MONTHS:]
        rows = [(self._formats.month(month), now.get(month, 0), draft.get(month, 0)) for month in near]
        if later:
            before, after = (sum(each.get(month, 0) for month in later) for each in (now, draft))
            rows.append((self.tr("later"), before, after))
        return [(name, self._points(before), self._points(after)) for name, before, after in rows]

    def difference(self, money: Money) -> str:
        """Return what somebody gains or loses."""
        return self._formats.money(money, signed=True)

    def uncounted(self, preview: Preview, titles: Mapping[str, str]) -> str:
        """Return what of the draft the replay does not know, empty when it knows all."""
        if not preview.uncounted:
            return ""
        names = ", ".join(titles.get(name, name) for name in preview.uncounted)
        return self.tr("Not counted, because it does not depend on sales alone: {names}.").format(names=names)

    def _cost(self, preview: Preview) -> str:
        more = preview.draft.cost - preview.now.cost
        values = {
            "now": short_money(self._formats, preview.now.cost),
            "draft": short_money(self._formats, preview.draft.cost),
            "share": share(self._formats, abs(preview.more_cost or Fraction(0)), decimals=1),
        }
        if not more:
            return self.tr("costs as much as now, {now}").format(**values)
        if more > 0:
            return self.tr("raises the cost by {share} of the sales, from {now} to {draft}").format(**values)
        return self.tr("lowers the cost by {share} of the sales, from {now} to {draft}").format(**values)

    def _people(self, preview: Preview) -> list[str]:
        said = [say(count) for say, count in ((move_up, preview.up), (move_down, preview.down)) if count]
        if preview.burn_more:
            said.append(burn_sooner(preview.burn_more))
        said.append(lose_something(preview.lose) if preview.lose else self.tr("nobody gets less"))
        return said

    def _move(self, move: TierMove) -> str:
        arrow = {True: "↑", False: "↓", None: "→"}[move.up]
        return f"{arrow} {self._tier(move.before)} → {self._tier(move.after)}"

    def _tier(self, code: str | None) -> str:
        return self.tr("no tier") if code is None else self._tiers.get(code, code)

    def _money(self, money: Money) -> str:
        return short_money(self._formats, money)

    def _points(self, points: Points) -> str:
        return self._formats.points(points // 100 * 100) if points else NONE


def _by_month(burns: tuple[BurnMonth, ...]) -> dict[date, Points]:
    return {burn.month: burn.points for burn in burns}
