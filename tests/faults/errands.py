"""What people do at a shop all day, each as an errand that can be tried again, and how the books look after it.

An errand has a key or finds what it made, so running it once more changes nothing. `base` gives a small shop in which
each can be done; `picture` is all that the books say, for comparing a shop that met a fault with one that did not.
"""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from loyalty_desk.domain import card
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.program_check import read_program, write_program
from loyalty_desk.domain.purchase import Line, Purchase, Redeem
from loyalty_desk.domain.reversal import Return
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.clock import Clock, SimulatedClock
from loyalty_desk.services.counter import Order
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from loyalty_desk.store.database import Database
from tests.shop import Rehearsal, document, moment, points

SECTIONS: dict[str, Any] = {
    "earning": {"points": "1", "per": "7.00"},
    "redemption": {"share_limit_percent": "50"},
    "expiry": {"days": 30, "extended_by_purchase": True},
    "tiers": {
        "metric": "spend",
        "window_months": 1,
        "keep_months": 1,
        "levels": [
            {"code": "bronze", "name": "Bronze", "from": "0"},
            {"code": "gold", "name": "Gold", "from": "1500", "discount_percent": "5"},
        ],
    },
}
NOW = "2026-03-05"
ANNA, BORIS = CustomerId(1), CustomerId(2)

_folder = TemporaryDirectory(prefix="loyalty-desk-tests-", ignore_cleanup_errors=True)


@dataclass(frozen=True)
class Errand:
    """Something done at a desk, once however often it is run."""

    name: str
    run: Callable[[Desk], object]

    def __str__(self) -> str:
        return self.name


def sale(number: int, customer: CustomerId | None, amount: int, redeem: Redeem = 0) -> Errand:
    """Sell two kinds of goods for twice `amount` minor units."""
    goods = (Line(amount, "Latte", "coffee"), Line(amount, "Novel", "books"))
    order = Order(key=f"sale {number}", purchase=Purchase(goods, redeem), customer_id=customer)
    return Errand("sale", lambda desk: desk.counter.sell(order))


def refund(number: int, sale_id: int, amount: int) -> Errand:
    """Take goods of `amount` minor units back."""
    return Errand("refund", lambda desk: desk.refunds.refund(f"refund {number}", SaleId(sale_id), Return(amount)))


def void(number: int, sale_id: int) -> Errand:
    """Undo a sale."""
    return Errand("void", lambda desk: desk.refunds.void(f"void {number}", SaleId(sale_id), reason="a mistake"))


def adjust(number: int, customer: CustomerId, text: str) -> Errand:
    """Give or take points."""
    return Errand("adjust", lambda desk: desk.points.adjust(f"adjust {number}", customer, points(text), reason="gift"))


def nightly() -> Errand:
    """Burn what is past its date."""
    return Errand("nightly", lambda desk: desk.nightly.run())


def publish(**sections: object) -> Errand:
    """Change the program, unless this was the last change."""
    wanted = read_program(document(**SECTIONS | sections))

    def run(desk: Desk) -> object:
        return desk.rules.program() == wanted or desk.rules.publish(write_program(wanted))

    return Errand("publish", run)


def register(number: int) -> Errand:
    """Register a customer, unless the phone is known."""
    phone, code = f"+7916{number:07d}", card.make_number(random.Random(number).randrange)
    person = Person(name=f"Vera {number}", phone=phone)
    return Errand("register", lambda desk: desk.enrolment.by_phone(phone) or desk.enrolment.register(person, card=code))


ERRANDS = (
    sale(100, ANNA, 30_000, points("50")),
    refund(101, 2, 10_000),
    void(102, 2),
    adjust(103, ANNA, "-75"),
    nightly(),
    publish(earning={"points": "2", "per": "7.00"}),
    register(104),
)


def base(path: Path) -> Path:
    """Put a shop with some history at `path`; the nightly run has points to burn and tiers to review in it."""
    return Path(shutil.copyfile(_base(), path))


def desk_at(path: Path, *, vfs: str | None = None, clock: Clock | None = None) -> Desk:
    """Open the shop at `path` on a disk, by default at the time when the base shop's history ends."""
    return Desk(Shop(Database.open(path, vfs=vfs), clock or SimulatedClock(moment(NOW)), till="till 1").begun())


def picture(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of the books; but of the keys that a nightly run makes up."""
    database = desk.shop.database
    with database.snapshot():
        tables = database.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%'"
            " AND name NOT LIKE 'search_part%' AND name NOT IN ('operation', 'schema_migration') ORDER BY name"
        )
        rows = {name: database.rows(f'SELECT * FROM "{name}"') for (name,) in tables}
        return rows | {"operation": database.rows("SELECT id, kind, at, customer_id, request FROM operation")}


@cache
def after(errand: Errand) -> dict[str, list[tuple[Any, ...]]]:
    """Return the picture of the base shop after an errand without any fault."""
    desk = desk_at(base(Path(_folder.name) / "healthy.shop"))
    errand.run(desk)
    seen = picture(desk)
    desk.shop.close()
    return seen


def assert_sound(desk: Desk) -> None:
    """Check that the books agree with themselves."""
    assert [check for check in desk.audit.verify() if not check.ok] == []


def assert_next_sale_works(desk: Desk) -> None:
    """Sell something more, and check the books once more."""
    before = desk.counter.visit(ANNA).standing
    order = Order(key="the next sale", purchase=Purchase((Line(70_000),)), customer_id=ANNA)
    sold = desk.counter.sell(order)
    assert sold.standing is not None
    assert sold.standing.balance == before.balance + sold.quote.points_earned > before.balance
    assert desk.counter.visit(ANNA).standing.balance == sold.standing.balance
    assert_sound(desk)


@cache
def _base() -> Path:
    path = Path(_folder.name) / "base.shop"
    with Rehearsal(path, **SECTIONS) as shop:
        anna, boris = shop.customer("Anna", phone="+79161110001"), shop.customer("Boris")
        assert (anna, boris) == (ANNA, BORIS)
        shop.sale(anna, "900.00", "35.00")
        shop.adjust(anna, "500", expires=None)
        shop.go("2026-01-30")
        shop.sale(anna, "600.00", "100.00", redeem="120")
        shop.sale(boris, "1600.00")
        shop.adjust(boris, "40", expires="2026-02-01")
        shop.sale(None, "50.00")
        shop.go(NOW)
    return path
