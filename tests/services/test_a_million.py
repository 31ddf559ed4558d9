"""A shop that is worked in at random: after it all, every total is that of the ledger.

The short run is a few thousand operations; `uv run pytest -m slow -k million` does a million of them.
"""

import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.reversal import Return
from loyalty_desk.domain.sale import SaleId
from tests.shop import Rehearsal

PROGRAM: dict[str, Any] = {
    "earning": {"points": "1", "per": "10.00", "hold_days": 2},
    "expiry": {"months": 2},
    "redemption": {"share_limit_percent": "50"},
    "tiers": {
        "levels": [
            {"code": "guest", "name": "Guest", "from": "0"},
            {"code": "friend", "name": "Friend", "from": "3000.00", "discount_percent": "5"},
        ]
    },
    "stamps": [{"code": "cup", "name": "Cup", "category": "coffee", "buy": 5}],
    "campaigns": [{"code": "double", "name": "Double", "weekdays": [2], "multiply": "2"}],
    "welcome": {"points": "20"},
}
STAFF = ("Anna", "Boris", "Vera")
A_DAY = 400


def work(shop: Rehearsal, chance: random.Random, operations: int) -> int:
    """Do so many things and return how many were refused."""
    people = [shop.customer(f"C{number}") for number in range(20)]
    sales: list[SaleId] = []
    refused, day = 0, date(2026, 1, 10)

    def sell() -> None:
        amount = chance.randrange(100, 90_000)
        goods = shop.line(f"{amount // 100}.{amount % 100:02d}", category=chance.choice(("", "coffee", "cake")))
        who = chance.choice(people) if chance.random() < 0.8 else None
        redeem = str(chance.randrange(40)) if who and chance.random() < 0.3 else "0"
        sales.append(shop.sale(who, goods, redeem=redeem).sale_id)
        if len(sales) > 300:
            sales.pop(0)

    def refund() -> None:
        wanted = Return(amount=chance.randrange(1, 20_000)) if chance.random() < 0.7 else Return()
        shop.desk.refunds.refund(str(chance.getrandbits(128)), chance.choice(sales), wanted)

    def register() -> None:
        people.append(shop.customer(f"C{len(people)}"))

    deeds: tuple[tuple[float, Callable[[], object]], ...] = (
        (0.80, sell),
        (0.08, refund),
        (0.03, lambda: shop.void(chance.choice(sales))),
        (0.06, lambda: shop.adjust(chance.choice(people), str(chance.randrange(-30, 60)))),
        (0.03, register),
    )
    for number in range(operations):
        if number % A_DAY == A_DAY - 1:
            day += timedelta(days=1)
            shop.nightly(f"{day} 09:00")
        shop.desk.shop.staff = chance.choice(STAFF)
        (deed,) = chance.choices([deed for _, deed in deeds], [weight for weight, _ in deeds])
        try:
            deed()
        except (Refused, Invalid, IndexError):
            refused += 1
    return refused


def check(tmp_path: Path, operations: int) -> None:
    with Rehearsal(tmp_path / "a.shop", **PROGRAM) as shop:
        refused = work(shop, random.Random(operations), operations)
        assert refused < operations // 5
        wrong = [check for check in shop.desk.audit.verify() if not check.ok]
        assert not wrong
        assert shop.desk.reports.equation().holds


def test_thousands_of_random_operations(tmp_path: Path) -> None:
    check(tmp_path, 2_000)


@pytest.mark.slow
def test_a_million_random_operations(tmp_path: Path) -> None:
    check(tmp_path, 1_000_000)
