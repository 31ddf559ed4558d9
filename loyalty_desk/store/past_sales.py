"""The books read customer by customer for a replay: how each stood when a period began, and what happened since.

Everything comes in streams that SQLite sorts by customer, so that memory does not grow with the shop. A period begins
with the first operation among its sales: order is by sequence number, never by time.
"""

import heapq
import json
from collections import Counter
from collections.abc import Generator, Iterator
from datetime import date, datetime
from fractions import Fraction
from itertools import pairwise
from operator import attrgetter
from typing import Any, NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Points, round_half_up
from loyalty_desk.domain.past import NEVER, Bought, Given, OldLot, Opening, Recorded, Sums
from loyalty_desk.domain.purchase import Line
from loyalty_desk.domain.tiers import Held
from loyalty_desk.store.database import Database, Row
from loyalty_desk.store.moments import from_last_day, to_day, to_moment, to_number
from loyalty_desk.store.past_sales_sql import CHANGED, GIVEN, LOTS, QUIET_TIERS, SALES, TOUCHED

_AFTER_ALL = 2**62
_PROBES = 1_000
_SORTED_IN_MEMORY = -16_384  # KiB; the rest is sorted on disk


class Period(NamedTuple):
    """The days of a period, both included, and the moment at which it starts.

    Tiers look at what was sold from `window` on; what was sold from `stays` on they look at to the period's end.
    """

    start: date
    end: date
    since: datetime
    window: date
    stays: date


class Customers(NamedTuple):
    """A range of customers by their numbers, both included."""

    first: int
    last: int


EVERYBODY = Customers(1, _AFTER_ALL)


class Story(NamedTuple):
    """A customer, how they stood, and what happened, in its order; read the events before the next story."""

    customer_id: CustomerId
    opening: Opening
    events: Iterator[Bought | Given]


class PastSales:
    """A period of the shop's sales, to be read in a snapshot; its connection should `sort_on_disk`.

    `version` is the one whose sales tell how they came out, 0 for none.
    """

    def __init__(self, database: Database, period: Period, *, customers: Customers, version: int) -> None:
        self._database = database
        self._since = to_number(period.since)
        days = {"start": period.start, "end": period.end, "window": period.window, "stays": period.stays}
        self._asked: dict[str, Any] = {name: day.isoformat() for name, day in days.items()}
        self._asked |= {"version": version, "low": customers.first, "high": customers.last}
        self._quiet_lots: Counter[str] = Counter()

    def begin(self) -> None:
        """Find where the period begins in the books."""
        first, last = self._database.rows(
            "SELECT min(id), max(id) FROM sale WHERE day BETWEEN ? AND ? AND customer_id NOT NULL",
            (self._asked["start"], self._asked["end"]),
        )[0]
        operation = _AFTER_ALL
        if first is not None:
            operation = self._database.value("SELECT operation_id FROM sale WHERE id = ?", (first,))
        self._asked |= {
            "first": first,
            "last": last,
            "operation": operation,
            "entry": self._first_of("entry", operation),
            "lot": self._first_of("lot", operation),
        }

    def stories(self) -> Iterator[Story]:
        """Give the customers to whom anything happened, with what happened."""
        lots = _Aligned(self._database.each(LOTS, self._asked), self._quiet_lots)
        sales = _Aligned(self._database.each(SALES, self._asked))
        given = _Aligned(self._database.each(GIVEN, self._asked))
        changed = _Aligned(self._database.each(CHANGED, self._asked))
        for row in self._database.each(TOUCHED, self._asked):
            customer_id = CustomerId(row[0])
            opening = _opening(row, lots.of(customer_id), self._since)
            same = not list(changed.of(customer_id))
            events = _events(_bought(sales.of(customer_id), same=same), given.of(customer_id))
            yield Story(customer_id, opening, events)
        lots.skip()

    def quiet_lots(self) -> Iterator[tuple[date, Points]]:
        """Give last days and points of those to whom nothing happened; known once all stories are read."""
        for last_day, points in self._quiet_lots.items():
            yield _last_day(last_day), points

    def quiet_tiers(self) -> list[tuple[str | None, int]]:
        """Return how many of those to whom nothing happened are in each tier."""
        return [(tier, count) for tier, count in self._database.rows(QUIET_TIERS, self._asked)]

    def _first_of(self, table: str, operation: int) -> int:
        """Return the first number in a table that an operation or a later one made."""
        low, high = 0, (self._database.value(f"SELECT max(id) FROM {table}") or 0) + 1
        query = f"SELECT operation_id FROM {table} WHERE id >= ? ORDER BY id LIMIT 1"
        while low < high:
            middle = (low + high) // 2
            found = self._database.value(query, (middle,))
            if found is None or found >= operation:
                high = middle
            else:
                low = middle + 1
        return low


def count_sales(database: Database, start: date, end: date) -> int:
    """Return about how many sales with a card a period has: those that came back as a whole are among them."""
    query = "SELECT ifnull(sum(member_sales), 0) FROM day_total WHERE day BETWEEN ? AND ?"
    return int(database.value(query, (start.isoformat(), end.isoformat())))


def split_customers(database: Database, start: date, end: date, parts: int) -> list[Customers]:
    """Return ranges of customers who bought about equally often in a period, at most so many."""
    if parts < 2:
        return [EVERYBODY]
    rows = database.rows(
        "WITH ends (first, last) AS (SELECT min(id), max(id) FROM sale WHERE day BETWEEN :start AND :end),"
        " probe (id, step, last) AS (SELECT first, max(1, (last - first) / :probes), last FROM ends"
        "  UNION ALL SELECT id + step, step, last FROM probe WHERE id + step <= last)"
        " SELECT customer_id FROM probe JOIN sale ON sale.id = probe.id WHERE customer_id > 0 ORDER BY 1",
        {"start": start.isoformat(), "end": end.isoformat(), "probes": _PROBES},
    )
    found = [customer for (customer,) in rows]
    cuts = sorted({found[len(found) * part // parts] for part in range(1, parts)}) if found else []
    return [Customers(low, high - 1) for low, high in pairwise((1, *(cut for cut in cuts if cut > 1), _AFTER_ALL))]


def sort_on_disk(database: Database) -> None:
    """Let a connection sort more than fits into memory; not inside a transaction or snapshot."""
    database.run("PRAGMA temp_store = FILE")
    database.run(f"PRAGMA cache_size = {_SORTED_IN_MEMORY}")


class _Aligned:
    """Rows sorted by customer, read in step with the customers that are asked for; counts lots that are passed by."""

    def __init__(self, rows: Generator[Row, None, None], passed: Counter[str] | None = None) -> None:
        self._rows = rows
        self._passed = passed
        self._next = next(rows, None)

    def of(self, customer_id: CustomerId) -> Iterator[Row]:
        """Give the rows of a customer, who comes after the one asked for before."""
        self.skip(customer_id)
        row = self._next
        while row is not None and row[0] == customer_id:
            yield row
            row = self._next = next(self._rows, None)

    def skip(self, before: int = _AFTER_ALL) -> None:
        """Pass by the rows of the customers before one, or of all."""
        row, passed = self._next, self._passed
        while row is not None and row[0] < before:
            if passed is not None:
                passed[row[3]] += row[1]
            row = next(self._rows, None)
        self._next = row


def _opening(row: Row, lots: Iterator[Row], since: int) -> Opening:
    group, tier, until, before, debt, carry, changes, sums, control, plan, plan_until, plan_before, tally = row[1:]
    if before is not None:
        tier, until = json.loads(before)
    if plan_before is not None:
        plan, plan_until = json.loads(plan_before)
    *known, leaving = json.loads(sums)
    points, pending = _left(lots, since)
    return Opening(
        group=group,
        control=bool(control),
        membership=plan,
        membership_until=to_day(plan_until),
        tally={(mechanic, code): amount for mechanic, code, amount in json.loads(tally)} if tally != "[]" else {},
        points=points,
        pending=pending,
        debt=debt,
        carry=_carry(carry, changes),
        held=Held(tier, to_day(until)),
        total=Sums(*known[:3]),
        staying=Sums(*known[3:]),
        leaving=tuple((date.fromisoformat(day), Sums(*values)) for day, *values in leaving),
    )


def _left(lots: Iterator[Row], since: int) -> tuple[dict[date, Points], tuple[OldLot, ...]]:
    left: dict[str, Points] = {}
    waiting: Counter[tuple[int, str]] = Counter()
    for _, points, available_from, expires_on in lots:
        if available_from <= since:
            left[expires_on] = left.get(expires_on, 0) + points
        else:
            waiting[available_from, expires_on] += points
    by_day = {_last_day(day): points for day, points in left.items() if points}
    pending = (OldLot(points, to_moment(at), _last_day(day)) for (at, day), points in waiting.items() if points)
    return by_day, tuple(pending)


def _last_day(text: str) -> date:
    return from_last_day(text) or NEVER


def _carry(now: str, changes: str) -> Fraction:
    carry = Fraction(now) if now != "0" else Fraction(0)
    if changes != "[]":
        carry -= sum(Fraction(change) * count for change, count in json.loads(changes))
    return max(carry, Fraction(0))  # refunds of sales before the period are not looked for


def _events(sales: Iterator[Bought], given: Iterator[Row]) -> Iterator[Bought | Given]:
    gifts = [
        Given(to_moment(at), kind, points, to_moment(since or at), _last_day(until) if until else NEVER)
        for _, at, kind, points, since, until in given
    ]
    return heapq.merge(sales, gifts, key=attrgetter("at")) if gifts else sales


def _bought(rows: Iterator[Row], *, same: bool) -> Iterator[Bought]:
    """Give the sales with the goods that were kept; those of which nothing was kept are left out.

    They tell how they came out as long as it is the `same` for the replay: under this version, in the order of days.
    """
    present: Row | None = None
    lines: list[Line] = []
    for row in rows:
        if present is None or row[1] != present[1]:
            if present is not None and lines:
                yield _sale(present, lines, same=same)
            same = same and bool(row[11]) and (present is None or row[3] >= present[3])
            present, lines = row, []
        if (line := _line(row)) is not None:
            lines.append(line)
    if present is not None and lines:
        yield _sale(present, lines, same=same)


def _sale(row: Row, lines: list[Line], *, same: bool) -> Bought:
    at, day, used, back = row[2], row[3], row[4], row[10]
    recorded = None
    if same:
        earned, discount, points_money, paid, tier, counts = row[12:]
        recorded = Recorded(earned, used, discount, points_money, paid, tier, bool(counts))
    return Bought(to_moment(at), date.fromisoformat(day), tuple(lines), used - (back or 0), recorded)


def _line(row: Row) -> Line | None:
    amount, category, quantity, name, refunded = row[5:10]
    if refunded is not None:
        kept = 1 - Fraction(refunded)
        amount, quantity = round_half_up(amount * kept), round_half_up(quantity * kept)
        if not kept:
            return None
    return Line(amount, name, category, quantity)
