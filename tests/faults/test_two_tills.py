"""Several tills at one shop file at the same moment: each thing happens once, and nobody is told "locked"."""

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.counter import Order, Sold
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.faults import errands, tills
from tests.faults.tills import Tills
from tests.shop import Rehearsal, WildClock

ANNA = CustomerId(1)
AT_ONCE = 10


@pytest.fixture(scope="module")
def two_tills() -> Iterator[Tills]:
    with tills.tills() as both:
        yield both


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "my.shop"
    with Rehearsal(path, clock=WildClock("2026-01-10")) as shop:
        shop.adjust(shop.customer(), "100", expires=None)
    return path


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk(Shop.open(path, SystemClock()))
    yield desk
    errands.assert_sound(desk)
    desk.shop.close()


def assert_one_sale(desk: Desk, told: list[Sold]) -> None:
    """Check that ten times the same was told of one sale."""
    assert Counter(sold.replayed for sold in told) == {False: 1, True: 9}
    assert len({replace(sold, replayed=True) for sold in told}) == 1
    assert len(desk.refunds.recent()) == 1


def test_twenty_redemptions_of_one_balance(two_tills: Tills, path: Path, desk: Desk) -> None:
    one, two = two_tills.together(tills.redeem_ten_times, path)
    assert Counter(one + two) == {"done": 1, "not_enough_points": 19}
    assert desk.counter.visit(ANNA).standing.balance == 0


def test_one_key_at_two_tills(two_tills: Tills, path: Path, desk: Desk) -> None:
    one, two = two_tills.together(tills.sell_once, path)
    assert_one_sale(desk, one + two)


def test_one_phone_at_two_tills(two_tills: Tills, path: Path, desk: Desk) -> None:
    one, two = two_tills.together(tills.register, path)
    assert {frozenset(pair) for pair in zip(one, two, strict=True)} == {frozenset({"done", "duplicate_phone"})}
    assert len(desk.enrolment.find("Anna", limit=100)) == 11


def test_one_sale_taken_back_at_two_tills(two_tills: Tills, path: Path, desk: Desk) -> None:
    desk.counter.sell(Order(key="a", purchase=Purchase((Line(50_000),), 5_000), customer_id=ANNA))
    one, two = two_tills.together(tills.refund, path)
    assert Counter(one + two) == {"done": 1, "nothing_left": 19}
    assert desk.counter.visit(ANNA).standing.balance == 10_000


def test_one_key_ten_times_at_once(path: Path, desk: Desk) -> None:
    meeting = threading.Barrier(AT_ONCE)
    order = Order(key="the same", purchase=Purchase((Line(100_000),), 2_000), customer_id=ANNA)

    def sell(_: int) -> Sold:
        own = Desk(Shop.open(path, SystemClock()))
        meeting.wait(60)
        sold = own.counter.sell(order)
        own.shop.close()
        return sold

    with ThreadPoolExecutor(AT_ONCE) as threads:
        told = list(threads.map(sell, range(AT_ONCE)))
    assert_one_sale(desk, told)


def test_reading_everything_while_a_till_sells(tmp_path: Path, path: Path, desk: Desk) -> None:
    """Audits, exports and copies neither wait for sales nor hold them up, and each sees whole sales only."""
    done = threading.Event()

    def sell() -> int:
        own, sold = Desk(Shop.open(path, SystemClock())), 0
        while not done.is_set():
            sold += 1
            order = Order(key=f"sale {sold}", purchase=Purchase((Line(10_000),), "max"), customer_id=ANNA)
            own.counter.sell(order)
        own.shop.close()
        return sold

    with ThreadPoolExecutor(1) as threads:
        till = threads.submit(sell)
        try:
            rows = [desk.exports.write("sales", tmp_path / f"{number}.xlsx") for number in range(2)]
            for _ in range(5):
                errands.assert_sound(desk)
            copy = desk.beside()
            copy.backups.backup(tmp_path / "copy.shop")
            copy.shop.close()
        finally:
            done.set()
        sold = till.result(60)
    assert rows == sorted(rows)
    copy = Desk(Shop.open(tmp_path / "copy.shop", SystemClock()))
    errands.assert_sound(copy)
    assert rows[-1] <= len(copy.refunds.recent(limit=100_000)) <= sold == len(desk.refunds.recent(limit=100_000))
    copy.shop.close()
