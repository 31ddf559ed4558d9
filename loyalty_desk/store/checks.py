"""Recomputing from the ledger everything that is kept beside it; each question counts what does not agree."""

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from math import floor

from loyalty_desk.store.database import Database

# Each statement returns the places that disagree; none is right.
QUESTIONS: tuple[tuple[str, str], ...] = (
    (
        "balances",
        """SELECT customer_id FROM account WHERE open_points - debt <>
            (SELECT ifnull(sum(points), 0) FROM entry WHERE entry.customer_id = account.customer_id)""",
    ),
    (
        "lots",
        "SELECT id FROM lot WHERE points_left <> (SELECT ifnull(sum(points), 0) FROM entry WHERE lot_id = lot.id)",
    ),
    ("no negative lot", "SELECT id FROM lot WHERE points_left < 0"),
    (
        "open points",
        """SELECT account.customer_id FROM account WHERE open_points <>
            (SELECT ifnull(sum(points_left), 0) FROM lot WHERE lot.customer_id = account.customer_id
                AND points_left > 0)""",
    ),
    (
        "debts",
        """SELECT account.customer_id FROM account WHERE debt < 0 OR debt <>
            -(SELECT ifnull(sum(points), 0) FROM entry WHERE entry.customer_id = account.customer_id
                AND lot_id IS NULL)""",
    ),
    (
        "lots of one customer",
        """SELECT lot_id FROM entry JOIN lot ON lot.id = lot_id WHERE lot.customer_id <> entry.customer_id
            GROUP BY lot_id, entry.customer_id HAVING sum(points) <> 0""",
    ),
    (
        "sales and their lines",
        """SELECT id FROM sale WHERE (discount, points_used, points_money, certificate_money, to_pay) IS NOT
            (SELECT sum(discount), sum(points), sum(points_money), sum(certificate_money),
                sum(amount - discount - points_money - certificate_money)
                FROM sale_line WHERE sale_id = sale.id)""",
    ),
    (
        "points of sales",
        """SELECT id FROM sale WHERE customer_id IS NOT NULL AND (points_earned, -points_used) IS NOT
            (SELECT ifnull(sum(points) FILTER (WHERE kind = 'earn'), 0),
                ifnull(sum(points) FILTER (WHERE kind = 'redeem'), 0)
                FROM entry WHERE entry.customer_id = sale.customer_id AND entry.operation_id = sale.operation_id)""",
    ),
    (
        "points of refunds",
        """SELECT refund.id FROM refund JOIN sale ON sale.id = refund.sale_id
            WHERE sale.customer_id IS NOT NULL AND (points_back, -points_taken - bonus_taken) IS NOT
            (SELECT ifnull(sum(points) FILTER (WHERE kind = 'give_back'), 0),
                ifnull(sum(points) FILTER (WHERE kind = 'take_back'), 0)
                FROM entry WHERE entry.customer_id = sale.customer_id AND entry.operation_id = refund.operation_id)""",
    ),
    (
        "never more back than paid",
        """SELECT sale.id FROM sale JOIN refund ON sale_id = sale.id GROUP BY sale.id
            HAVING sum(money_back) > to_pay OR sum(certificate_back) > certificate_money
                OR sum(discount_back) > discount OR sum(complete) > 1
                OR sum(points_back + points_lost) > points_used""",
    ),
    (
        "spending and visits",
        """SELECT account.customer_id FROM account WHERE (spent, visits) IS NOT
            (SELECT ifnull(sum(to_pay - back), 0), ifnull(sum(NOT done), 0) FROM
                (SELECT to_pay + certificate_money AS to_pay,
                    (SELECT ifnull(sum(money_back + certificate_back), 0) FROM refund WHERE sale_id = sale.id) AS back,
                    EXISTS (SELECT 1 FROM refund WHERE sale_id = sale.id AND complete) AS done
                FROM sale WHERE sale.customer_id = account.customer_id))""",
    ),
    (
        "days of customers",
        """WITH book AS (
                SELECT customer_id, day, to_pay + certificate_money AS spent, 1 AS visits, points_earned AS earned
                    FROM sale
                    WHERE customer_id IS NOT NULL
                UNION ALL
                SELECT customer_id, sale.day, -money_back - certificate_back, -complete, -points_due FROM refund
                    JOIN sale ON sale.id = sale_id WHERE customer_id IS NOT NULL),
            summed AS (SELECT customer_id, day, sum(spent) AS spent, sum(visits) AS visits, sum(earned) AS earned
                FROM book GROUP BY customer_id, day)
            SELECT customer_id FROM summed FULL JOIN customer_day USING (customer_id, day)
            WHERE (summed.spent, summed.visits, summed.earned)
                IS NOT (customer_day.spent, customer_day.visits, customer_day.earned)""",
    ),
    (
        "days of the shop",
        """WITH book AS (
                SELECT day, 1 AS sales, to_pay + certificate_money AS money, customer_id IS NOT NULL AS member,
                    discount, points_money
                    FROM sale
                UNION ALL
                SELECT sale.day, -complete, -money_back - certificate_back, customer_id IS NOT NULL, -discount_back,
                    -points_money_back
                    FROM refund
                    JOIN sale ON sale.id = sale_id),
            summed AS (SELECT day, sum(sales) AS sales, sum(money) AS money, sum(sales * member) AS member_sales,
                sum(money * member) AS member_money, sum(discount) AS discount, sum(points_money) AS points_money
                FROM book GROUP BY day)
            SELECT day FROM summed FULL JOIN day_total USING (day)
            WHERE (ifnull(summed.sales, 0), ifnull(summed.money, 0), ifnull(summed.member_sales, 0),
                    ifnull(summed.member_money, 0), ifnull(summed.discount, 0), ifnull(summed.points_money, 0))
                IS NOT (day_total.sales, day_total.money, day_total.member_sales, day_total.member_money,
                    day_total.discount, day_total.points_money)""",
    ),
    (
        "days of staff",
        """WITH book AS (
                SELECT day, staff, 1 AS sales, to_pay + certificate_money AS money,
                    sale.customer_id IS NOT NULL AS member, points_used, 0 AS refunds, 0 AS refunded, 0 AS voids,
                    0 AS voided FROM sale JOIN operation ON operation.id = operation_id
                    WHERE operation.kind <> 'import' OR NOT EXISTS (SELECT 1 FROM import WHERE undone_at NOT NULL
                        AND sale.id BETWEEN first_sale AND last_sale)
                UNION ALL
                SELECT day, staff, 0, 0, 0, 0, refund.kind = 'refund',
                    iif(refund.kind = 'refund', money_back + certificate_back, 0), refund.kind = 'void',
                    iif(refund.kind = 'void', money_back + certificate_back, 0)
                    FROM refund JOIN operation ON operation.id = operation_id WHERE operation.kind <> 'import_undo'),
            summed AS (SELECT day, staff, sum(sales) AS sales, sum(money) AS money, sum(member) AS members,
                sum(points_used) AS used, sum(refunds) AS refunds, sum(refunded) AS refunded, sum(voids) AS voids,
                sum(voided) AS voided FROM book GROUP BY day, staff)
            SELECT day FROM summed FULL JOIN staff_day USING (day, staff)
            WHERE (ifnull(summed.sales, 0), ifnull(summed.money, 0), ifnull(members, 0), ifnull(used, 0),
                    ifnull(summed.refunds, 0), ifnull(refunded, 0), ifnull(summed.voids, 0), ifnull(voided, 0))
                IS NOT (staff_day.sales, staff_day.money, member_sales, redeemed, staff_day.refunds, refund_money,
                    staff_day.voids, void_money)""",
    ),
    (
        "what ends when",
        """WITH summed AS (SELECT expires_on, sum(issued) AS issued, sum(points_left) AS points_left FROM lot
                GROUP BY expires_on)
            SELECT expires_on FROM summed FULL JOIN lot_day USING (expires_on)
            WHERE (ifnull(summed.issued, 0), ifnull(summed.points_left, 0))
                IS NOT (lot_day.issued, lot_day.points_left)""",
    ),
    (
        "points of the shop's days",
        """SELECT 1 WHERE
            (SELECT ifnull(sum(earn + bonus + redeem + give_back + take_back + expire + adjust + transfer), 0)
                FROM day_total) <> (SELECT ifnull(sum(points), 0) FROM entry)""",
    ),
    (
        "tallies of marks",
        """WITH whose AS (
                SELECT 0 AS customer, mechanic, code, occasion, amount FROM mark
                UNION ALL SELECT customer_id, mechanic, code, occasion, amount FROM mark WHERE customer_id IS NOT NULL),
            spread AS (SELECT customer, mechanic, code, '' AS occasion, amount FROM whose
                UNION ALL SELECT customer, mechanic, code, occasion, amount FROM whose WHERE occasion <> ''),
            summed AS (SELECT customer, mechanic, code, occasion, sum(amount) AS amount FROM spread GROUP BY 1, 2, 3, 4)
            SELECT customer FROM summed FULL JOIN tally USING (customer, mechanic, code, occasion)
            WHERE summed.amount IS NOT tally.amount""",
    ),
    (
        "certificates",
        """SELECT code FROM certificate WHERE left < 0 OR left > amount OR left <>
            (SELECT ifnull(sum(money), 0) FROM certificate_entry WHERE certificate_id = code)""",
    ),
    (
        "certificates of sales",
        """SELECT sale.id FROM sale LEFT JOIN certificate_entry ON sale_id = sale.id
            GROUP BY sale.id HAVING ifnull(sum(money), 0) <> -certificate_money +
            (SELECT ifnull(sum(certificate_back), 0) FROM refund WHERE refund.sale_id = sale.id)""",
    ),
    (
        "memberships",
        """SELECT account.customer_id FROM account LEFT JOIN membership ON membership.id =
            (SELECT max(id) FROM membership WHERE membership.customer_id = account.customer_id)
            WHERE (membership, membership_until) IS NOT (plan, until)""",
    ),
    (
        "lent tiers",
        """SELECT account.customer_id FROM account LEFT JOIN tier_loan ON tier_loan.id =
            (SELECT max(id) FROM tier_loan WHERE tier_loan.customer_id = account.customer_id)
            WHERE (lent_tier, lent_until) IS NOT (tier_loan.tier, until)""",
    ),
    (
        "paid referrals",
        """SELECT friend_id FROM referral WHERE (state = 'paid') > (sale_id IS NOT NULL) OR state <> 'paid' AND
            EXISTS (SELECT 1 FROM tally WHERE mechanic = 'referral' AND customer IN (friend_id, referrer_id)
                AND occasion = cast(friend_id AS TEXT) AND amount > 0)""",
    ),
    (
        "one active card each",
        """SELECT customer_id FROM card WHERE state = 'active' AND customer_id NOT IN
            (SELECT keep_id FROM merge WHERE undone_by IS NULL) GROUP BY 1 HAVING count(*) > 1""",
    ),
    (
        "merged customers",
        """SELECT customer.id FROM customer LEFT JOIN account ON account.customer_id = customer.id
            WHERE ((merged_into IS NULL) = (account.customer_id IS NULL) OR merged_into IS NOT
            (SELECT max(keep_id) FROM merge WHERE duplicate_id = customer.id AND undone_by IS NULL))
            AND customer.id NOT IN (SELECT customer_id FROM imported_customer JOIN import ON import.id = import_id
                WHERE undone_at IS NOT NULL)""",
    ),
    (
        "every operation has its outcome",
        """SELECT operation.id FROM operation LEFT JOIN outcome ON operation_id = operation.id
            WHERE kind NOT IN ('nightly', 'program') AND result IS NULL""",
    ),
)


class Checks:
    """The self-audit's questions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def sound(self) -> list[str]:
        """Return what the database itself finds wrong with the file."""
        rows = self._database.rows("PRAGMA integrity_check(20)")
        broken = self._database.rows("PRAGMA foreign_key_check")
        return [text for (text,) in rows if text != "ok"] + [f"{row[0]} {row[1]} names nothing" for row in broken[:20]]

    def answers(self) -> Iterator[tuple[str, list[str]]]:
        """Give each question's name and the first places that disagree."""
        for name, question in QUESTIONS:
            yield name, [str(row[0]) for row in self._database.rows(f"SELECT * FROM ({question}) LIMIT 20")]
        yield "carries", self._carries()
        yield "goods by category", self._goods()

    def _carries(self) -> list[str]:
        sums: dict[int, Fraction] = defaultdict(Fraction)
        changes = """SELECT customer_id, sale.carry_change FROM sale WHERE sale.carry_change <> '0'
            UNION ALL SELECT customer_id, refund.carry_change FROM refund JOIN sale ON sale.id = sale_id
            WHERE refund.carry_change <> '0'
            UNION ALL SELECT customer_id, carry FROM carry_transfer"""
        for customer_id, change in self._database.each(changes):
            sums[customer_id] += Fraction(change)
        kept = {
            customer_id: Fraction(carry)
            for customer_id, carry in self._database.each("SELECT customer_id, carry FROM account WHERE carry <> '0'")
        }
        different = {who for who in sums.keys() | kept.keys() if sums.get(who, 0) != kept.get(who, 0)}
        return [str(who) for who in sorted(different)[:20]]

    def _goods(self) -> list[str]:
        sums: dict[tuple[int, str, str], list[int]] = defaultdict(lambda: [0, 0])
        lines = """SELECT customer_id, day, category, quantity, amount - sale_line.discount, ifnull(part, '0')
            FROM sale JOIN sale_line ON sale_line.sale_id = sale.id
            LEFT JOIN refund_line ON refund_id = (SELECT max(id) FROM refund WHERE refund.sale_id = sale.id)
                AND refund_line.line = sale_line.line
            WHERE customer_id IS NOT NULL AND category <> ''"""
        for customer_id, day, category, quantity, net, part in self._database.each(lines):
            kept = sums[customer_id, day, category]
            kept[0] += floor(quantity * (1 - Fraction(part)))
            kept[1] += net - floor(net * Fraction(part))
        for customer_id, day, category, *counted in self._database.each("SELECT * FROM bought"):
            if sums.pop((customer_id, day, category), [0, 0]) != counted:
                return [str(customer_id)]
        return [str(key[0]) for key, kept in sums.items() if any(kept)][:20]
