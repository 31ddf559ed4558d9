"""Who brought whom."""

from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.store.database import Database

WAITING, PAID, OVER = "waiting", "paid", "over"


class ReferralRow(NamedTuple):
    """A friend who came by somebody's card; `sale_id` is the first sale that counts."""

    friend: CustomerId
    referrer: CustomerId
    state: str
    sale_id: SaleId | None


class Referrals:
    """The friends whom customers brought."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, operation_id: OperationId, friend: CustomerId, referrer: CustomerId, day: date) -> None:
        """Write down by whose card a friend came."""
        self._database.run(
            "INSERT INTO referral (friend_id, referrer_id, operation_id, day, state) VALUES (?, ?, ?, ?, ?)",
            (friend, referrer, operation_id, day.isoformat(), WAITING),
        )

    def change(self, friend: CustomerId, state: str, sale_id: SaleId | None) -> None:
        """Note how far a referral is."""
        self._database.run("UPDATE referral SET state = ?, sale_id = ? WHERE friend_id = ?", (state, sale_id, friend))

    def of_friend(self, friend: CustomerId, sale_id: SaleId | None = None) -> ReferralRow | None:
        """Return by whose card a customer came, or a duplicate of theirs: for a sale, or what is still waited for."""
        found = self._database.row(
            "WITH RECURSIVE same (id) AS (VALUES (:friend) UNION SELECT customer.id FROM customer"
            " JOIN same ON merged_into = same.id)"
            " SELECT friend_id, referrer_id, state, sale_id FROM same JOIN referral ON friend_id = id"
            " ORDER BY sale_id IS :sale DESC, state = 'waiting' DESC, friend_id = :friend DESC LIMIT 1",
            {"friend": friend, "sale": sale_id},
        )
        return ReferralRow(*found) if found else None

    def brought(self, referrer: CustomerId, start: date, end: date) -> int:
        """Return how many friends a customer brought from a day to a day, both included."""
        return int(
            self._database.value(
                "SELECT count(*) FROM referral WHERE referrer_id = ? AND day BETWEEN ? AND ?",
                (referrer, start.isoformat(), end.isoformat()),
            )
        )

    def holding(self) -> list[ReferralRow]:
        """Return the referrals whose first sale was made and that are not paid yet."""
        rows = self._database.rows(
            "SELECT friend_id, referrer_id, state, sale_id FROM referral"
            " WHERE state = 'waiting' AND sale_id IS NOT NULL ORDER BY friend_id"
        )
        return [ReferralRow(*row) for row in rows]
