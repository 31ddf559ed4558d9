"""The list of customers, sorted and filtered, read page by page and never as a whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple, TypeAlias

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.store import people_sql as sql
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_moment
from loyalty_desk.store.people_sql import Among, Part, SortedBy

Key: TypeAlias = str | int | None

_ROW = (
    "SELECT c.name, c.phone,"
    " (SELECT number FROM card WHERE customer_id = c.id AND state = 'active' ORDER BY rowid LIMIT 1), a.tier,"
    " a.open_points - a.debt - (SELECT ifnull(sum(points_left), 0) FROM lot WHERE customer_id = c.id"
    "  AND points_left > 0 AND expires_on < ?), a.visits, a.spent, a.last_sale_at"
    " FROM customer c JOIN account a ON a.customer_id = c.id WHERE c.id = ?"
)
_TIERS = (
    "WITH RECURSIVE held (tier) AS (SELECT min(tier) FROM account UNION ALL"
    " SELECT (SELECT min(tier) FROM account WHERE tier > held.tier) FROM held WHERE held.tier IS NOT NULL)"
    " SELECT tier FROM held WHERE tier IS NOT NULL"
)


_TAGS = (
    "WITH RECURSIVE used (tag) AS (SELECT min(tag) FROM customer_tag UNION ALL"
    " SELECT (SELECT min(tag) FROM customer_tag WHERE tag > used.tag) FROM used WHERE used.tag IS NOT NULL)"
    " SELECT tag FROM used WHERE tag IS NOT NULL LIMIT ?"
)


class Place(NamedTuple):
    """Where a customer stands in a list; `key` is what it is sorted by."""

    key: Key
    customer_id: CustomerId


@dataclass(frozen=True)
class Sort:
    """What a list is sorted by; customers without it (no name, no sale yet) come last either way."""

    by: SortedBy = SortedBy.NAME
    descending: bool = False


@dataclass(frozen=True, kw_only=True)
class PersonRow:
    """A customer in the list; points past their date do not count for `balance`."""

    place: Place
    name: str
    phone: str | None
    card: str | None
    tier: str | None
    balance: Points
    visits: int
    spent: Money
    last_sale_at: datetime | None

    @property
    def customer_id(self) -> CustomerId:
        """Who it is."""
        return self.place.customer_id


class People:
    """Reads the list of customers.

    An order that an index has is read from there; few members are sorted at once when their first page is asked for,
    and stay in that order while they are scrolled.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._fixed: tuple[Among, Sort] | None = None
        self._order: list[int] = []

    def page(self, among: Among, sort: Sort, *, after: Place | None, limit: int) -> list[Place]:
        """Return the places of the next customers behind `after`, or of the first ones."""
        if after is None:
            self._fix(among, sort)
        if self._fixed == (among, sort):
            return self._of_order(after, limit)
        found: list[Place] = []
        for part in _parts(among, sort, after):
            if len(found) < limit:
                found += self._scan(among, sort, part, after, limit - len(found))
        return found

    def rows(self, places: Iterable[Place], today: date) -> list[PersonRow]:
        """Return what the list shows of customers; one who is gone is left out."""
        return [row for place in places for row in self._row(place, today.isoformat())]

    def count(self, among: Among, most: int | None = None) -> int:
        """Return how many customers there are; with `most` it may stop counting there."""
        values, total = self._values(among), 0
        for source in sql.counts(among, self._tiers()):
            if most is None:
                total += int(self._database.value(f"SELECT count(*) FROM {source}", values))
            elif total < most:
                limited = f"SELECT count(*) FROM (SELECT 1 FROM {source} LIMIT :most)"
                total += int(self._database.value(limited, values | {"most": most}))
        return total

    def tags(self, limit: int) -> list[str]:
        """Return the tags that customers have; one look into the index for each."""
        return [tag for (tag,) in self._database.rows(_TAGS, (limit,))]

    def _fix(self, among: Among, sort: Sort) -> None:
        most = sql.most_to_sort(among, sort.by)
        self._fixed = None
        if most and self.count(among, most + 1) <= most:
            text = sql.whole(among, sort.by, descending=sort.descending)
            self._order = [number for (number,) in self._database.rows(text, self._values(among))]
            self._fixed = among, sort

    def _of_order(self, after: Place | None, limit: int) -> list[Place]:
        start = self._order.index(after.customer_id) + 1 if after else 0
        return [Place(None, CustomerId(number)) for number in self._order[start : start + limit]]

    def _scan(self, among: Among, sort: Sort, part: Part, after: Place | None, limit: int) -> list[Place]:
        text = sql.scan(among, sort.by, part, descending=sort.descending, tiers=self._tiers())
        values = self._values(among) | {"limit": limit}
        if after is not None:
            values |= {"key": after.key, "number": after.customer_id}
        return [Place(key, CustomerId(number)) for key, number in self._database.rows(text, values)]

    def _values(self, among: Among) -> dict[str, Any]:
        tiers = {sql.tier_name(place): tier for place, tier in enumerate(self._tiers())}
        return {"value": among.value, "since": among.since} | tiers

    def _tiers(self) -> list[str]:
        """Return the tiers that customers are in; one look into the index for each."""
        return [tier for (tier,) in self._database.rows(_TIERS)]

    def _row(self, place: Place, today: str) -> Iterator[PersonRow]:
        for name, phone, card, tier, balance, visits, spent, last in self._database.rows(
            _ROW, (today, place.customer_id)
        ):
            yield PersonRow(
                place=place,
                name=name,
                phone=phone,
                card=card,
                tier=tier,
                balance=balance,
                visits=visits,
                spent=spent,
                last_sale_at=None if last is None else to_moment(last),
            )


def _parts(among: Among, sort: Sort, after: Place | None) -> Iterator[Part]:
    """Give the parts of the list behind a place, in order."""
    blank = after is not None and after.key in {None, ""}
    if after is None:
        yield "first"
    elif not blank:
        yield "level"
        yield "behind"
    if sql.has_blanks(among, sort.by):
        yield "blank_behind" if blank else "blank"
