"""A draft on a million past sales, against a bare loop that reads the same rows one after another.

Each is a process of its own, on the large shop; memory is that of the largest process at work.
"""

import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.replay import Replay
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.database import Database
from tests.benchmarks.big_shop import PROGRAM, big_shop
from tests.benchmarks.figure import Figure, peak_memory

SALES = 1_000_000
DRAFT = {**PROGRAM, "earning": {"points": "1.5", "per": "20.00"}, "expiry": {"months": 12}}


def measure(count: int = SALES) -> list[Figure]:
    """Return the time of a replay, its ratio to the bare loop, and the most memory."""
    path = big_shop()
    plain, sales, _ = _run("bare", path, count)
    seconds, replayed, memory = _run("ours", path, count)
    if sales != replayed:
        raise RuntimeError(f"{replayed} sales lived through, {sales} read")
    _, _, less = _run("ours", path, count // 2)  # fewer do not fill what is set aside for sorting
    return [
        Figure(f"replay of {count:,} sales under two programs", seconds * count / sales, "s", 60),
        Figure("the same against a bare loop over its rows", seconds / plain),
        Figure("peak memory of its largest process", memory, "MB", 250),
        Figure("that memory against half of the sales", memory / less, most=1.2),
    ]


def bare(path: Path, start: date) -> int:
    """Read the sales from a day on with their lines; returns how many they are."""
    sales, last = 0, None
    with Database(path) as database:
        for row in database.each(
            "SELECT sale.id, customer_id, at, day, points_used, amount, category, quantity FROM sale NOT INDEXED"
            " JOIN sale_line ON sale_id = sale.id WHERE day >= ? AND customer_id > 0",
            (start.isoformat(),),
        ):
            sales += row[0] != last
            last = row[0]
    return sales


def ours(path: Path, start: date) -> int:
    """Live through the sales from a day on; returns how many they were."""
    shop = Shop(Database(path), SystemClock())
    try:
        last = date.fromisoformat(shop.database.value("SELECT max(day) FROM sale"))
        return Replay(shop).run(DRAFT, start, last).sales
    finally:
        shop.close()


def _first_day(path: Path, count: int) -> date:
    """Return the day from which on there are about so many sales."""
    with Database(path) as database:
        days = database.rows("SELECT day, member_sales FROM day_total ORDER BY day DESC")
    for day, sales in days:
        count -= sales
        if count <= 0:
            return date.fromisoformat(day)
    raise ValueError("the shop has fewer sales")


def _run(which: str, path: Path, count: int) -> tuple[float, int, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_replay", which, str(path), str(count)],
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, sales, memory = done.stdout.split()
    return float(seconds), int(sales), float(memory)


def _peak() -> float:
    """Return the most memory of this process or of one that it started, in MB; not a number where nobody tells."""
    if sys.platform == "win32":
        return float("nan")
    import resource

    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    return max(peak_memory(), children)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        file, first = Path(sys.argv[2]), _first_day(Path(sys.argv[2]), int(sys.argv[3]))
        started = time.perf_counter()
        found = {"bare": bare, "ours": ours}[sys.argv[1]](file, first)
        print(time.perf_counter() - started, found, _peak())
    else:
        for figure in measure():
            print(figure)
