"""The owner's workbook of a month of ten million sales; a process of its own, for its memory."""

import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.owner_book import OwnerBook
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.database import Database
from tests.benchmarks.big_shop import big_shop
from tests.benchmarks.figure import Figure, peak_memory


def measure() -> list[Figure]:
    """Return the time and the most memory of the workbook of the last whole month."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_owner_book", str(big_shop())],
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, memory = map(float, done.stdout.split())
    return [
        Figure("the owner's workbook of a month, 10,000,000 sales", seconds, "s", 10),
        Figure("peak memory of that workbook", memory, "MB", 400),
    ]


def _write(path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(Shop(Database(path), SystemClock())) as shop:
        start = time.perf_counter()
        OwnerBook(shop).write(Path(folder) / "month.xlsx", language="ru")
        print(time.perf_counter() - start, peak_memory())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _write(Path(sys.argv[1]))
    else:
        for figure in measure():
            print(figure)
