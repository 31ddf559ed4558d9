"""A customer's totals, worked out anew from the books after rows of these went to somebody else."""

from collections import defaultdict
from fractions import Fraction
from math import floor

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.store.database import Database

_ACCOUNT = """UPDATE account SET
    open_points = (SELECT ifnull(sum(points_left), 0) FROM lot WHERE customer_id = :customer AND points_left > 0),
    pending_until = (SELECT ifnull(max(available_from), 0) FROM lot WHERE customer_id = :customer AND points_left > 0),
    debt = (SELECT -ifnull(sum(points), 0) FROM entry WHERE customer_id = :customer AND lot_id IS NULL),
    (spent, visits, last_sale_at) = (SELECT ifnull(sum(paid - back), 0), ifnull(sum(NOT done), 0),
        max(at) FILTER (WHERE NOT done) FROM (SELECT at, to_pay + certificate_money AS paid,
            (SELECT ifnull(sum(money_back + certificate_back), 0) FROM refund WHERE sale_id = sale.id) AS back,
            EXISTS (SELECT 1 FROM refund WHERE sale_id = sale.id AND complete) AS done
        FROM sale WHERE customer_id = :customer)),
    (membership, membership_until) = (SELECT max(plan), max(until) FROM membership
        WHERE id = (SELECT max(id) FROM membership WHERE customer_id = :customer)),
    (lent_tier, lent_until) = (SELECT max(tier), max(until) FROM tier_loan
        WHERE id = (SELECT max(id) FROM tier_loan WHERE customer_id = :customer))
    WHERE customer_id = :customer"""
_DAYS = """INSERT INTO customer_day SELECT :customer, day, sum(spent), sum(visits), sum(earned), sum(earning) FROM
    (SELECT day, to_pay + certificate_money AS spent, 1 AS visits, points_earned AS earned, exact <> '0' AS earning
        FROM sale WHERE customer_id = :customer
    UNION ALL SELECT sale.day, -money_back - certificate_back, -complete, -points_due, -(complete AND exact <> '0')
        FROM sale JOIN refund ON sale_id = sale.id WHERE customer_id = :customer) GROUP BY day"""
_TALLY = """INSERT INTO tally (customer, mechanic, occasion, code, amount)
    SELECT :customer, mechanic, occasion, code, sum(amount) FROM
    (SELECT mechanic, '' AS occasion, code, amount FROM mark WHERE customer_id = :customer
    UNION ALL SELECT mechanic, occasion, code, amount FROM mark WHERE customer_id = :customer AND occasion <> '')
    GROUP BY mechanic, occasion, code"""
_CARRY = """SELECT carry_change FROM sale WHERE customer_id = :customer AND carry_change <> '0'
    UNION ALL SELECT refund.carry_change FROM sale JOIN refund ON sale_id = sale.id
        WHERE customer_id = :customer AND refund.carry_change <> '0'
    UNION ALL SELECT carry FROM carry_transfer WHERE customer_id = :customer"""
_GOODS = """SELECT day, category, quantity, amount - sale_line.discount, ifnull(part, '0') FROM sale
    JOIN sale_line ON sale_line.sale_id = sale.id
    LEFT JOIN refund_line ON refund_id = (SELECT max(id) FROM refund WHERE refund.sale_id = sale.id)
        AND refund_line.line = sale_line.line
    WHERE customer_id = :customer AND category <> ''"""


class Rebuilding:
    """Sums the books up once more, as `verify` does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rebuild(self, customer_id: CustomerId) -> None:
        """Make everything that is kept beside the books of one customer agree with them."""
        values = {"customer": customer_id}
        self.forget(customer_id)
        for statement in (_ACCOUNT, _DAYS, _TALLY):
            self._database.run(statement, values)
        self._database.run(
            "UPDATE account SET carry = ? WHERE customer_id = ?", (str(self.carry(customer_id)), customer_id)
        )
        self._database.run_many(
            "INSERT INTO bought VALUES (?, ?, ?, ?, ?)",
            [(customer_id, day, category, *kept) for (day, category), kept in self._goods(customer_id).items()],
        )

    def forget(self, customer_id: CustomerId) -> None:
        """Drop a customer's totals of days, goods and marks."""
        for statement in (
            "DELETE FROM customer_day WHERE customer_id = ?",
            "DELETE FROM bought WHERE customer_id = ?",
            "DELETE FROM tally WHERE customer = ?",
        ):
            self._database.run(statement, (customer_id,))

    def carry(self, customer_id: CustomerId) -> Fraction:
        """Return the part of a point that the books leave a customer."""
        rows = self._database.rows(_CARRY, {"customer": customer_id})
        return sum((Fraction(change) for (change,) in rows), Fraction(0))

    def _goods(self, customer_id: CustomerId) -> dict[tuple[str, str], list[int]]:
        sums: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
        for day, category, quantity, net, part in self._database.rows(_GOODS, {"customer": customer_id}):
            kept = sums[day, category]
            kept[0] += floor(quantity * (1 - Fraction(part)))
            kept[1] += net - floor(net * Fraction(part))
        return sums
