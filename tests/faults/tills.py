"""Two tills in programs of their own, which do the same thing at the same moment at one shop file."""

import multiprocessing
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import TypeVar

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.counter import Order, Sold
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from tests.shop import new_key, points

SPAWN = multiprocessing.get_context("spawn")
TILLS = 2

Told = TypeVar("Told")


class Tills:
    """The programs; `together` has each of them do the same."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        self._pool = pool

    def together(self, work: Callable[[Desk], list[Told]], path: Path) -> list[list[Told]]:
        """Return what each till said of what it did."""
        return [told.result(timeout=60) for told in [self._pool.submit(_at, work, path) for _ in range(TILLS)]]


@contextmanager
def tills() -> Iterator[Tills]:
    """Start the tills, and end them afterwards."""
    with ProcessPoolExecutor(TILLS, SPAWN, _begin, (SPAWN.Barrier(TILLS),)) as pool:
        yield Tills(pool)


def redeem_ten_times(desk: Desk) -> list[str]:
    """Pay a hundred points ten times."""
    purchase = Purchase((Line(100_000),), points("100"))
    orders = [Order(key=new_key(), purchase=purchase, customer_id=CustomerId(1), earns=False) for _ in range(10)]
    return [_said(partial(desk.counter.sell, order)) for order in orders]


def sell_once(desk: Desk) -> list[Sold]:
    """Sell under a key that both tills use."""
    order = Order(key="the same", purchase=Purchase((Line(100_000),), points("20")), customer_id=CustomerId(1))
    return [desk.counter.sell(order) for _ in range(5)]


def register(desk: Desk) -> list[str]:
    """Register ten people with phones that both tills use."""
    people = [Person(name=f"Anna {number}", phone=f"+7916000000{number}") for number in range(10)]
    return [_said(partial(desk.enrolment.register, person)) for person in people]


def refund(desk: Desk) -> list[str]:
    """Take the same goods back under ten keys."""
    sale_id = desk.refunds.recent(limit=1)[0].sale_id
    return [_said(partial(desk.refunds.refund, new_key(), sale_id)) for _ in range(10)]


_meeting: list[Barrier] = []


def _begin(meeting: Barrier) -> None:
    _meeting.append(meeting)


def _at(work: Callable[[Desk], list[Told]], path: Path) -> list[Told]:
    desk = Desk(Shop.open(path, SystemClock()))
    _meeting[0].wait(60)
    try:
        return work(desk)
    finally:
        desk.shop.close()


def _said(work: Callable[[], object]) -> str:
    try:
        work()
    except (Refused, Trouble) as no:
        return no.code
    return "done"
