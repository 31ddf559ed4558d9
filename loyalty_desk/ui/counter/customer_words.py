"""What there is to say about a customer at the counter."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import Name, name_in
from loyalty_desk.domain.mechanics.membership import plan_of
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.money import ONE_POINT
from loyalty_desk.domain.offers import Challenge
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Reached
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.phone_text import masked_phone
from loyalty_desk.ui.counter.ways import Gap
from loyalty_desk.ui.format import Formats, in_days, n_visits

BIRTHDAY_DAYS = 7
CARD_TAIL = 4


@dataclass(frozen=True, kw_only=True)
class Said:
    """Everything said of one customer; an empty text is not shown."""

    name: str
    about: str
    holds: str
    burns: str
    soon: str
    debt: str
    days: str
    gap: Gap | None
    challenges: tuple[Gap, ...]
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
            holds=self._holds(visit, program),
            burns=self._burns(visit, today),
            soon=self._soon(visit),
            debt=self._debt(visit),
            days=self._days(visit, today),
            gap=self._gap(visit, program),
            challenges=tuple(self._challenges(visit, program)),
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

    def _holds(self, visit: Visit, program: Program) -> str:
        """Return what ends on a day: a membership that is paid for, a tier that is lent."""
        standing, texts = visit.standing, []
        plan = plan_of(program, standing.membership)
        if plan is not None and standing.membership_until is not None:
            texts.append(self._until(self._text(plan.name), standing.membership_until))
        if standing.lent and visit.outlook.level is not None and standing.tier_until is not None:
            lent = self.tr("{tier}, lent").format(tier=self._text(visit.outlook.level.name))
            texts.append(self._until(lent, standing.tier_until))
        return " · ".join(texts)

    def _until(self, name: str, last: date) -> str:
        same_year = last.year == self._today().year
        day = self._formats.day(last) if same_year else self._formats.date(last)
        return self.tr("{name} until {day}").format(name=name, day=day)

    def _days(self, visit: Visit, today: date) -> str:
        """Return the days worth a word: the customer's birthday, and dates that matter to them."""
        near = (
            [] if visit.customer.birthday is None else [(days_to(visit.customer.birthday, today), self.tr("Birthday"))]
        )
        near = [(days, name) for days, name in near if days <= BIRTHDAY_DAYS]
        near += [((on - today).days, label) for label, on in visit.courtesies.dates]
        return "\n".join(self._near(name, days) for days, name in sorted(near))

    def _near(self, name: str, days: int) -> str:
        return self.tr("{occasion} {when}").format(occasion=name, when=in_days(days) if days else self.tr("today"))

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

    def _challenges(self, visit: Visit, program: Program) -> Iterator[Gap]:
        """Yield the challenges that the customer takes part in and has begun, or the program's only one."""
        standing = visit.standing
        known = {each.code: each for each in program.challenges}
        open_ = [] if standing.control else [each for each in standing.challenges if each.code in known]
        mine = [each for each in open_ if meets(known[each.code], standing.segments)]
        for reached in mine:
            if reached.have or reached.done or len(mine) == 1:
                yield self._challenge(reached, known[reached.code], program)

    def _challenge(self, reached: Reached, challenge: Challenge, program: Program) -> Gap:
        name, prize = self._text(challenge.name), self._formats.points(challenge.points, signed=True)
        if reached.done:
            return Gap(name, self.tr("reached · {prize}").format(prize=prize), 1, 1)
        if challenge.goal == "spend":
            have, need = (self._money(each, program.decimals) for each in (reached.have, challenge.target))
        else:
            have, need = (self._formats.number(int(each)) for each in (reached.have, challenge.target))
        said = self.tr("{have} of {need} · {prize}").format(have=have, need=need, prize=prize)
        return Gap(name, said, int(reached.have * 1000), int(challenge.target * 1000))

    def _money(self, value: Fraction, decimals: int) -> str:
        """Return money as it is spoken of, without decimals that are all zero."""
        zeros = self._formats.separator + "0" * decimals
        return self._formats.money(int(value * 10**decimals)).replace(zeros, "")

    def _text(self, name: Name) -> str:
        return name_in(name, self._formats.language)


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
