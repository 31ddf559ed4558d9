"""Everything that happened to a customer, newest first, read piece by piece."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_moment, to_number


class Moment(NamedTuple):
    """Where something stands in the timeline: when, then which kind, then its number."""

    at: datetime
    rank: int
    number: int


@dataclass(frozen=True, kw_only=True)
class TimelineItem:
    """One thing that happened.

    `kind` is sale, refund, void, adjust, bonus, transfer, expire, upgraded, kept, reviewed, undone, given, blocked,
    replaced (cards), agreed, withdrew (consents) or joined. `came` and `went` are points; `name` is the goods, the
    tier, the card or the consent; `before` the tier before or the card after; `complete`: all of the sale came back.
    """

    place: Moment
    kind: str
    money: Money
    came: Points
    went: Points
    name: str
    before: str
    reason: str
    staff: str
    sale_id: SaleId | None
    complete: bool

    @property
    def at(self) -> datetime:
        """When it happened."""
        return self.place.at


# Each part gives: at, rank, number, kind, money, came, went, name, before, reason, staff, sale, complete.
_PARTS = (
    "SELECT registered_at AS at, 0 AS rank, id AS number, 'joined', 0, 0, 0, '', '', '', '', NULL, 0 FROM customer"
    " WHERE id = :customer",
    "SELECT changed_at, 1, rowid, iif(state = 'active', 'given', state), 0, 0, 0, number, ifnull(successor, ''),"
    " iif(state = 'active', '', reason), '', NULL, 0 FROM card WHERE customer_id = :customer",
    "SELECT at, 2, id, iif(given, 'agreed', 'withdrew'), 0, 0, 0, kind, '', '', staff, NULL, 0"
    " FROM consent WHERE customer_id = :customer",
    "SELECT at, 3, max(id), 'expire', 0, 0, -sum(points), '', '', '', '', NULL, 0"
    " FROM entry WHERE customer_id = :customer AND kind = 'expire' GROUP BY at",
    "SELECT sale.at, 4, sale.id, 'sale', to_pay, points_earned, points_used, '', '', '', staff, sale.id,"
    " EXISTS (SELECT 1 FROM refund WHERE sale_id = sale.id AND complete)"
    " FROM sale JOIN operation ON operation.id = operation_id WHERE sale.customer_id = :customer",
    "SELECT operation.at, 5, refund.id, refund.kind, -money_back, points_back, points_taken, '', '', reason, staff,"
    " sale.id, complete FROM sale JOIN refund ON refund.sale_id = sale.id"
    " JOIN operation ON operation.id = refund.operation_id WHERE sale.customer_id = :customer",
    "SELECT operation.at, 6, max(entry.id), entry.kind, 0, max(0, sum(points)), max(0, -sum(points)), '', '', reason,"
    " staff, NULL, 0 FROM entry JOIN operation ON operation.id = operation_id WHERE entry.customer_id = :customer"
    " AND entry.kind IN ('adjust', 'bonus', 'transfer') GROUP BY operation_id, entry.kind",
    "SELECT operation.at, 7, tier_change.id, tier_change.kind, 0, 0, 0, ifnull(tier, ''), ifnull(tier_before, ''), '',"
    " '', NULL, 0 FROM tier_change JOIN operation ON operation.id = operation_id"
    " WHERE tier_change.customer_id = :customer",
)
_PAGE = (
    f"SELECT * FROM ({' UNION ALL '.join(_PARTS)})"
    " WHERE (at, rank, number) < (:at, :rank, :number) ORDER BY at DESC, rank DESC, number DESC LIMIT :limit"
)
_GOODS = "SELECT ifnull(nullif(name, ''), category) FROM sale_line WHERE sale_id = ? AND name || category <> ''"


class Timeline:
    """Reads what happened to a customer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_customer(self, customer_id: CustomerId, *, limit: int, before: Moment | None) -> list[TimelineItem]:
        """Return the newest items, or those before the place of the last one known."""
        values: dict[str, Any] = {"customer": customer_id, "limit": limit, "at": 2**62, "rank": 0, "number": 0}
        if before is not None:
            values |= {"at": to_number(before.at), "rank": before.rank, "number": before.number}
        return [self._item(*row) for row in self._database.rows(_PAGE, values)]

    def operation_of(self, sale_id: SaleId) -> OperationId:
        """Return the operation that made a sale."""
        return OperationId(self._database.value("SELECT operation_id FROM sale WHERE id = ?", (sale_id,)))

    def _item(self, at: int, rank: int, number: int, kind: str, *told: Any) -> TimelineItem:
        money, came, went, name, before, reason, staff, sale_id, complete = told
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
        )

    def _goods(self, sale_id: int) -> Iterator[str]:
        return (name for (name,) in self._database.rows(_GOODS, (sale_id,)))
