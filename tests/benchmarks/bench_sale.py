"""Posting a sale through the services against a bare script that writes the same rows with the same durability."""

import statistics
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import apsw

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.purchase import of_amount
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.counter import Order
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from tests.benchmarks.figure import Figure

ROUNDS = 15
SALES = 100

_ROWS = (
    "INSERT INTO operation (key, kind, at, customer_id, staff, till, program_version, reason, request)"
    " VALUES (:key, 'sale', 1790000000000000, 1, '', '', 1, '', '0123456789abcdef0123456789abcdef')",
    "INSERT INTO lot (customer_id, operation_id, points_left, available_from, expires_on, issued)"
    " VALUES (1, :number, 600, 1790000000000000, '9999-12-31', 600)",
    "INSERT INTO sale (operation_id, customer_id, at, day, receipt, program_version, tier, allowance, max_points,"
    " exact, discount, points_used, points_money, certificate_money, to_pay, points_earned, carry_change, own_lot_id,"
    " membership, reasons)"
    " VALUES (:number, 1, 1790000000000000, '2026-10-01', '', 1, NULL, NULL, 0, '2469/4', 0, 0, 0, 0, 12345, 600,"
    " '69/4', :number, NULL,"
    """ '[["rate_base",null,0,"2469/4","",null,[100,2000],0,""],["carried_on",null,0,"-69/4","",null,null,0,""]]')""",
    "INSERT INTO sale_line VALUES (:number, 0, '', '', 1000, 12345, 0, 0, 0, 0)",
    "INSERT INTO customer_day VALUES (1, '2026-10-01', 12345, 1, 600, 1) ON CONFLICT DO UPDATE SET"
    " spent = spent + excluded.spent, visits = visits + excluded.visits, earned = earned + excluded.earned,"
    " earning_sales = earning_sales + excluded.earning_sales",
    "INSERT INTO entry (operation_id, at, kind, points, customer_id, lot_id, sale_id)"
    " VALUES (:number, 1790000000000000, 'earn', 600, 1, :number, :number)",
    "UPDATE account SET open_points = open_points + 600, debt = 0, carry = '69/4', pending_until = 1790000000000000,"
    " tier = NULL, tier_until = NULL, spent = spent + 12345, visits = visits + 1, last_sale_at = 1790000000000000,"
    " membership = NULL, membership_until = NULL, lent_tier = NULL, lent_until = NULL"
    " WHERE customer_id = 1",
    "INSERT INTO day_total (day, earn) VALUES ('2026-10-01', 600) ON CONFLICT DO UPDATE SET earn = earn + 600",
    "INSERT INTO day_total (day, sales, money, member_sales, member_money) VALUES ('2026-10-01', 1, 12345, 1, 12345)"
    " ON CONFLICT DO UPDATE SET sales = sales + 1, money = money + 12345, member_sales = member_sales + 1,"
    " member_money = member_money + 12345",
    "INSERT INTO staff_day (day, staff, sales, money, member_sales) VALUES ('2026-10-01', '', 1, 12345, 1)"
    " ON CONFLICT DO UPDATE SET sales = sales + 1, money = money + 12345, member_sales = member_sales + 1",
    'INSERT INTO outcome VALUES (:number, \'[1,1,{"available":600,"pending":0,"debt":0,"carry":"69/4",\''
    ' || \'"group":null,"tier":null,"tier_until":null,"metric":"0","spent":12345,"visits":1,\''
    ' || \'"earned_today":600,"earning_sales_today":1}]\')',
)


def measure() -> list[Figure]:
    """Return the medians of paired ratios."""
    with tempfile.TemporaryDirectory() as folder, _shop(Path(folder) / "ours") as desk:
        regular, newcomer = desk.regular, desk.newcomer
        with _bare(Path(folder) / "bare") as bare:
            ours = _paired(lambda: desk.sell(newcomer), bare)
        history = _paired(lambda: desk.sell(regular), lambda: desk.sell(desk.fresh()))
    return [
        Figure("a sale against a bare script of the same rows", ours, most=4),
        Figure("a sale of a customer with 5,000 past sales against 10", history, most=1.2),
    ]


class _Desk:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.newcomer = self._customer()
        self.regular = self._customer()
        for _ in range(5_000):
            self.sell(self.regular)
        self._few = [self._customer() for _ in range(ROUNDS * SALES // 10 + 10)]
        for customer in self._few:
            for _ in range(10):
                self.sell(customer)
        self._turn = 0

    def sell(self, customer: CustomerId) -> None:
        self._desk.counter.sell(Order(key=str(uuid.uuid4()), purchase=of_amount(12345), customer_id=customer))

    def fresh(self) -> CustomerId:
        """Return a customer with ten sales or a few more."""
        self._turn += 1
        return self._few[self._turn % len(self._few)]

    def _customer(self) -> CustomerId:
        return self._desk.enrolment.register(Person(name="Anna")).customer_id


@contextmanager
def _shop(path: Path) -> Iterator[_Desk]:
    with closing(Shop.create(path, SystemClock())) as shop:
        yield _Desk(Desk(shop))


@contextmanager
def _bare(path: Path) -> Iterator[Callable[[], None]]:
    with closing(Shop.create(path, SystemClock())) as shop:
        Desk(shop).enrolment.register(Person(name="Anna"))
    connection = apsw.Connection(str(path))
    for pragma in ("synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    number = 0

    def write() -> None:
        nonlocal number
        number += 1
        cursor = connection.cursor()
        cursor.execute("BEGIN IMMEDIATE")
        for statement in _ROWS:
            cursor.execute(statement, {"key": str(uuid.uuid4()), "number": number})
        cursor.execute("COMMIT")

    yield write
    connection.close()


def _paired(first: Callable[[], None], second: Callable[[], None]) -> float:
    """Return the median of the ratios of their times, measured in turns."""
    ratios = []
    for _ in range(ROUNDS):
        times = []
        for action in (first, second):
            start = time.perf_counter()
            for _ in range(SALES):
                action()
            times.append(time.perf_counter() - start)
        ratios.append(times[0] / times[1])
    return statistics.median(ratios)


if __name__ == "__main__":
    for figure in measure():
        print(figure)
