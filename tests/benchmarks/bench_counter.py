"""The window over a shop of a million customers: a scan, and the list of customers.

Times are from the call to the end of the paint that it leads to, in milliseconds.
"""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.topics import Topic
from loyalty_desk.ui import language
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.session import Session
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import Theme, ThemeChoice
from tests.benchmarks.big_shop import big_shop
from tests.benchmarks.figure import Figure, share

WARM_UP = 30
SCANS = 300
OPENINGS = 20
PATIENCE = 120.0


def measure() -> list[Figure]:
    """Return the times of scanning random cards, and of opening the list after a sale."""
    with _window() as (session, tasks):
        scans = [_scan(session, code) for code in _cards(session)][WARM_UP:]
        first, *others = [_open_list(session, tasks) for _ in range(OPENINGS + 1)]
    return [
        Figure("scan to customer drawn, 1,000,000 customers: median", statistics.median(scans), "ms", 16),
        Figure("the same, p95", share(scans, 0.95), "ms"),
        Figure("the same, p99", share(scans, 0.99), "ms", 50),
        Figure("the list of customers opens: median", statistics.median(others), "ms", 50),
        Figure("the same for the first time, its code being loaded", first, "ms"),
    ]


class _Painted(QObject):
    """Notes that a widget was painted."""

    seen = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


@contextmanager
def _window() -> Iterator[tuple[Session, Tasks]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([])
    language.install(application, "en")
    tasks = Tasks()
    Theme(application, ThemeChoice.LIGHT)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        preferences = Preferences(Path(folder) / "settings.ini")
        session = Session(application, big_shop(), language="en", preferences=preferences, tasks=tasks)
        ready: list[None] = []
        session.window.ready.connect(lambda: ready.append(None))
        session.begin()
        _wait(lambda: bool(ready))
        tasks.stop()
        yield session, tasks
        session.window.close()
        session.close()


def _cards(session: Session) -> list[str]:
    """Return the numbers of random cards."""
    shop, chance = session.desk.shop, random.Random(5)
    most = shop.customers.count()
    numbers = (shop.customers.load(CustomerId(chance.randrange(1, most + 1))).card for _ in range(WARM_UP + SCANS))
    return [number for number in numbers if number]


def _scan(session: Session, code: str) -> float:
    page = session.window.show_page("counter")
    return _painted(page, lambda: session.window.take_scan(code))


def _open_list(session: Session, tasks: Tasks) -> float:
    """Open the list, which has heard of a sale since it was open last."""
    session.window.show_page("counter")
    session.changes.tell(frozenset({Topic.SALES}))
    tasks.stop()  # the count of the opening before
    return _painted(session.window, lambda: session.window.show_page("customers"))


def _painted(widget: QWidget, act: Callable[[], object]) -> float:
    """Return the milliseconds that `act` takes until what it changes of `widget` is painted."""
    watcher = _Painted()
    QCoreApplication.processEvents()
    widget.installEventFilter(watcher)
    start = time.perf_counter()
    act()
    _wait(lambda: watcher.seen)
    milliseconds = (time.perf_counter() - start) * 1000
    widget.removeEventFilter(watcher)
    return milliseconds


def _wait(happened: Callable[[], bool]) -> None:
    """Handle events until something has happened."""
    patience = time.monotonic() + PATIENCE
    while not happened():
        QCoreApplication.processEvents()
        if time.monotonic() > patience:
            raise TimeoutError


if __name__ == "__main__":
    for figure in measure():
        print(figure)
