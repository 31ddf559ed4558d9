"""What the list and its table say of a customer."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.segments import rule_of
from loyalty_desk.domain.program import Program
from loyalty_desk.store.people import PersonRow
from loyalty_desk.ui.counter.phone_text import readable_phone
from loyalty_desk.ui.format import Formats

NOTHING = "—"
CARD_TAIL = 4


class PeopleWords(QObject):
    """Words under one program on one day."""

    def __init__(self, formats: Formats, program: Program, today: date) -> None:
        super().__init__()
        self._formats = formats
        self._program = program
        self._today = today

    def cells(self, row: PersonRow) -> tuple[str, ...]:
        """Return the texts of a row of the table, in the order of the headings."""
        formats = self._formats
        return (
            row.name or self.tr("No name"),
            readable_phone(row.phone) if row.phone else NOTHING,
            f"···{row.card[-CARD_TAIL:]}" if row.card else NOTHING,
            self.tier(row.tier),
            formats.points(row.balance),
            formats.number(row.visits),
            formats.amount(row.spent),
            self.day(row.last_sale_at) if row.last_sale_at else NOTHING,
        )

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """Return the headings of the table."""
        return (
            self.tr("Name"),
            self.tr("Phone"),
            self.tr("Card"),
            self.tr("Tier"),
            self.tr("Balance"),
            self.tr("Visits"),
            self.tr("Spent"),
            self.tr("Last visit"),
        )

    def tier(self, code: str | None) -> str:
        """Return the name of a tier; a dash for none."""
        level = self._program.level(code)
        return name_in(level.name, self._formats.language) if level else NOTHING

    def tiers(self) -> Mapping[str, str]:
        """Return the names of all tiers by their codes, from the lowest."""
        levels = self._program.tiers.levels if self._program.tiers else ()
        return {level.code: name_in(level.name, self._formats.language) for level in levels}

    def groups(self) -> tuple[str, ...]:
        """Return the groups that have a discount of their own."""
        return tuple(name for name, _ in self._program.discounts.groups) if self._program.discounts else ()

    def away_days(self) -> tuple[int, int]:
        """Return from how many days on customers are dormant, and lost."""
        rule = rule_of(self._program.segments)
        return rule.dormant_days, rule.lost_days

    def day(self, at: datetime) -> str:
        """Return a moment as a day of the shop, the nearest ones in words."""
        return self._formats.relative_day(at.astimezone(self._program.time_zone).date(), self._today)
