"""Selections of customers in words."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QLocale, QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.selection import (
    Absent,
    Balance,
    BirthMonth,
    Bought,
    Burns,
    Cardless,
    Cohort,
    Condition,
    Consenting,
    InGroup,
    InSegment,
    InTier,
    OneOf,
    Period,
    Registered,
    RfmCell,
    Selection,
    Spent,
    Tagged,
    Visits,
)
from loyalty_desk.ui.customers.segment_words import SegmentWords
from loyalty_desk.ui.format import Formats, n_customers, n_days


class SelectionWords(QObject):
    """Says of whom a list is, under one program."""

    def __init__(self, formats: Formats, program: Program) -> None:
        super().__init__()
        self._formats = formats
        self._program = program
        self._phrases: Mapping[type[Condition], Callable[[Any], str]] = {
            InTier: self._tier,
            InGroup: lambda asked: self.tr("group: {names}").format(names=_listed(asked.groups)),
            Tagged: lambda asked: self.tr("tag: {names}").format(names=_listed(asked.tags)),
            Bought: self._bought,
            Spent: self._spent,
            Visits: self._visits,
            BirthMonth: self._birth_month,
            Absent: self._absent,
            Registered: lambda asked: self.tr("registered {when}").format(when=self._when(asked.period)),
            Balance: self._balance,
            Consenting: self._consenting,
            Cardless: lambda _asked: self.tr("no card that works"),
            InSegment: lambda asked: self.tr("segment: {name}").format(name=self.segments().get(asked.code, "?")),
            RfmCell: self._rfm_cell,
            Cohort: self._cohort,
            Burns: self._burns,
            OneOf: lambda asked: self.tr("chosen: {customers}").format(customers=n_customers(len(asked.ids))),
        }

    def sentence(self, selection: Selection) -> str:
        """Return one sentence about whom a selection wants."""
        if not selection.conditions:
            return self.tr("All customers.")
        text = "; ".join(self.phrase(each) for each in selection.conditions)
        return f"{text[:1].upper()}{text[1:].removesuffix('.')}."

    def phrase(self, condition: Condition) -> str:
        """Return a condition in a few words, beginning with a small letter."""
        return self._phrases[type(condition)](condition)

    def segments(self) -> Mapping[str, str]:
        """Return the names of the program's segments by their codes."""
        return SegmentWords().all(self._program, self._formats.language)

    def tiers(self) -> Mapping[str, str]:
        """Return the names of the tiers by their codes."""
        levels = self._program.tiers.levels if self._program.tiers else ()
        return {level.code: name_in(level.name, self._formats.language) for level in levels}

    def months(self) -> Mapping[int, str]:
        """Return the names of the months by their numbers."""
        locale = QLocale(self._formats.language)
        return {number: locale.standaloneMonthName(number) for number in range(1, 13)}

    def _tier(self, asked: InTier) -> str:
        return self.tr("tier: {names}").format(names=_listed(self.tiers().get(code, code) for code in asked.tiers))

    def _bought(self, asked: Bought) -> str:
        return self.tr("bought {names}{when}").format(names=_listed(asked.categories), when=self._also(asked.period))

    def _spent(self, asked: Spent) -> str:
        amounts = self._range(asked.least, asked.most, self._formats.money)
        return self.tr("spent {amounts}{when}").format(amounts=amounts, when=self._also(asked.period))

    def _visits(self, asked: Visits) -> str:
        counts = self._range(asked.least, asked.most, self._formats.number)
        return self.tr("visits: {counts}{when}").format(counts=counts, when=self._also(asked.period))

    def _birth_month(self, asked: BirthMonth) -> str:
        months = self.months()
        return self.tr("birthday: {months}").format(months=_listed(months.get(each, "?") for each in asked.months))

    def _absent(self, asked: Absent) -> str:
        if asked.least is not None and asked.most is not None:
            days = f"{self._formats.number(asked.least)}–{n_days(asked.most)}"
            return self.tr("last visit {days} ago").format(days=days)
        if asked.most is not None:
            return self.tr("last visit at most {days} ago").format(days=n_days(asked.most))
        return self.tr("last visit {days} ago or more").format(days=n_days(asked.least or 0))

    def _balance(self, asked: Balance) -> str:
        points = self._range(asked.least, asked.most, self._formats.points)
        return self.tr("points: {points}").format(points=points)

    def _consenting(self, asked: Consenting) -> str:
        return self.tr("agrees to advertising") if asked.agrees else self.tr("does not agree to advertising")

    def _rfm_cell(self, asked: RfmCell) -> str:
        last = Period(first=asked.last_sale_from, last=asked.last_sale_to)
        parts = [self.tr("bought {when}").format(when=self._when(asked.period))]
        if not last.is_ever:
            parts.append(self.tr("for the last time {when}").format(when=self._when(last)))
        if _given(asked.visits_from, asked.visits_to):
            parts.append(self._visits(Visits(asked.visits_from, asked.visits_to)))
        if _given(asked.spent_from, asked.spent_to):
            parts.append(self._spent(Spent(asked.spent_from, asked.spent_to)))
        return ", ".join(parts)

    def _cohort(self, asked: Cohort) -> str:
        month = self._formats.month(asked.month)
        if asked.in_month is None:
            return self.tr("first purchase: {month}").format(month=month)
        later = self._formats.month(asked.in_month)
        if asked.bought:
            return self.tr("first purchase: {month}, bought: {later}").format(month=month, later=later)
        return self.tr("first purchase: {month}, did not buy: {later}").format(month=month, later=later)

    def _burns(self, asked: Burns) -> str:
        when = self._when(Period(first=asked.first, last=asked.last))
        return self.tr("points burn {when}").format(when=when)

    def _range(self, least: int | None, most: int | None, write: Callable[[int], str]) -> str:
        if least is None:
            return self.tr("any") if most is None else self.tr("up to {most}").format(most=write(most))
        if most is None:
            return self.tr("{least} or more").format(least=write(least))
        return write(least) if least == most else f"{write(least)} – {write(most)}"

    def _also(self, period: Period) -> str:
        """Return when, after a space; nothing for ever."""
        return "" if period.is_ever else f" {self._when(period)}"

    def _when(self, period: Period) -> str:
        date = self._formats.date
        if period.days is not None:
            return (
                self.tr("today") if period.days == 1 else self.tr("in the last {days}").format(days=n_days(period.days))
            )
        if period.first and period.last:
            return f"{date(period.first)} – {date(period.last)}" if period.first != period.last else date(period.first)
        if period.first:
            return self.tr("since {day}").format(day=date(period.first))
        return self.tr("until {day}").format(day=date(period.last)) if period.last else self.tr("at any time")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _given(*bounds: int | None) -> bool:
    return any(bound is not None for bound in bounds)
