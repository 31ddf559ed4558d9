"""An export of ledger rows against a bare openpyxl write-only loop over the same cells.

Both are one thread at work, so the processor's time is compared: what else runs on the machine does not count.
"""

import datetime
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.figure import Figure, peak_memory

ROWS = 1_000_000


def rows(count: int) -> Iterator[tuple[Any, ...]]:
    """Make `count` rows like those of the ledger."""
    day, clock = datetime.date(2026, 1, 1), datetime.time(10, 30)
    for number in range(count):
        name, card = f"Мария Орлова {number % 5000}", f"29{number % 5000:010d}3"
        yield (number, day, clock, "earn", name, card, 10650, None, number, "Анна К.", "Касса 1", "Счастливый час")


def bare(count: int, target: Path) -> None:
    """Write the rows as a plain loop over openpyxl's write-only sheet would."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Ledger")
    for row in rows(count):
        points = WriteOnlyCell(sheet, row[6])
        points.number_format = "#,##0"
        sheet.append((*row[:6], points, *row[7:]))
    book.save(target)


def ours(count: int, target: Path) -> None:
    """Write the rows as an export of the ledger."""
    from loyalty_desk.documents.exports import LedgerRow, SheetMaker
    from loyalty_desk.documents.workbook import Cover, Workbook
    from loyalty_desk.documents.workbook_file import write_workbook

    sheet = SheetMaker("ru", "RUB", 0).ledger(LedgerRow._make(row) for row in rows(count))
    cover = Cover("Движение баллов", "Кофейня", "RUB", datetime.datetime(2026, 1, 31, 16, 5, tzinfo=datetime.UTC))
    write_workbook(Workbook("ru", cover, (sheet,)), target)


def measure(count: int = ROWS) -> list[Figure]:
    """Return the ratio of the processor's times and the most memory; each is a process of its own."""
    plain, _ = _run("bare", count)
    seconds, memory = _run("ours", count)
    return [
        Figure(f"export of {count:,} ledger rows against a bare openpyxl loop", seconds / plain, most=1.3),
        Figure("peak memory of that export", memory, "MB", 250),
    ]


def _run(which: str, count: int) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.bench_workbook", which, str(count)],
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


def _main(which: str, count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        start = time.process_time()
        {"bare": bare, "ours": ours}[which](count, Path(folder) / "ledger.xlsx")
        seconds = time.process_time() - start
    print(seconds, peak_memory())


if __name__ == "__main__":
    _main(sys.argv[1], int(sys.argv[2]))
