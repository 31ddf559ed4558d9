"""Accounts: what a customer's entries sum to, kept beside them."""

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import from_day, to_day, to_moment, to_number

_COLUMNS = "open_points, debt, carry, pending_until, tier, tier_until, spent, visits, last_sale_at"


@dataclass
class Account:
    """The totals of one customer, changed as a transaction goes on and then saved."""

    customer_id: CustomerId
    group: str | None
    open_points: Points
    debt: Points
    carry: Fraction
    pending_until: datetime
    tier: str | None
    tier_until: date | None
    spent: Money
    visits: int
    last_sale_at: datetime | None


class Accounts:
    """The totals of all customers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, customer_id: CustomerId, *, tier: str | None) -> None:
        """Make the account of a new customer."""
        self._database.run(
            f"INSERT INTO account (customer_id, {_COLUMNS}) VALUES (?, 0, 0, '0', 0, ?, NULL, 0, 0, NULL)",
            (customer_id, tier),
        )

    def load(self, customer_id: CustomerId) -> Account:
        """Return a customer's totals; refuses `unknown_customer`."""
        found = self._database.row(
            f"SELECT group_code, {_COLUMNS} FROM account JOIN customer ON customer.id = customer_id"
            " WHERE customer_id = ?",
            (customer_id,),
        )
        if found is None:
            raise Refused("unknown_customer")
        group, points, debt, carry, pending, tier, until, spent, visits, last = found
        return Account(
            customer_id=customer_id,
            group=group,
            open_points=points,
            debt=debt,
            carry=Fraction(carry),
            pending_until=to_moment(pending),
            tier=tier,
            tier_until=to_day(until),
            spent=spent,
            visits=visits,
            last_sale_at=None if last is None else to_moment(last),
        )

    def save(self, account: Account) -> None:
        """Write a customer's totals."""
        last = account.last_sale_at
        self._database.run(
            "UPDATE account SET open_points = ?, debt = ?, carry = ?, pending_until = ?, tier = ?, tier_until = ?,"
            " spent = ?, visits = ?, last_sale_at = ? WHERE customer_id = ?",
            (
                account.open_points,
                account.debt,
                str(account.carry),
                to_number(account.pending_until),
                account.tier,
                from_day(account.tier_until),
                account.spent,
                account.visits,
                None if last is None else to_number(last),
                account.customer_id,
            ),
        )

    def due_for_review(self, today: date) -> list[CustomerId]:
        """Return the customers whose tier was held until a day before `today`."""
        rows = self._database.rows(
            "SELECT customer_id FROM account WHERE tier_until < ? ORDER BY customer_id", (today.isoformat(),)
        )
        return [CustomerId(customer_id) for (customer_id,) in rows]
