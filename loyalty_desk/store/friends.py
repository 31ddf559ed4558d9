"""Who brought a customer, and whom they brought, for the customer's page."""

from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.store.database import Database


class Friend(NamedTuple):
    """Somebody brought or bringing; `state` is waiting, paid or over."""

    customer_id: CustomerId
    name: str
    state: str


class Friends:
    """Reads referrals with names."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def referrer(self, customer_id: CustomerId) -> Friend | None:
        """Return by whose card a customer came."""
        found = self._database.row(
            "SELECT referrer_id, name, state FROM referral JOIN customer ON customer.id = referrer_id"
            " WHERE friend_id = ?",
            (customer_id,),
        )
        return Friend(*found) if found else None

    def brought(self, customer_id: CustomerId, limit: int) -> list[Friend]:
        """Return the friends whom a customer brought, the latest first."""
        rows = self._database.rows(
            "SELECT friend_id, name, state FROM referral JOIN customer ON customer.id = friend_id"
            " WHERE referrer_id = ? ORDER BY friend_id DESC LIMIT ?",
            (customer_id, limit),
        )
        return [Friend(*row) for row in rows]

    def count(self, customer_id: CustomerId) -> int:
        """Return how many friends a customer brought."""
        return int(self._database.value("SELECT count(*) FROM referral WHERE referrer_id = ?", (customer_id,)))
