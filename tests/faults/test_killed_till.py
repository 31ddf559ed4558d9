"""A till is killed while it sells: every sale that it told of is there, whole, and the next till goes on."""

import subprocess
import sys
from pathlib import Path

import pytest

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.faults import errands
from tests.shop import Rehearsal, WildClock

SELL = """
import itertools, pathlib, sys, uuid
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.counter import Counter, Order
from loyalty_desk.services.shop import Shop

shop = Shop.open(pathlib.Path(sys.argv[1]), SystemClock())
shop.database.run("PRAGMA wal_autocheckpoint = 20")
counter = Counter(shop)
for number in itertools.count():
    purchase = Purchase((Line(10_000),), "max" if number % 3 == 2 else 0)
    sold = counter.sell(Order(key=str(uuid.uuid4()), purchase=purchase, customer_id=1))
    print(sold.sale_id, sold.quote.to_pay, sold.quote.points_earned, sold.standing.balance, flush=True)
"""


def sell_until_killed(path: Path, sales: int) -> list[tuple[int, ...]]:
    """Start a till, kill it after so many sales, and return what it told of each: number, to pay, earned, balance."""
    with subprocess.Popen([sys.executable, "-c", SELL, str(path)], stdout=subprocess.PIPE) as till:
        assert till.stdout
        told = [till.stdout.readline() for _ in range(sales)]
        till.kill()
        told += till.stdout.readlines()
    whole = [line for line in told if line.endswith(b"\n")]
    assert len(whole) >= sales
    return [tuple(map(int, line.split())) for line in whole]


def kill_again_and_again(path: Path, times: int) -> None:
    """Kill one till after another; each time every sale that any of them told of is there as it was told."""
    with Rehearsal(path, clock=WildClock("2024-01-10"), redemption={"share_limit_percent": "50"}) as shop:
        assert shop.customer() == errands.ANNA
    told: list[tuple[int, ...]] = []
    for time in range(times):
        told += sell_until_killed(path, 2 + 17 * time % 60)
        desk = Desk(Shop.open(path, SystemClock()))
        rows = desk.shop.database.rows("SELECT id, to_pay, points_earned FROM sale ORDER BY id")
        assert {sale[:3] for sale in told} <= set(rows)
        assert len(rows) - len(told) <= time + 1, "each till had at most one sale that it could not tell of"
        errands.assert_sound(desk)
        if rows[-1][0] == told[-1][0]:
            assert desk.counter.visit(errands.ANNA).standing.balance == told[-1][-1]
        desk.shop.close()


def test_a_killed_till_loses_no_sale(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path / "my.shop", 3)


@pytest.mark.slow
def test_a_till_killed_a_hundred_times_loses_no_sale(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path / "my.shop", 100)
