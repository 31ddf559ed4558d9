"""What the printed pages of a program share: the shop, the day, the colours, the words at the foot."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from loyalty_desk.documents.section import Item, Section
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.program import Program
from loyalty_desk.ui.format import Formats

if TYPE_CHECKING:
    from loyalty_desk.services.desk import Desk


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A program to be printed. `version` 0: it is a draft; `at` is when it is printed."""

    program: Program
    version: int
    at: datetime
    paper: str
    ink: str
    contact: tuple[str, ...] = ()

    def shop(self, language: str) -> str:
        """Return the name of the shop."""
        return name_in(self.program.name, language)


def printed(desk: "Desk", program: Program | None = None) -> Printed:
    """Return the program in force, or a draft of it, ready to be printed now."""
    profile, at = desk.profile.load(), desk.shop.now().astimezone(desk.shop.program.time_zone)
    draft = program is not None and program != desk.rules.program()
    return Printed(
        program=program or desk.rules.program(),
        version=0 if draft else desk.rules.version(),
        at=at,
        paper=profile.card_paper,
        ink=profile.card_ink,
        contact=tuple(filter(None, (profile.address, profile.phone))),
    )


def current(program: Program, day: date) -> Program:
    """Return the program without campaigns, events and partners that have ended before a day."""
    return replace(
        program,
        campaigns=tuple(each for each in program.campaigns if not each.ends or each.ends >= day),
        events=tuple(each for each in program.events if each.ends >= day),
        partners=tuple(each for each in program.partners if not each.ends or each.ends >= day),
    )


def section(heading: str, *sentences: str) -> Section:
    """Return sentences below a heading."""
    return Section(heading, tuple(Item(sentence) for sentence in sentences))


class PrintedWords(QObject):
    """The words that stand on all pages."""

    def footer(self, page: Printed, formats: Formats) -> str:
        """Say where the shop is, which version is printed, and when."""
        day = formats.date(page.at.date())
        text = self.tr("Draft, not in force · {day}")
        if page.version:
            text = self.tr("Version {number} of the rules · {day}")
        return " · ".join((*page.contact, text.format(number=formats.number(page.version), day=day)))

    def more(self) -> str:
        """Say that there are `{count}` more of something."""
        return self.tr("… and {count} more: ask us")
