"""Everything that happened to a customer, newest first, read piece by piece."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import LotId
from loyalty_desk.store import timeline_sql as sql
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import from_last_day, to_moment, to_number


class Moment(NamedTuple):
    """Where something stands in the timeline: when, then which kind, then its number."""

    at: datetime
    rank: int
    number: int


@dataclass(frozen=True, kw_only=True)
class TimelineItem:
    """One thing that happened.

    `kind` is sale, refund, void, adjust, transfer, expire, upgraded, kept, reviewed, undone, given, blocked, replaced
    (cards), agreed, withdrew (consents), joined; what a mechanic gave or noted, by its name (birthday, challenge, perk,
    contact …), `uncontact` (a note taken back), `taken_back` (a bonus); perk_granted, lent, loan_ended, membership,
    membership_cancel, certificate, certificate_gift or certificate_cancel; merged and parted (a duplicate).
    `came` and `went` are points; `name` is the goods, the tier, the card, the consent, a mechanic's code or the name of
    a duplicate, empty once erased; `before` the tier before, the card after, the occasion, a friend's name or the last
    day; `complete`: all of the sale came back. `marks` are what a sale did beside points, or which bonuses were taken
    back.
    """

    place: Moment
    kind: str
    money: Money = 0
    came: Points = 0
    went: Points = 0
    name: str = ""
    before: str = ""
    reason: str = ""
    staff: str = ""
    sale_id: SaleId | None = None
    complete: bool = False
    operation_id: OperationId | None = None
    lot_id: LotId | None = None
    marks: tuple[Mark, ...] = ()

    @property
    def at(self) -> datetime:
        """When it happened."""
        return self.place.at

    @property
    def has_account(self) -> bool:
        """Whether it moved points or was a sale, so that one may ask why so many."""
        return self.sale_id is not None or bool(self.came or self.went)


class Portion(NamedTuple):
    """Points that one lot got or gave: when it was made, its dates, what is left of it now. A debt has no lot."""

    points: Points
    made_at: datetime | None
    available_from: datetime | None
    last: date | None
    left: Points


class Timeline:
    """Reads what happened to a customer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_customer(self, customer_id: CustomerId, *, limit: int, before: Moment | None) -> list[TimelineItem]:
        """Return the newest items, or those before the place of the last one known."""
        values: dict[str, Any] = {"customer": customer_id, "limit": limit, "at": 2**62, "rank": 0, "number": 0}
        if before is not None:
            values |= {"at": to_number(before.at), "rank": before.rank, "number": before.number}
        return [self._item(customer_id, *row) for row in self._database.rows(sql.PAGE, values)]

    def operation_of(self, sale_id: SaleId) -> OperationId:
        """Return the operation that made a sale."""
        return OperationId(self._database.value("SELECT operation_id FROM sale WHERE id = ?", (sale_id,)))

    def version_of(self, operation_id: OperationId) -> int:
        """Return the version of the program under which something was done."""
        return int(self._database.value("SELECT program_version FROM operation WHERE id = ?", (operation_id,)))

    def portions(self, customer_id: CustomerId, item: TimelineItem) -> list[Portion]:
        """Return the points that an item of its own gave or burned, lot by lot."""
        burned = item.kind == "expire"
        values = {
            "customer": customer_id,
            "kind": item.kind if item.kind in {"adjust", "expire", "transfer"} else "bonus",
            "operation": None if burned else item.operation_id,
            "at": to_number(item.at) if burned else None,
            "lot": item.lot_id,
        }
        return [
            Portion(points, _moment(made), _moment(available), from_last_day(last) if last else None, left or 0)
            for points, made, available, last, left in self._database.rows(sql.PORTIONS, values)
        ]

    def _item(self, customer_id: CustomerId, at: int, rank: int, number: int, kind: str, *told: Any) -> TimelineItem:
        money, came, went, name, before, reason, staff, sale_id, complete, operation_id, lot_id = told
        return TimelineItem(
            place=Moment(to_moment(at), rank, number),
            kind=kind,
            money=money,
            came=came,
            went=went,
            name=name if sale_id is None else ", ".join(self._goods(sale_id)),
            before=before,
            reason=reason,
            staff=staff,
            sale_id=sale_id,
            complete=bool(complete),
            operation_id=operation_id,
            lot_id=lot_id,
            marks=tuple(self._marks(customer_id, kind, sale_id, operation_id)),
        )

    def _goods(self, sale_id: int) -> Iterator[str]:
        return (name for (name,) in self._database.rows(sql.GOODS, (sale_id,)))

    def _marks(self, customer_id: int, kind: str, sale_id: int | None, operation_id: int | None) -> Iterator[Mark]:
        if sale_id is not None:
            yield from map(Mark._make, self._database.rows(sql.OF_SALE, (sale_id, operation_id)))
        elif kind == "taken_back":
            yield from map(Mark._make, self._database.rows(sql.TAKEN_BACK, (customer_id, operation_id)))


def _moment(number: int | None) -> datetime | None:
    return None if number is None else to_moment(number)
