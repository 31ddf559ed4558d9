"""Words that the sentences of all mechanics are made of: figures, names, and for whom something is."""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import Name, name_in
from loyalty_desk.domain.mechanics.segments import rule_of
from loyalty_desk.domain.money import ONE_POINT, Money, Points, decimal, round_half_up
from loyalty_desk.domain.offers import Rate
from loyalty_desk.domain.program import Program, TierRule
from loyalty_desk.ui.format import Formats, n_days, n_times, n_visits
from loyalty_desk.ui.reports.amounts import plain_money


class Words(QObject):
    """Knows one program and how its figures are written."""

    def __init__(self, program: Program, formats: Formats) -> None:
        super().__init__()
        self._program = program
        self._formats = formats

    def segment(self, code: str) -> str:
        """Say who is meant by a group of customers, as it stands after “for”."""
        rule = rule_of(self._program.segments)
        said = {
            "newcomer": self.tr("newcomers"),
            "regular": self.tr("regular customers"),
            "vip": self.tr("the best customers"),
            "dormant": self.tr("who has not come for {days}").format(days=n_days(rule.dormant_days)),
            "lost": self.tr("who has not come for {days}").format(days=n_days(rule.lost_days)),
        }
        own = {segment.code: segment.name for segment in rule.own}
        return said.get(code) or self.tr("the group “{name}”").format(name=self.name(own.get(code, code)))

    def only_for(self, segments: Sequence[str], tiers: Sequence[str] = ()) -> str:
        """Say for whom only something is; empty for everybody."""
        parts = []
        if segments:
            who = self.either([self.segment(code) for code in segments])
            parts.append(self.tr("Only for {who}.").format(who=who))
        if tiers:
            names = ", ".join(self.tier(code) for code in tiers)
            parts.append(self.tr("Only for these levels: {names}.").format(names=names))
        return " ".join(parts)

    def tier(self, code: str) -> str:
        """Return the name of a level; its code where there is no such level."""
        level = self._program.level(code)
        return self.name(level.name) if level else code

    def perk(self, perk: Name) -> str:
        """Return the name of a privilege that a level or a club card names by its code, or by a text."""
        named = {each.code: each.name for each in self._program.perks}
        return self.name(named.get(perk, perk) if isinstance(perk, str) else perk)

    def name(self, name: Name) -> str:
        """Return a name in the language of the words."""
        return name_in(name, self._formats.language)

    def rate(self, rate: Rate) -> str:
        """Return how many points come for how much money."""
        text = self.tr("{points} for every {money}")
        return text.format(points=self.points(rate.points), money=self.money(rate.per))

    def threshold(self, rule: TierRule, threshold: Fraction) -> str:
        """Return what a level begins with: money, visits or points."""
        if rule.metric == "visits":
            return n_visits(int(threshold))
        if rule.metric == "points_earned":
            return self.points(int(threshold * ONE_POINT))
        return self.money_of(threshold)

    def off(self, percent: Fraction) -> str:
        """Return a percent that is taken off."""
        return self.tr("{percent} off").format(percent=self.percent(percent))

    def at_most(self, times: int | None) -> str:
        """Say how often a customer may have something; empty for any number of times."""
        return self.tr("Each customer: {times} at most.").format(times=n_times(times)) if times else ""

    def period(self, starts: date | None, ends: date | None) -> str:
        """Return from when until when; empty for always."""
        if starts and starts == ends:
            return self.tr("on {day}").format(day=self.day(starts))
        if starts and ends:
            return self.tr("from {start} to {end}").format(start=self.day(starts), end=self.day(ends))
        if starts:
            return self.tr("from {start}").format(start=self.day(starts))
        return self.tr("until {end}").format(end=self.day(ends)) if ends else ""

    def day(self, day: date) -> str:
        """Return a date with its year."""
        return self._formats.date(day)

    def either(self, names: Sequence[str]) -> str:
        """Join names of which one is enough."""
        return self.tr(" or ").join(names)

    def percent(self, percent: Fraction) -> str:
        """Return a percent as it is said: `5 %`."""
        return f"{self.factor(percent)}\N{NO-BREAK SPACE}%"

    def factor(self, number: Fraction) -> str:
        """Return a number without needless decimals."""
        plain = decimal(round_half_up(Fraction(100) * number), 2).rstrip("0").rstrip(".")
        return plain.replace(".", self._formats.separator)

    def money(self, amount: Money) -> str:
        """Return money without decimals that are all zero."""
        return plain_money(self._formats, amount)

    def money_of(self, units: Fraction) -> str:
        """Return an amount that is not in minor units."""
        return self.money(round_half_up(units * 10**self._program.decimals))

    def points(self, points: Points) -> str:
        """Return points with their word."""
        return self._formats.n_points(points)


def sentences(parts: Iterable[str]) -> str:
    """Join sentences, without those that say nothing; a date that ends with a full stop needs no second one."""
    return " ".join(part.removesuffix(".") if part.endswith("..") else part for part in parts if part)


def capital(text: str) -> str:
    """Return a text that begins a sentence."""
    return text[:1].upper() + text[1:]
