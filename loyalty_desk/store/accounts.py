"""Accounts: what a customer's entries sum to, kept beside them."""

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import from_day, to_day, to_moment, to_number

_COLUMNS = (
    "open_points", "debt", "carry", "pending_until", "tier", "tier_until", "spent", "visits", "last_sale_at",
    "membership", "membership_until", "lent_tier", "lent_until",
)  # fmt: skip
_LOAD = (
    f"SELECT group_code, registered_at, birthday, control, {', '.join(_COLUMNS)} FROM account"
    " JOIN customer ON customer.id = customer_id WHERE customer_id = ?"
)
_SAVE = f"UPDATE account SET {', '.join(f'{name} = ?' for name in _COLUMNS)} WHERE customer_id = ?"


@dataclass
class Account:
    """The totals of one customer, changed as a transaction goes on and then saved; the first five only read."""

    customer_id: CustomerId
    group: str | None
    registered_at: datetime
    birthday: date | None
    control: bool
    open_points: Points
    debt: Points
    carry: Fraction
    pending_until: datetime
    tier: str | None
    tier_until: date | None
    spent: Money
    visits: int
    last_sale_at: datetime | None
    membership: str | None
    membership_until: date | None
    lent_tier: str | None
    lent_until: date | None


class Accounts:
    """The totals of all customers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, customer_id: CustomerId, *, tier: str | None, control: bool) -> None:
        """Make the account of a new customer; `control`: set aside without bonuses."""
        self._database.run(
            "INSERT INTO account (customer_id, open_points, debt, carry, pending_until, tier, spent, visits, control)"
            " VALUES (?, 0, 0, '0', 0, ?, 0, 0, ?)",
            (customer_id, tier, control),
        )

    def load(self, customer_id: CustomerId) -> Account:
        """Return a customer's totals; refuses `unknown_customer`, also for one who was merged into another."""
        found = self._database.row(_LOAD, (customer_id,))
        if found is None:
            raise Refused("unknown_customer")
        group, registered, birthday, control, points, debt, carry, pending, tier, until, *more = found
        spent, visits, last, membership, membership_until, lent_tier, lent_until = more
        return Account(
            customer_id=customer_id,
            group=group,
            registered_at=to_moment(registered),
            birthday=to_day(birthday),
            control=bool(control),
            open_points=points,
            debt=debt,
            carry=Fraction(carry),
            pending_until=to_moment(pending),
            tier=tier,
            tier_until=to_day(until),
            spent=spent,
            visits=visits,
            last_sale_at=None if last is None else to_moment(last),
            membership=membership,
            membership_until=to_day(membership_until),
            lent_tier=lent_tier,
            lent_until=to_day(lent_until),
        )

    def save(self, account: Account) -> None:
        """Write a customer's totals."""
        last = account.last_sale_at
        self._database.run(
            _SAVE,
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
                account.membership,
                from_day(account.membership_until),
                account.lent_tier,
                from_day(account.lent_until),
                account.customer_id,
            ),
        )

    def due_for_review(self, today: date) -> list[CustomerId]:
        """Return the customers whose tier was held until a day before `today`."""
        rows = self._database.rows(
            "SELECT customer_id FROM account WHERE tier_until < ? ORDER BY customer_id", (today.isoformat(),)
        )
        return [CustomerId(customer_id) for (customer_id,) in rows]
