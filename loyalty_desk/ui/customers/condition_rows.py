"""Which conditions a segment can be made of, and the row for each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from loyalty_desk.domain.selection import (
    Absent,
    Balance,
    BirthMonth,
    Bought,
    Cardless,
    Condition,
    Consenting,
    InGroup,
    InSegment,
    InTier,
    Period,
    Registered,
    Spent,
    Tagged,
    Visits,
)
from loyalty_desk.ui.customers.condition_row import ChoiceRow, ConditionRow, DaysLine, DaysRow, FixedRow, RangeRow
from loyalty_desk.ui.customers.selection_words import SelectionWords
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.number_field import NumberField
from loyalty_desk.ui.widgets.points_field import PointsField

Choices = Sequence[tuple[object, str]]


@dataclass(frozen=True)
class Offered:
    """What of the shop can be chosen from."""

    groups: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


class ConditionRows(QObject):
    """Makes rows from conditions, so that a new one is a row of an empty condition."""

    def __init__(self, formats: Formats, words: SelectionWords, offered: Offered, *, precision: int) -> None:
        super().__init__()
        self._formats = formats
        self._words = words
        self._offered = offered
        self._precision = precision
        self._makers: Mapping[type[Condition], Callable[[Any], ConditionRow]] = {
            InSegment: self._segment,
            InTier: lambda asked: self._any_of(asked, words.tiers(), asked.tiers, InTier),
            InGroup: lambda asked: self._any_of(asked, _same(offered.groups), asked.groups, InGroup),
            Tagged: lambda asked: self._any_of(asked, _same(offered.tags), asked.tags, Tagged),
            Bought: self._bought,
            Spent: self._spent,
            Visits: self._visits,
            Absent: self._absent,
            Registered: self._registered,
            BirthMonth: lambda asked: self._any_of(asked, words.months(), asked.months, BirthMonth),
            Balance: self._balance,
            Consenting: self._fixed,
            Cardless: self._fixed,
        }

    def choices(self) -> list[tuple[str, Condition]]:
        """Return what can be added, by name, as empty conditions; what the shop has none of is left out."""
        offered = self._offered
        there = {InTier: self._words.tiers(), InGroup: offered.groups, Tagged: offered.tags, Bought: offered.categories}
        empty: tuple[Condition, ...] = (
            InSegment(""), InTier(()), InGroup(()), Tagged(()), Bought(()), Spent(), Visits(), Absent(),
            Registered(Period()), BirthMonth(()), Balance(), Consenting(), Consenting(agrees=False), Cardless(),
        )  # fmt: skip
        return [(self._name(each), each) for each in empty if there.get(type(each), True)]

    def row(self, condition: Condition) -> ConditionRow:
        """Return the row that shows a condition; one with fixed days, or of a picture, can only be taken away."""
        period = getattr(condition, "period", Period())
        fixed = period.first or period.last or getattr(condition, "in_force", False)
        make = self._makers.get(type(condition))
        return self._fixed(condition) if make is None or fixed else make(condition)

    def _names(self) -> Mapping[type[Condition], str]:
        return {
            InSegment: self.tr("Segment of the program"),
            InTier: self.tr("Tier"),
            InGroup: self.tr("Group"),
            Tagged: self.tr("Tag"),
            Bought: self.tr("Bought"),
            Spent: self.tr("Spent"),
            Visits: self.tr("Visits"),
            Absent: self.tr("Last visit"),
            Registered: self.tr("Registered"),
            BirthMonth: self.tr("Birthday"),
            Balance: self.tr("Points"),
            Consenting: self.tr("Agrees to advertising"),
            Cardless: self.tr("No card that works"),
        }

    def _name(self, condition: Condition) -> str:
        if isinstance(condition, Consenting) and not condition.agrees:
            return self.tr("Does not agree to advertising")
        return self._names().get(type(condition), self.tr("From a picture"))

    def _fixed(self, condition: Condition) -> ConditionRow:
        told = isinstance(condition, Consenting | Cardless)
        return FixedRow(self._name(condition), "" if told else self._words.phrase(condition), condition)

    def _any_of(
        self,
        asked: Condition,
        offered: Mapping[Any, str],
        chosen: Sequence[object],
        make: Callable[[Any], Condition],
    ) -> ConditionRow:
        return ChoiceRow(self._name(asked), _with(offered, chosen), chosen, make=lambda values, _period: make(values))

    def _segment(self, asked: InSegment) -> ConditionRow:
        chosen = (asked.code,) if asked.code else ()
        return ChoiceRow(
            self._name(asked),
            _with(self._words.segments(), chosen),
            chosen,
            make=lambda values, _period: InSegment(str(values[0])),
            single=True,
        )

    def _bought(self, asked: Bought) -> ConditionRow:
        return ChoiceRow(
            self._name(asked),
            _with(_same(self._offered.categories), asked.categories),
            asked.categories,
            make=lambda values, period: Bought(tuple(map(str, values)), period),
            days=self._days(asked.period),
        )

    def _spent(self, asked: Spent) -> ConditionRow:
        fields = AmountField(self._formats), AmountField(self._formats)
        for field, value in zip(fields, (asked.least, asked.most), strict=True):
            field.show_value(value)
        return RangeRow(
            self._name(asked), fields, make=lambda bounds, period: Spent(*bounds, period), days=self._days(asked.period)
        )

    def _visits(self, asked: Visits) -> ConditionRow:
        return RangeRow(
            self._name(asked),
            self._counts(asked.least, asked.most),
            make=lambda bounds, period: Visits(*bounds, period),
            days=self._days(asked.period),
        )

    def _absent(self, asked: Absent) -> ConditionRow:
        since = asked.since_registering
        return RangeRow(
            self._name(asked),
            self._counts(asked.least, asked.most),
            make=lambda bounds, _period: Absent(*bounds, since),
            after=self.tr("days ago"),
        )

    def _registered(self, asked: Registered) -> ConditionRow:
        return DaysRow(self._name(asked), self._days(asked.period), Registered)

    def _balance(self, asked: Balance) -> ConditionRow:
        fields = tuple(PointsField(self._formats, precision=self._precision) for _ in range(2))
        for field, value in zip(fields, (asked.least, asked.most), strict=True):
            field.show_value(value)
        return RangeRow(self._name(asked), (fields[0], fields[1]), make=lambda bounds, _period: Balance(*bounds))

    def _counts(self, least: int | None, most: int | None) -> tuple[NumberField, NumberField]:
        fields = NumberField(0, separator=self._formats.separator), NumberField(0, separator=self._formats.separator)
        for field, value in zip(fields, (least, most), strict=True):
            field.show_units(value)
        return fields

    def _days(self, period: Period) -> DaysLine:
        return DaysLine(period, separator=self._formats.separator)


def _same(names: Sequence[str]) -> Mapping[str, str]:
    return {name: name for name in names}


def _with(offered: Mapping[Any, str], chosen: Sequence[object]) -> Choices:
    """Return what is offered, and what was chosen although it is not offered any more."""
    return [*offered.items(), *((value, str(value)) for value in chosen if value not in offered)]
