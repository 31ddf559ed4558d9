"""Sales while something long goes on beside them, against the same sales with nothing beside them, in turns.

The shop is a copy of the one with a million sales; reports are read on another thread; forecasts and
exports are made in a process apart.
"""

import random
import shutil
import statistics
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.domain.purchase import of_amount
from loyalty_desk.services import jobs
from loyalty_desk.services.apart import Progress, apart
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.counter import Order
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.benchmarks.big_shop import TENTH, big_shop
from tests.benchmarks.figure import Figure, share

ROUNDS = 5
SALES = 400
PATIENCE = 60.0  # seconds
Beside = Callable[[Desk], AbstractContextManager[None]]


def measure() -> list[Figure]:
    """Return the p99 of a sale with nothing beside it, and the medians of what reports and exports make of it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "copy.shop"
        shutil.copyfile(big_shop(sales=TENTH), path)
        with closing(Shop.open(path, SystemClock())) as shop:
            till = _Till(Desk(shop))
            till.sell()  # everything is loaded
            alone, of_reports = _paired(till, partial(reading, reports))
            _, of_forecasts = _paired(till, partial(apart_from, forecast))
            _, of_exports = _paired(till, partial(apart_from, export))
    return [
        Figure("a sale with nothing beside it: p99", alone[1] * 1000, "ms"),
        Figure("the same while reports are read, against that", of_reports[1], most=2),
        Figure("the same while forecasts are made, against that", of_forecasts[1], most=2),
        Figure("the same while an export is written, against that", of_exports[1], most=2),
        Figure("a sale with nothing beside it: median", alone[0] * 1000, "ms"),
        Figure("the same while reports are read, against that", of_reports[0]),
        Figure("the same while forecasts are made, against that", of_forecasts[0]),
        Figure("the same while an export is written, against that", of_exports[0]),
    ]


def reports(desk: Desk) -> None:
    """Read what the dashboard shows of everybody who ever bought."""
    today = desk.shop.today()
    desk.reports.summary(today - timedelta(days=364), today)
    desk.loyalty.rfm(today)
    desk.loyalty.cohorts(today)
    desk.loyalty.retention(today)
    desk.loyalty.leaving(today)


def forecast(desk: Desk, progress: Progress) -> None:
    """Make the forecast of the dashboard again and again."""
    while True:
        jobs.forecast(desk, progress, desk.shop.today())


def export(desk: Desk, progress: Progress) -> None:
    """Write all sales to a workbook, again if it was quick."""
    while True:
        jobs.export(desk, progress, "sales", desk.shop.database.path.with_suffix(".xlsx"), language="en")


@contextmanager
def reading(read: Callable[[Desk], None], desk: Desk) -> Iterator[None]:
    """Read again and again on another thread, as the screens do."""
    begun, enough = threading.Event(), threading.Event()

    def go_on() -> None:
        with closing(desk.beside().shop) as shop:
            while not enough.is_set():
                begun.set()
                read(Desk(shop))

    with _thread(go_on, enough):
        begun.wait(PATIENCE)
        yield


@contextmanager
def apart_from(job: Callable[[Desk, Progress], None], desk: Desk) -> Iterator[None]:
    """Do an endless job in a process apart, as the screens do."""
    listener, work = _Listener(), apart(desk.shop, job)

    def go_on() -> None:
        with suppress(Cancelled):
            work(listener)

    with _thread(go_on, listener.enough):
        if not listener.begun.wait(PATIENCE):
            raise TimeoutError
        yield


class _Listener:
    """The progress of a job; it is over when there was enough of it."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.enough = threading.Event()

    def report(self, done: int, total: int) -> None:
        self.begun.set()

    def check(self) -> None:
        if self.enough.is_set():
            raise Cancelled


@contextmanager
def _thread(work: Callable[[], None], enough: threading.Event) -> Iterator[None]:
    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        enough.set()
        thread.join()


class _Till:
    """Sells to customers by chance."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._chance = random.Random(3)
        self._customers = desk.shop.customers.count()

    def sell(self) -> tuple[float, float]:
        """Sell many times; returns the seconds that a sale took, median and p99."""
        times = [self._sell() for _ in range(SALES)]
        return statistics.median(times), share(times, 0.99)

    def _sell(self) -> float:
        customer = CustomerId(self._chance.randrange(1, self._customers + 1))
        order = Order(key=str(uuid.uuid4()), purchase=of_amount(12345), customer_id=customer)
        start = time.perf_counter()
        self.desk.counter.sell(order)
        return time.perf_counter() - start


def _paired(till: _Till, beside: Beside) -> tuple[list[float], list[float]]:
    """Return the median seconds of a sale with nothing beside it and of the ratios to it: of medians, and of p99."""
    plain, ratios = [], []
    for _ in range(ROUNDS):
        alone = till.sell()
        with beside(till.desk):
            busy = till.sell()
        plain.append(alone)
        ratios.append((busy[0] / alone[0], busy[1] / alone[1]))
    return [statistics.median(each) for each in zip(*plain, strict=True)], [
        statistics.median(each) for each in zip(*ratios, strict=True)
    ]


if __name__ == "__main__":
    for figure in measure():
        print(figure)
