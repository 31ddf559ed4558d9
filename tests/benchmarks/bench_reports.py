"""The owner's figures on ten million sales over five years: those of day totals, and those that read every buyer.

Each is a process of its own. The bare scan reads the same rows of the same file, in turns with what is measured.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.database import Database
from tests.benchmarks.big_shop import TENTH, big_shop
from tests.benchmarks.figure import Figure, peak_memory

ROUNDS = 5
SCAN = "SELECT count(*), sum(visits), sum(spent), max(day) FROM customer_day GROUP BY customer_id"
PERIODS = (1, 31, 365, 5 * 365)  # days


def measure() -> list[Figure]:
    """Return the time of the dashboard's figures, of those of all buyers with their ratios to a scan, and memory."""
    large, tenth = big_shop(), big_shop(sales=TENTH)
    totals, _, memory = _run("totals", large)
    less, _, _ = _run("totals", tenth)
    figures = [
        Figure("figures of day totals, 10,000,000 sales: the slowest period", totals * 1000, "ms", 150),
        Figure("the same against 1,000,000 sales", totals / less, most=1.5),
    ]
    for name in OF_BUYERS:
        seconds, ratio, most = _run(name, large)
        memory = max(memory, most)
        figures.append(Figure(f"{name} of 1,000,000 customers, 10,000,000 sales", seconds, "s", 3))
        figures.append(Figure("the same against a bare scan of its rows", ratio, most=3))
    return [*figures, Figure("the most memory of these figures", memory, "MB", 400)]


def totals(desk: Desk, days: int) -> None:
    """Ask for all figures of a period that come from totals, as the dashboard does; the period before too."""
    reports, last = desk.reports, desk.shop.today()
    for end in (last, last - timedelta(days=days)):
        start = end - timedelta(days=days - 1)
        reports.summary(start, end, buyers=False)
        reports.days(start, end)
    reports.burning()
    reports.equation()


def rfm(desk: Desk) -> None:
    """Draw the map of a year's buyers."""
    desk.loyalty.rfm(desk.shop.today())


def cohorts(desk: Desk) -> None:
    """Draw the table of a year's newcomers."""
    desk.loyalty.cohorts(desk.shop.today())


def retention(desk: Desk) -> None:
    """Ask who stayed and who left, month by month."""
    desk.loyalty.retention(desk.shop.today())


def buyers(desk: Desk) -> None:
    """Ask who bought in a month, how often, and for how long they have."""
    today = desk.shop.today()
    desk.reports.buyers(today - timedelta(days=30), today)


OF_BUYERS = {"RFM": rfm, "cohorts": cohorts, "retention": retention, "buyers of a month": buyers}


def _measure_totals(desk: Desk) -> tuple[float, float]:
    times = []
    for days in PERIODS:
        ask = partial(totals, desk, days)
        times.append(statistics.median(_time(ask) for _ in range(ROUNDS)))
    return max(times), 1


def _measure(figure: Callable[[Desk], None], desk: Desk) -> tuple[float, float]:
    times, ratios = [], []
    for _ in range(ROUNDS):
        bare, ours = _time(lambda: _scan(desk.shop.database)), _time(lambda: figure(desk))
        times.append(ours)
        ratios.append(ours / bare)
    return statistics.median(times), statistics.median(ratios)


def _scan(database: Database) -> None:
    for _ in database.each(SCAN):
        pass


def _time(action: Callable[[], None]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _run(which: str, path: Path) -> Iterator[float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_reports", which, str(path)],
        check=True,
        capture_output=True,
        text=True,
    )
    return map(float, done.stdout.split())


def _main(which: str, path: Path) -> None:
    with closing(Shop(Database(path), SystemClock())) as shop:
        desk = Desk(shop)
        found = _measure_totals(desk) if which == "totals" else _measure(OF_BUYERS[which], desk)
        print(*found, peak_memory())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _main(sys.argv[1], Path(sys.argv[2]))
    else:
        for figure in measure():
            print(figure)
