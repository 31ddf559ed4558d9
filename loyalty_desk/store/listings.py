"""Everything of one kind, row after row in constant memory, for exports."""

from collections.abc import Iterable, Iterator
from datetime import date
from json import dumps
from typing import Any, NamedTuple

from loyalty_desk.domain.money import Money, Points
from loyalty_desk.store.database import Database

_CARD = "(SELECT number FROM card WHERE card.customer_id = customer.id AND state = 'active')"
_SETTLED = """
    (SELECT ifnull(sum(points_left), 0) FROM lot WHERE customer_id = customer.id AND points_left > 0
        AND expires_on >= :today AND available_from <= :now) AS available,
    (SELECT ifnull(sum(points_left), 0) FROM lot WHERE customer_id = customer.id AND points_left > 0
        AND available_from > :now) AS pending
"""


class CustomerListing(NamedTuple):
    """A customer; times as kept."""

    name: str
    phone: str | None
    email: str | None
    birthday: str | None
    card: str | None
    tier: str | None
    registered_at: int
    last_sale_at: int | None
    visits: int
    spent: Money
    available: Points
    pending: Points
    debt: Points
    advertising: int
    note: str


class SaleListing(NamedTuple):
    """A sale, refund or void; what a refund gave back is negative."""

    sale_id: int
    at: int
    kind: str
    customer: str | None
    card: str | None
    goods: Money
    discount: Money
    points_used: Points
    points_money: Money
    certificate_money: Money
    paid: Money
    earned: Points
    staff: str
    till: str


class LedgerListing(NamedTuple):
    """An entry."""

    entry_id: int
    at: int
    kind: str
    customer: str
    card: str | None
    points: Points
    expires_on: str | None
    sale_id: int | None
    staff: str
    till: str
    reason: str


class BalanceListing(NamedTuple):
    """What a customer has."""

    customer: str
    phone: str | None
    card: str | None
    tier: str | None
    available: Points
    pending: Points
    debt: Points
    burns_on: str | None
    burns_points: Points | None


class Listings:
    """Reads through whole tables; times are microseconds, days ISO dates."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def customers(self, now: int, today: date, among: Iterable[int] | None = None) -> Iterator[CustomerListing]:
        """Give all customers by name, or only those `among` some numbers."""
        whose = "" if among is None else "WHERE customer.id IN (SELECT value FROM json_each(:among))"
        sql = f"""
            SELECT name, phone, email, birthday, {_CARD}, tier, registered_at, last_sale_at, visits, spent, {_SETTLED},
                debt, ifnull((SELECT max(given) FROM (SELECT given, max(id) FROM consent
                    WHERE customer_id = customer.id AND kind <> 'data' GROUP BY kind)), 0), note
            FROM customer JOIN account ON account.customer_id = customer.id {whose} ORDER BY name, customer.id"""
        values = {} if among is None else {"among": dumps(list(among))}
        yield from map(CustomerListing._make, self._each(sql, now=now, today=today.isoformat(), **values))

    def sales(self, start: str, end: str) -> Iterator[SaleListing]:
        """Give all sales and what came back of them, of the days from start to end, in their order."""
        sql = f"""
            SELECT sale.id, sale.at, 'sale', name, {_CARD}, (SELECT sum(amount) FROM sale_line WHERE sale_id = sale.id),
                sale.discount, points_used, points_money, certificate_money, to_pay, points_earned, staff, till,
                operation.id
            FROM sale JOIN operation ON operation.id = operation_id LEFT JOIN customer ON customer.id = sale.customer_id
            WHERE day BETWEEN :start AND :end
            UNION ALL
            SELECT sale_id, operation.at, refund.kind, name, {_CARD}, -money_back, 0, -points_back, 0,
                -certificate_back, -money_back, -points_taken - bonus_taken, staff, till, operation.id
            FROM refund JOIN operation ON operation.id = refund.operation_id JOIN sale ON sale.id = sale_id
                LEFT JOIN customer ON customer.id = sale.customer_id
            WHERE refund.day BETWEEN :start AND :end
            ORDER BY 15"""
        yield from (SaleListing(*row[:-1]) for row in self._each(sql, start=start, end=end))

    def ledger(self, start: int, end: int) -> Iterator[LedgerListing]:
        """Give all entries dated from a moment to before another, in their order."""
        sql = f"""
            SELECT entry.id, entry.at, entry.kind, name, {_CARD}, points, nullif(expires_on, '9999-12-31'), sale_id,
                staff, till, reason
            FROM entry JOIN operation ON operation.id = entry.operation_id
                JOIN customer ON customer.id = entry.customer_id LEFT JOIN lot ON lot.id = lot_id
            WHERE entry.at >= :start AND entry.at < :end ORDER BY entry.id"""
        yield from map(LedgerListing._make, self._each(sql, start=start, end=end))

    def balances(self, now: int, today: date) -> Iterator[BalanceListing]:
        """Give all customers who have or owe points, by name."""
        burns = (
            "FROM lot WHERE customer_id = customer.id AND points_left > 0 AND expires_on BETWEEN :today AND '9999'"
            " GROUP BY expires_on ORDER BY expires_on LIMIT 1"
        )
        sql = f"""
            SELECT name, phone, {_CARD}, tier, {_SETTLED}, debt, (SELECT expires_on {burns}),
                (SELECT sum(points_left) {burns})
            FROM customer JOIN account ON account.customer_id = customer.id WHERE open_points > 0 OR debt > 0
            ORDER BY name, customer.id"""
        yield from map(BalanceListing._make, self._each(sql, now=now, today=today.isoformat()))

    def _each(self, sql: str, **values: Any) -> Iterator[tuple[Any, ...]]:
        return self._database.each(sql, values)
