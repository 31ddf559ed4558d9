"""The ledger: lots with what is left of them, and the entries that say why."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.lots import Share
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.operation import EntryId, OperationId
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import Lot, LotId
from loyalty_desk.domain.tiers import Held
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import from_day, from_last_day, to_day, to_last_day, to_moment, to_number


class Entry(NamedTuple):
    """A movement of points with what is known of its operation."""

    entry_id: EntryId
    at: datetime
    kind: str
    points: Points
    sale_id: SaleId | None
    lot_id: LotId | None
    reason: str
    staff: str
    till: str
    program_version: int


class Life(NamedTuple):
    """Whose a lot is, from when its points can be used, and to the end of which day."""

    owner: CustomerId
    available: datetime
    last: date | None


class TierChange(NamedTuple):
    """A tier that a customer came into on a day, and the one before."""

    day: date
    held: Held
    before: Held


class Ledger:
    """Lots and entries. Entries are only ever added; of a lot only what is left and its last day change."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_lot(
        self,
        customer_id: CustomerId,
        operation_id: OperationId,
        points: Points,
        dates: tuple[datetime, date | None],
        *,
        issued: Points,
    ) -> LotId:
        """Make a lot, available from a moment to the end of a day; `issued` are those of its points that are new."""
        available, last = dates
        return LotId(
            self._database.insert(
                "INSERT INTO lot (customer_id, operation_id, points_left, available_from, expires_on, issued)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (customer_id, operation_id, points, to_number(available), to_last_day(last), issued),
            )
        )

    def change_lot(self, lot_id: LotId, points: Points) -> None:
        """Put points back into a lot, or take them out of it when negative."""
        self._database.run("UPDATE lot SET points_left = points_left + ? WHERE id = ?", (points, lot_id))

    def add_entry(
        self,
        operation_id: OperationId,
        kind: str,
        share: Share,
        *,
        at: datetime,
        customer_id: CustomerId,
        sale_id: SaleId | None,
    ) -> EntryId:
        """Write a movement of points down."""
        return EntryId(
            self._database.insert(
                "INSERT INTO entry (operation_id, at, kind, points, customer_id, lot_id, sale_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (operation_id, to_number(at), kind, share.points, customer_id, share.lot_id, sale_id),
            )
        )

    def drawable(self, customer_id: CustomerId, now: datetime) -> Iterator[tuple[LotId, Points]]:
        """Give the lots that can be spent at `now`, in the order of drawing, with what is left of them."""
        yield from self._database.each(
            "SELECT id, points_left FROM lot WHERE customer_id = ? AND points_left > 0 AND available_from <= ?"
            " ORDER BY expires_on, id",
            (customer_id, to_number(now)),
        )

    def pending(self, customer_id: CustomerId, now: datetime) -> list[tuple[LotId, Points]]:
        """Return the lots that become available later, in the order of drawing, with what is left of them."""
        return [
            (LotId(lot_id), points)
            for lot_id, points in self._database.rows(
                "SELECT id, points_left FROM lot WHERE customer_id = ? AND points_left > 0 AND available_from > ?"
                " ORDER BY expires_on, id",
                (customer_id, to_number(now)),
            )
        ]

    def past(self, customer_id: CustomerId, today: date) -> list[Lot]:
        """Return the lots whose last day was before `today` and that have points left."""
        return self._lots("expires_on < ?", customer_id, today.isoformat())

    def open_lots(self, customer_id: CustomerId, today: date) -> list[Lot]:
        """Return the lots with points that can be used today or later, in the order of drawing."""
        return self._lots("expires_on >= ?", customer_id, today.isoformat())

    def burns_next(self, customer_id: CustomerId, today: date) -> tuple[date, Points] | None:
        """Return the next day on which points can be used for the last time, and how many."""
        found = self._database.row(
            "SELECT expires_on, sum(points_left) FROM lot WHERE customer_id = ? AND points_left > 0 AND"
            " expires_on >= ? AND expires_on < '9999' GROUP BY expires_on ORDER BY expires_on LIMIT 1",
            (customer_id, today.isoformat()),
        )
        return (date.fromisoformat(found[0]), found[1]) if found else None

    def lots_as_of(self, customer_id: CustomerId, last_entry: int) -> list[Lot]:
        """Return the lots with what was left of them after an entry, in the order of drawing."""
        rows = self._database.rows(
            "SELECT lot.id, sum(points), available_from, expires_on FROM entry JOIN lot ON lot.id = lot_id"
            " WHERE entry.customer_id = ? AND entry.id <= ? GROUP BY lot.id HAVING sum(points) > 0"
            " ORDER BY expires_on, lot.id",
            (customer_id, last_entry),
        )
        return [_lot(*row) for row in rows]

    def lot_dates(self, lot_id: LotId) -> date | None:
        """Return the last day of a lot."""
        return from_last_day(self._database.value("SELECT expires_on FROM lot WHERE id = ?", (lot_id,)))

    def life_of(self, lot_id: LotId) -> Life:
        """Return whose a lot is and its dates."""
        (found,) = self._database.rows(
            "SELECT customer_id, available_from, expires_on FROM lot WHERE id = ?", (lot_id,)
        )
        return Life(CustomerId(found[0]), to_moment(found[1]), from_last_day(found[2]))

    def lot_left(self, lot_id: LotId) -> Points:
        """Return what is left of a lot."""
        return int(self._database.value("SELECT points_left FROM lot WHERE id = ?", (lot_id,)))

    def burned(self, lot_id: LotId) -> Points:
        """Return how many points of a lot expired."""
        return -int(
            self._database.value(
                "SELECT ifnull(sum(points), 0) FROM entry WHERE lot_id = ? AND kind = 'expire'", (lot_id,)
            )
        )

    def drawn_by(self, sale_id: SaleId) -> list[Share]:
        """Return what a sale drew from lots, in that order."""
        rows = self._database.rows(
            "SELECT lot_id, -points FROM entry WHERE sale_id = ? AND kind = 'redeem' ORDER BY id", (sale_id,)
        )
        return [Share(*row) for row in rows]

    def adjusted_with(self, customer_id: CustomerId, entry_id: EntryId) -> list[Share]:
        """Return what the adjustment with the first entry `entry_id` moved, in order; points taken are negative."""
        rows = self._database.rows(
            "SELECT lot_id, points FROM entry WHERE customer_id = ? AND id >= ? AND kind = 'adjust'"
            " AND operation_id = (SELECT operation_id FROM entry WHERE id = ?) ORDER BY id",
            (customer_id, entry_id, entry_id),
        )
        return [Share(*row) for row in rows]

    def extend(self, customer_id: CustomerId, operation_id: OperationId, today: date, last: date | None) -> None:
        """Give all live lots of a customer a later last day; none gets an earlier one."""
        new = to_last_day(last)
        self._database.run(
            "INSERT INTO lot_extension VALUES (?, ?, ?, ?)", (operation_id, customer_id, today.isoformat(), new)
        )
        self._database.run(
            "UPDATE lot SET expires_on = ? WHERE customer_id = ? AND points_left > 0 AND expires_on >= ? AND"
            " expires_on < ?",
            (new, customer_id, today.isoformat(), new),
        )

    def add_tier_change(
        self, customer_id: CustomerId, operation_id: OperationId, *, day: date, kind: str, held: Held, before: Held
    ) -> None:
        """Write down that a customer came into a tier: `kind` is upgraded, kept, reviewed or undone."""
        self._database.run(
            "INSERT INTO tier_change (customer_id, operation_id, day, kind, tier, until, tier_before, until_before)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                customer_id,
                operation_id,
                day.isoformat(),
                kind,
                held.tier,
                from_day(held.until),
                before.tier,
                from_day(before.until),
            ),
        )

    def upgrades(self, customer_id: CustomerId) -> list[TierChange]:
        """Return the customer's upgrades, the latest first; what is left of one undone in part is one to that tier."""
        rows = self._database.rows(
            "SELECT kind, day, tier, until, tier_before, until_before FROM tier_change WHERE customer_id = ?"
            " AND kind IN ('upgraded', 'undone') ORDER BY id",
            (customer_id,),
        )
        found: list[TierChange] = []
        for kind, day, tier, until, tier_before, until_before in rows:
            held, before = Held(tier, to_day(until)), Held(tier_before, to_day(until_before))
            if kind == "upgraded":
                found.insert(0, TierChange(date.fromisoformat(day), held, before))
            else:
                whole = next((each for each in found if each.held == before), None)
                if whole and held != whole.before:
                    found.insert(0, whole._replace(held=held))
        return found

    def owners_of_past(self, today: date) -> list[CustomerId]:
        """Return the customers who have points in lots whose last day was before `today`."""
        rows = self._database.rows(
            "SELECT DISTINCT customer_id FROM lot INDEXED BY lot_open WHERE points_left > 0 AND expires_on < ?",
            (today.isoformat(),),
        )
        return [CustomerId(customer_id) for (customer_id,) in rows]

    def entries(self, customer_id: CustomerId, *, limit: int, before: int | None) -> list[Entry]:
        """Return a customer's entries, newest first, those before entry `before` if it is given."""
        rows = self._database.rows(
            "SELECT entry.id, entry.at, entry.kind, points, sale_id, lot_id, reason, staff, till, program_version"
            " FROM entry JOIN operation ON operation.id = operation_id"
            " WHERE entry.customer_id = ? AND entry.id < ? ORDER BY entry.id DESC LIMIT ?",
            (customer_id, 2**62 if before is None else before, limit),
        )
        return [Entry(EntryId(row[0]), to_moment(row[1]), *row[2:]) for row in rows]

    def last_entry(self) -> int:
        """Return the number of the newest entry, 0 before the first."""
        return self._database.value("SELECT max(id) FROM entry") or 0

    def _lots(self, condition: str, customer_id: CustomerId, day: str) -> list[Lot]:
        rows = self._database.rows(
            "SELECT id, points_left, available_from, expires_on FROM lot WHERE customer_id = ? AND points_left > 0"
            f" AND {condition} ORDER BY expires_on, id",
            (customer_id, day),
        )
        return [_lot(*row) for row in rows]


def _lot(lot_id: int, points: int, available_from: int, expires_on: str) -> Lot:
    return Lot(LotId(lot_id), points, to_moment(available_from), from_last_day(expires_on))
