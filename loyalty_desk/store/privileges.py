"""Memberships, lent tiers and perks of customers, as they were given."""

from datetime import date, datetime
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import from_day, to_day, to_moment


class Period(NamedTuple):
    """A membership and its last day."""

    plan: str | None
    until: date | None


class Bought(NamedTuple):
    """A membership that was bought, the one before it, and what it cost; or its cancelling, with a price given back."""

    operation_id: OperationId
    period: Period
    before: Period
    price: Money
    at: datetime
    cancels: bool


class Privileges:
    """What customers have beside points. Rows are only ever added."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_membership(
        self, operation_id: OperationId, customer_id: CustomerId, period: Period, before: Period, price: Money
    ) -> None:
        """Write down that a membership was bought, or with a negative price that it was cancelled."""
        self._database.run(
            "INSERT INTO membership (operation_id, customer_id, plan, until, plan_before, until_before, price)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                operation_id,
                customer_id,
                period.plan,
                from_day(period.until),
                before.plan,
                from_day(before.until),
                price,
            ),
        )

    def last_membership(self, customer_id: CustomerId) -> Bought | None:
        """Return the last membership that a customer bought or cancelled."""
        return self._membership("membership.customer_id = ? ORDER BY membership.id DESC LIMIT 1", customer_id)

    def membership_of(self, operation_id: OperationId) -> Bought:
        """Return the membership that an operation changed."""
        found = self._membership("operation_id = ?", operation_id)
        if found is None:
            raise LookupError(operation_id)
        return found

    def add_loan(
        self, operation_id: OperationId, customer_id: CustomerId, tier: str | None, until: date | None
    ) -> None:
        """Write down that a tier was lent, or taken back."""
        self._database.run(
            "INSERT INTO tier_loan (operation_id, customer_id, tier, until) VALUES (?, ?, ?, ?)",
            (operation_id, customer_id, tier, from_day(until)),
        )

    def add_perk(self, operation_id: OperationId, customer_id: CustomerId, perk: str, until: date | None) -> None:
        """Write down that a perk was granted to one person."""
        self._database.run(
            "INSERT INTO perk_grant (operation_id, customer_id, perk, until) VALUES (?, ?, ?, ?)",
            (operation_id, customer_id, perk, from_day(until)),
        )

    def perks(self, customer_id: CustomerId, today: date) -> frozenset[str]:
        """Return the perks granted to one person that still hold."""
        rows = self._database.rows(
            "SELECT DISTINCT perk FROM perk_grant WHERE customer_id = ? AND (until IS NULL OR until >= ?)",
            (customer_id, today.isoformat()),
        )
        return frozenset(perk for (perk,) in rows)

    def _membership(self, condition: str, value: int) -> Bought | None:
        found = self._database.row(
            "SELECT operation_id, plan, until, plan_before, until_before, price, at, kind = 'membership_cancel' FROM"
            f" membership JOIN operation ON operation.id = operation_id WHERE {condition}",
            (value,),
        )
        if found is None:
            return None
        operation_id, plan, until, plan_before, until_before, price, at, cancels = found
        return Bought(
            OperationId(operation_id),
            Period(plan, to_day(until)),
            Period(plan_before, to_day(until_before)),
            price,
            to_moment(at),
            bool(cancels),
        )
