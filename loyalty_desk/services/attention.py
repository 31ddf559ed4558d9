"""Whom to call, to write to or to remind today, and the note that it was done."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import start_of
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.mechanics.replenishment import due_on
from loyalty_desk.domain.mechanics.yearly import in_year
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.offers import Replenishment
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.deed import Done, intent_of, perform
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.attention import CONTACT, THANKS, Found
from loyalty_desk.store.attention import Attention as Store
from loyalty_desk.store.moments import to_number

KINDS = ("birthday", "burning", "win_back", "absent", "thanks", "replenishment", "date")
MOST = 100  # of a kind in the list of a day; nobody calls more
MOST_THANKS = 10
SMALL = 5_000  # customers of a shop whose list is there at once
AHEAD = 7  # days before a birthday, another date, the burning of points
ABSENT = (30, 60)
THANKS_DAYS = 90
MOST_LABEL = 100

_SOON, _LATE = 3, 7  # days before goods are used up and after it in which one reminds
_USUAL_PURCHASES = 12  # the latest ones tell the customer's own interval
_YEAR = 366
_LEAP = 2000
# For so many days a contact stands for its occasion.
_QUIET = {"birthday": 2 * AHEAD, "burning": AHEAD, "win_back": 30, "absent": 30, "date": 2 * AHEAD}


@dataclass(frozen=True, kw_only=True)
class Matter:
    """Somebody to be cared for: why (`kind`), the day, points, money, the category, visits or date it is about."""

    kind: str
    customer_id: CustomerId
    name: str
    phone: str | None
    on: date | None = None
    points: Points = 0
    money: Money = 0
    label: str = ""


@dataclass(frozen=True)
class Matters:
    """The matters of one kind: those most worth a call, and how many there are in all."""

    kind: str
    found: tuple[Matter, ...]
    count: int


@dataclass(frozen=True)
class Reminder:
    """Something to say to a customer at the counter: a date that is near, or goods that are used up."""

    kind: str
    label: str
    on: date


@dataclass(frozen=True)
class ImportantDate:
    """A day of a customer's year: the wedding, a daughter's birthday."""

    date_id: int
    label: str
    month: int
    day: int


class Attention:
    """The list of the day, the dates of customers, and the notes of contacts."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._store = Store(shop.database)

    @property
    def is_quick(self) -> bool:
        """Whether the shop is so small that its list is there at once."""
        return self._store.highest_id() <= SMALL

    def today(self, check: Callable[[], None] = lambda: None) -> tuple[Matters, ...]:
        """Return the list of the day by kind; `check` is called between questions and may raise to stop."""
        found = []
        for kind in KINDS:
            check()
            matters = self._replenishment(check) if kind == "replenishment" else self._matters(kind)
            if matters.found:
                found.append(matters)
        return tuple(found)

    def reminders(self, customer_id: CustomerId) -> tuple[Reminder, ...]:
        """Return what to remind a customer of now, the nearest first."""
        today = self._shop.today()
        days = _days_of_year(today)
        told = [
            Reminder("date", row.label, days[row.month_day])
            for row in self._store.dates(customer_id)
            if row.month_day in days
        ]
        for rule in self._shop.program.replenishment:
            bought = self._shop.bought.days(customer_id, rule.category, limit=_USUAL_PURCHASES)
            due = due_on(rule, bought)
            if due is not None and _is_near(due, today):
                told.append(Reminder("replenishment", rule.category, due))
        return tuple(sorted(told, key=lambda each: each.on))

    def contact(self, key: str, customer_id: CustomerId, kind: str, *, note: str = "") -> Done:
        """Note that a customer was contacted about something, or thanked (kind `thanks`) this month."""
        return self._note(key, customer_id, kind, 1, note)

    def take_back(self, key: str, customer_id: CustomerId, kind: str) -> Done:
        """Take back today's note of a contact that did not happen."""
        return self._note(key, customer_id, kind, -1, "")

    def dates(self, customer_id: CustomerId) -> tuple[ImportantDate, ...]:
        """Return the days of a customer's year."""
        return tuple(
            ImportantDate(row.date_id, row.label, int(row.month_day[:2]), int(row.month_day[3:]))
            for row in self._store.dates(customer_id)
        )

    def add_date(self, customer_id: CustomerId, label: str, *, month: int, day: int) -> None:
        """Keep a day of the year with a customer, with what it is; one only reminds of it."""
        said = clean(label)
        if not said or len(said) > MOST_LABEL:
            raise Invalid("label", "too long" if said else "empty")
        try:
            kept = date(_LEAP, month, day)
        except ValueError:
            raise Invalid("day", "not a date such as 2026-01-31") from None
        with self._shop.database.transaction():
            self._shop.customers.load(customer_id)
            self._store.add_date(customer_id, said, f"{kept:%m-%d}")
            self._shop.database.touched(Topic.CUSTOMERS)

    def remove_date(self, date_id: int) -> None:
        """Forget a day of a customer's year."""
        with self._shop.database.transaction():
            self._store.remove_date(date_id)
            self._shop.database.touched(Topic.CUSTOMERS)

    def _note(self, key: str, customer_id: CustomerId, kind: str, amount: int, note: str) -> Done:
        today = self._shop.today()
        mark = Mark(CONTACT, kind, today.isoformat(), amount)
        if kind == THANKS:
            mark = Mark(THANKS, "", f"{today:%Y-%m}", amount)
        intent = intent_of(self._shop, CONTACT, key, customer_id, kind, amount, reason=note)
        return perform(self._shop, intent, customer_id, lambda booking, _: booking.mark(mark))

    def _matters(self, kind: str) -> Matters:
        shop, today = self._shop, self._shop.today()
        days = _days_of_year(today)
        asked: dict[str, object] = {}
        if kind in {"birthday", "date"}:
            asked = {"list": json.dumps(list(days))}
        elif kind == "burning":
            asked = {"first": today.isoformat(), "last": (today + timedelta(days=AHEAD)).isoformat()}
        elif kind == "absent":
            asked = self._away(*ABSENT)
        elif kind == "thanks":
            first = today - timedelta(days=THANKS_DAYS - 1)
            asked = {"first": first.isoformat(), "last": today.isoformat(), "month": f"{today:%Y-%m}"}
        elif (rule := shop.program.win_back) is None:
            return Matters(kind, (), 0)
        else:
            asked = {**self._away(rule.after_days, rule.after_days + _YEAR), "first": today.isoformat()}
        if kind in _QUIET:
            asked["since"] = (today - timedelta(days=_QUIET[kind])).isoformat()
        found = self._store.found(kind, MOST_THANKS if kind == THANKS else MOST, **asked)
        return Matters(kind, tuple(_matter(kind, each, days) for each in found), found[0].total if found else 0)

    def _away(self, least: int, most: int) -> dict[str, object]:
        """Return the moments between which the last visit was so many days ago."""
        today, zone = self._shop.today(), self._shop.program.time_zone
        return {
            "from": to_number(start_of(today - timedelta(days=most), zone)),
            "to": to_number(start_of(today - timedelta(days=least - 1), zone)),
        }

    def _replenishment(self, check: Callable[[], None]) -> Matters:
        """Return whose goods are used up; beyond those shown, who was contacted is counted as well."""
        near = sorted(each for rule in self._shop.program.replenishment for each in self._used_up(rule, check))
        found: list[Matter] = []
        contacted = 0
        for _, customer_id, category, last in near:
            if len(found) == MOST:
                break
            if self._store.last_contact(customer_id, "replenishment") >= last.isoformat():
                contacted += 1
                continue
            name, phone = self._store.name_of(customer_id)
            found.append(
                Matter(kind="replenishment", customer_id=customer_id, name=name, phone=phone, on=last, label=category)
            )
        return Matters("replenishment", tuple(found), len(near) - contacted)

    def _used_up(self, rule: Replenishment, check: Callable[[], None]) -> Iterator[tuple[date, CustomerId, str, date]]:
        """Give whose goods of a category are used up about now: the day, who, what, and when they bought last."""
        today = self._shop.today()
        usual = rule.days or 0
        bought = self._store.purchases(
            rule.category,
            since=today - timedelta(days=_YEAR + usual),
            first=today - timedelta(days=_LATE + usual),
            limit=_USUAL_PURCHASES,
        )
        for customer_id, days in bought:
            check()
            due = due_on(rule, days)
            if due is not None and _is_near(due, today):
                yield due, customer_id, rule.category, days[0]


def _matter(kind: str, found: Found, days: dict[str, date]) -> Matter:
    day = days.get(found.day) or (date.fromisoformat(found.day) if len(found.day) == len("2026-01-31") else None)
    return Matter(
        kind=kind,
        customer_id=found.customer_id,
        name=found.name,
        phone=found.phone,
        on=day,
        points=found.points,
        money=found.money,
        label=found.label,
    )


def _days_of_year(today: date) -> dict[str, date]:
    """Return the days from today to a week ahead as MM-DD; 29 February is on the 28th where there is none."""
    days = {}
    for after in range(AHEAD + 1):
        day = today + timedelta(days=after)
        days[f"{day:%m-%d}"] = day
        if (day.month, day.day) == (2, 28) and in_year(date(_LEAP, 2, 29), day.year) == day:
            days["02-29"] = day
    return days


def _is_near(due: date, today: date) -> bool:
    return -_LATE <= (due - today).days <= _SOON
