"""What people at the counter did, from totals of days, and what of it an owner should look at."""

from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.metrics.staff import SALES_A_DAY, StaffFigures
from loyalty_desk.store.database import Database

_PERSON = """
SELECT staff, sum(sales) AS sold, sum(money), sum(member_sales), sum(redeemed), sum(refunds), sum(refund_money),
    sum(voids), sum(void_money), sum(adjustments), sum(points_given), sum(registered)
FROM staff_day WHERE day BETWEEN ? AND ? GROUP BY staff ORDER BY sold DESC, staff
"""
_BY_CARD = """
WITH sold AS (
    SELECT sale.customer_id, staff, count(*) AS sales FROM sale JOIN operation ON operation.id = operation_id
    WHERE day BETWEEN ? AND ? AND sale.customer_id IS NOT NULL GROUP BY sale.customer_id, staff)
SELECT customer_id, name, staff, max(sales), sum(sales) FROM sold JOIN customer ON customer.id = customer_id
GROUP BY customer_id HAVING sum(sales) >= ? ORDER BY max(sales) DESC, customer_id
"""
_A_DAY = """
SELECT customer_id, name, staff, count(*) AS sales FROM (
    SELECT sale.customer_id, day, staff FROM sale JOIN operation ON operation.id = operation_id
    WHERE day BETWEEN ? AND ? AND sale.customer_id IS NOT NULL) JOIN customer ON customer.id = customer_id
GROUP BY customer_id, day HAVING sales >= ? ORDER BY sales DESC, customer_id
"""


class CardSales(NamedTuple):
    """Sales of one customer, and those of them that one person made."""

    customer_id: CustomerId
    name: str
    staff: str
    by_staff: int
    sales: int


class Staff:
    """Reads the figures of staff."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def figures(self, start: date, end: date) -> list[StaffFigures]:
        """Return everybody's figures of a period (both ends included), who sold most first."""
        return [StaffFigures(*row) for row in self._database.rows(_PERSON, (start.isoformat(), end.isoformat()))]

    def by_card(self, start: date, end: date, least: int) -> list[CardSales]:
        """Return the customers with at least so many sales, and who made most of them."""
        rows = self._database.rows(_BY_CARD, (start.isoformat(), end.isoformat(), least))
        return [CardSales(*row) for row in rows]

    def busy_days(self, start: date, end: date) -> list[CardSales]:
        """Return the customers with very many sales on one day."""
        rows = self._database.rows(_A_DAY, (start.isoformat(), end.isoformat(), SALES_A_DAY))
        return [CardSales(number, name, staff, sales, sales) for number, name, staff, sales in rows]
