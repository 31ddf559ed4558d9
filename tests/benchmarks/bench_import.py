"""Taking 100,000 past sales from a file against a bare loop that inserts the same rows into the same tables."""

import csv
import random
import statistics
import tempfile
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import apsw

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.imports import Imports
from loyalty_desk.services.shop import Shop
from tests.benchmarks.figure import Figure

ROUNDS = 3
SALES = 100_000
CUSTOMERS = 5_000

_DAY_0 = date(2024, 1, 1)
_PRAGMAS = ("synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON", "secure_delete = ON")
_CUSTOMER = (
    "INSERT INTO customer (id, name, note, registered_at) VALUES (:customer, :who, '', 1)",
    "INSERT INTO account (customer_id, open_points, debt, carry, pending_until, spent, visits)"
    " VALUES (:customer, 0, 0, '0', 0, 0, 0)",
)
_SALE = (
    "INSERT INTO sale (id, operation_id, customer_id, at, day, receipt, program_version, max_points, exact, discount,"
    " points_used, points_money, to_pay, points_earned, carry_change, reasons)"
    " VALUES (:sale, 1, :customer, 1704067200000000, :day, '', 1, 0, '0', 0, 0, 0, :amount, 0, '0', '[]')",
    "INSERT INTO sale_line VALUES (:sale, 0, '', '', 1000, :amount, 0, 0, 0, 0)",
    "INSERT INTO customer_day VALUES (:customer, :day, :amount, 1, 0, 0) ON CONFLICT DO UPDATE SET"
    " spent = spent + excluded.spent, visits = visits + 1",
    "UPDATE account SET spent = spent + :amount, visits = visits + 1, last_sale_at = 1704067200000000"
    " WHERE customer_id = :customer",
    "INSERT INTO day_total (day, sales, money, member_sales, member_money) VALUES (:day, 1, :amount, 1, :amount)"
    " ON CONFLICT DO UPDATE SET sales = sales + 1, money = money + excluded.money,"
    " member_sales = member_sales + 1, member_money = member_money + excluded.member_money",
    "INSERT INTO staff_day (day, staff, sales, money, member_sales) VALUES (:day, '', 1, :amount, 1)"
    " ON CONFLICT DO UPDATE SET sales = sales + 1, money = money + excluded.money, member_sales = member_sales + 1",
)


def measure() -> list[Figure]:
    """Return the median ratio of the times, and the rows a second."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sales.csv"
        _write(file)
        pairs = [_pair(Path(folder), file, turn) for turn in range(ROUNDS)]
    ratio = statistics.median(ours / bare for ours, bare in pairs)
    seconds = statistics.median(ours for ours, _ in pairs)
    return [
        Figure(f"{SALES:,} past sales taken from a file against a bare loop of INSERTs", ratio, most=5),
        Figure("past sales taken from a file", SALES / seconds, unit="rows/s"),
    ]


def _pair(folder: Path, file: Path, turn: int) -> tuple[float, float]:
    return _ours(folder / f"ours{turn}.shop", file), _bare(folder / f"bare{turn}.shop", file)


def _write(file: Path) -> None:
    chance = random.Random(1)
    with file.open("w", newline="", encoding="utf-8") as opened:
        writer = csv.writer(opened)
        writer.writerow(("customer", "date", "amount"))
        for _ in range(SALES):
            day = _DAY_0 + timedelta(days=chance.randrange(700))
            writer.writerow((f"C{chance.randrange(CUSTOMERS):05}", day, f"{chance.randrange(10_000) / 100:.2f}"))


def _ours(path: Path, file: Path) -> float:
    with closing(Shop.create(path, SystemClock())) as shop:
        start = time.perf_counter()
        taken = Imports(shop).take(file, "sales")
        assert taken.findings.sales == SALES
        return time.perf_counter() - start


def _bare(path: Path, file: Path) -> float:
    with closing(Shop.create(path, SystemClock())):
        pass
    connection = apsw.Connection(str(path))
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    start = time.perf_counter()
    with file.open(newline="", encoding="utf-8") as opened, connection:
        connection.execute("INSERT INTO operation VALUES (1, 'a', 'import', 1, NULL, '', '', 1, '', '')")
        _insert(connection.cursor(), csv.DictReader(opened))
    seconds = time.perf_counter() - start
    connection.close()
    return seconds


def _insert(cursor: apsw.Cursor, rows: "csv.DictReader[str]") -> None:
    known: dict[str, int] = {}
    for number, row in enumerate(rows, start=1):
        who = row["customer"]
        if who not in known:
            known[who] = len(known) + 1
            for statement in _CUSTOMER:
                cursor.execute(statement, {"customer": known[who], "who": who})
        amount = round(float(row["amount"]) * 100)
        values = {"sale": number, "customer": known[who], "day": row["date"], "amount": amount}
        for statement in _SALE:
            cursor.execute(statement, values)


if __name__ == "__main__":
    for figure in measure():
        print(figure)
