"""What there is to say about a customer at the counter."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.money import ONE_POINT
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.phone_text import masked_phone
from loyalty_desk.ui.format import Formats, in_days, n_visits

BIRTHDAY_DAYS = 7
CARD_TAIL = 4


@dataclass(frozen=True)
class Gap:
    """The way to the next tier: what it is called, what is missing, and how much of it is done."""

    label: str
    missing: str
    done: int
    total: int


@dataclass(frozen=True, kw_only=True)
class Said:
    """Everything said of one customer; an empty text is not shown."""

    name: str
    about: str
    burns: str
    soon: str
    debt: str
    birthday: str
    gap: Gap | None
    offer: str
    zone: tzinfo


class CustomerWords(QObject):
    """Puts customers into words, under the program and on the day of the moment."""

    def __init__(self, formats: Formats, program: Callable[[], Program], today: Callable[[], date]) -> None:
        super().__init__()
        self._formats = formats
        self._program = program
        self._today = today

    def of(self, visit: Visit) -> Said:
        """Return what to say of a customer now."""
        program, today = self._program(), self._today()
        return Said(
            name=self.name(visit),
            about=self._about(visit),
            burns=self._burns(visit, today),
            soon=self._soon(visit),
            debt=self._debt(visit),
            birthday=self._birthday(visit.customer.birthday, today),
            gap=self._gap(visit, program),
            offer=self._offer(visit),
            zone=program.time_zone,
        )

    def name(self, visit: Visit) -> str:
        """Return the name, or what stands for it."""
        customer = visit.customer
        return customer.name or (masked_phone(customer.phone) if customer.phone else self.tr("No name"))

    def _about(self, visit: Visit) -> str:
        customer = visit.customer
        phone = masked_phone(customer.phone) if customer.phone and customer.name else ""
        card = f"···{customer.card[-CARD_TAIL:]}" if customer.card and not phone else ""
        return " · ".join(filter(None, (phone, card, n_visits(visit.standing.visits))))

    def _burns(self, visit: Visit, today: date) -> str:
        if visit.burns_next is None:
            return ""
        day, points = visit.burns_next
        near = (day - today).days <= 1
        text = self.tr("{points} will burn {day}") if near else self.tr("{points} will burn on {day}")
        return text.format(points=self._formats.n_points(points), day=self._formats.relative_day(day, today))

    def _soon(self, visit: Visit) -> str:
        texts = []
        if visit.standing.pending:
            texts.append(self.tr("+{points} on the way").format(points=self._formats.points(visit.standing.pending)))
        missing = visit.outlook.to_next_point
        if missing is not None and visit.standing.carry:
            texts.append(self.tr("{money} to the next point").format(money=self._formats.money(missing)))
        return " · ".join(texts)

    def _debt(self, visit: Visit) -> str:
        if not visit.standing.debt:
            return ""
        debt = self._formats.n_points(visit.standing.debt)
        return self.tr("Owes {points}: what is earned next settles it first.").format(points=debt)

    def _birthday(self, birthday: date | None, today: date) -> str:
        days = days_to(birthday, today) if birthday else BIRTHDAY_DAYS + 1
        if days > BIRTHDAY_DAYS:
            return ""
        return self.tr("Birthday {when}").format(when=in_days(days)) if days else self.tr("Birthday today")

    def _gap(self, visit: Visit, program: Program) -> Gap | None:
        outlook, tiers = visit.outlook, program.tiers
        if tiers is None or outlook.next_level is None or outlook.to_next_tier is None:
            return None
        name = name_in(outlook.next_level.name, self._formats.language)
        missing = self._in_metric(outlook.to_next_tier, tiers.metric, program.decimals)
        reached = 1 - outlook.to_next_tier / (outlook.next_level.from_ or 1)
        return Gap(self.tr("To {tier}").format(tier=name), missing, int(reached * 1000), 1000)

    def _in_metric(self, value: Fraction, metric: str, decimals: int) -> str:
        if metric == "spend":
            return self._formats.money(int(value * 10**decimals))
        return n_visits(int(value)) if metric == "visits" else self._formats.n_points(int(value * ONE_POINT))

    def _offer(self, visit: Visit) -> str:
        perks = visit.outlook.level.perks if visit.outlook.level else ()
        return "\n".join(name_in(perk, self._formats.language) for perk in perks)


def days_to(birthday: date, today: date) -> int:
    """Return in how many days the next birthday is; one of 29 February is on the 28th in other years."""
    this_year = birthday_in(birthday, today.year)
    coming = this_year if this_year >= today else birthday_in(birthday, today.year + 1)
    return (coming - today).days


def birthday_in(birthday: date, year: int) -> date:
    """Return the day in `year` on which the birthday is kept."""
    first = date(year, birthday.month, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(birthday.day, last.day))
