"""From the start of the process to the first painted Counter, against a bare PySide6 window.

Each start is a process of its own that says when its first paint is over; both kinds in turns, after one that is not
counted and writes the bytecode that every user has.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QSettings

from loyalty_desk.services.demo import make_demo
from loyalty_desk.ui.preferences import Preferences
from tests.benchmarks.figure import Figure
from tests.benchmarks.first_paint import PAINTED

ROUNDS = 11
BARE = "bare"


def measure() -> list[Figure]:
    """Return the median of the ratios of the wall times, and the times themselves."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        _prepare(Path(folder))
        for which in (folder, BARE):
            _start(which)
        pairs = [(_start(folder), _start(BARE)) for _ in range(ROUNDS)]
    ours, bare = zip(*pairs, strict=True)
    ratio = statistics.median(one / other for one, other in pairs)
    return [
        Figure("process start to the first painted Counter against a bare window", ratio, most=4),
        Figure("that start", statistics.median(ours) * 1000, "ms"),
        Figure("that start of the bare window", statistics.median(bare) * 1000, "ms"),
    ]


def _prepare(folder: Path) -> None:
    """Make a small shop, and settings that open it."""
    make_demo(folder / "demo.shop", days=60, customers=100)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    preferences = Preferences()
    preferences.last_shop = folder / "demo.shop"
    preferences.save()


def _start(which: str) -> float:
    """Return the seconds from the start of a process to the end of its first paint."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.perf_counter()
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", which]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        said = process.stdout.readline() if process.stdout else ""
        seconds = time.perf_counter() - start
    if said.strip() != PAINTED or process.returncode:
        raise RuntimeError(f"the window said {said!r} and left with {process.returncode}")
    return seconds


if __name__ == "__main__":
    for figure in measure():
        print(figure)
