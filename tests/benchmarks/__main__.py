"""The whole table: `uv run python -m tests.benchmarks`; with names (`sale search`) only those parts.

Ratios are medians of pairs measured in turns. The shop of a million customers is built once and kept (big_shop.py).
"""

import os
import platform
import sys
from collections.abc import Callable, Iterator

from tests.benchmarks import (
    bench_beside,
    bench_counter,
    bench_import,
    bench_owner_book,
    bench_pricing,
    bench_replay,
    bench_reports,
    bench_sale,
    bench_search,
    bench_start,
    bench_workbook,
)
from tests.benchmarks.figure import Figure

PARTS: dict[str, Callable[[], list[Figure]]] = {
    "sale": bench_sale.measure,
    "pricing": bench_pricing.measure,
    "counter": bench_counter.measure,
    "search": bench_search.measure,
    "start": bench_start.measure,
    "workbook": bench_workbook.measure,
    "replay": bench_replay.measure,
    "import": bench_import.measure,
    "reports": bench_reports.measure,
    "beside": bench_beside.measure,
    "book": bench_owner_book.measure,
}


def table(names: list[str]) -> Iterator[str]:
    """Give the table line by line, each part's as soon as it was measured."""
    yield _line("", "found", "at most", "")
    for name in names:
        for figure in PARTS[name]():
            most = "" if figure.most is None else _number(figure.most, figure.unit)
            yield _line(figure.name, _number(figure.value, figure.unit), most, figure.mark)


def machine() -> str:
    """Return the kind of this machine, to be quoted beside the table."""
    return (
        f"{os.cpu_count()} cores ({platform.machine()}), {platform.system()}, Python {platform.python_version()},"
        f" load at the start: {_load()}"
    )


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}" if sys.platform != "win32" else "unknown"


def _line(name: str, value: str, most: str, mark: str) -> str:
    return f"{name:<76}{value:>11}{most:>11}  {mark}".rstrip()


def _number(value: float, unit: str) -> str:
    text = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    return f"{text}×" if unit == "×" else f"{text} {unit}"


if __name__ == "__main__":
    unknown = set(sys.argv[1:]) - PARTS.keys()
    if unknown:
        sys.exit(f"no part {', '.join(sorted(unknown))}; there are: {', '.join(PARTS)}")
    print(machine())
    for line in table(sys.argv[1:] or list(PARTS)):
        print(line, flush=True)
