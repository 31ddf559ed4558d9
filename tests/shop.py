"""A shop to try things on: real services over a copy of a migrated file, a simulated clock, numbers as texts.

with Rehearsal(tmp_path / "a.shop", earning={"per": "50.00"}) as shop:
    anna = shop.customer("Anna")
    sold = shop.sale(anna, "900.00", shop.line("100.00", category="coffee"), redeem="20")
    shop.go("2026-02-01")
    shop.refund(sold, amount="100.00")
    assert shop.balance(anna) == "40"
"""

import atexit
import shutil
import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Literal, Self
from zoneinfo import ZoneInfo

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.kinds import points_text
from loyalty_desk.domain.money import Money, Points, decimal, parse
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.domain.purchase import Line, Purchase, Redeem
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.reversal import Return
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import Standing
from loyalty_desk.services.clock import Clock, SimulatedClock
from loyalty_desk.services.counter import Order, Sold
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.points import Adjusted
from loyalty_desk.services.refunds import Refunded
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from loyalty_desk.store.database import Database

MOSCOW = ZoneInfo("Europe/Moscow")
START = "2026-01-10 12:00"
SIMPLE: Mapping[str, object] = {"format": 1, "name": "Coffee House", "currency": "RUB", "time_zone": "Europe/Moscow"}


def document(**sections: object) -> dict[str, object]:
    """Return the document of the simplest program with some of its sections given."""
    return {**SIMPLE, **sections}


def program(**sections: object) -> Program:
    """Return the simplest program with some of its sections given."""
    return read_program(document(**sections))


def points(text: str) -> Points:
    """Return points written as a text, in hundredths."""
    return parse(text, 2)


def moment(text: str, zone: ZoneInfo = MOSCOW) -> datetime:
    """Return the moment of a local time such as `2026-01-31 16:05`; a date alone is its noon."""
    return datetime.fromisoformat(text if len(text) > 10 else f"{text} 12:00").replace(tzinfo=zone).astimezone(UTC)


def new_key() -> str:
    """Return a key as a screen makes it when it opens."""
    return str(uuid.uuid4())


class WildClock:
    """A computer's clock that somebody sets to and fro."""

    def __init__(self, now: str = START) -> None:
        self.at = moment(now)

    def now(self) -> datetime:
        return self.at


class Rehearsal:
    """A shop in a file of its own; `sections` are the parts of its program that are not the defaults."""

    def __init__(self, path: Path, *, now: str = START, clock: Clock | None = None, **sections: object) -> None:
        shutil.copyfile(_template(), path)
        self.sections = sections
        first = program(**sections)
        self.clock = clock or SimulatedClock(moment(now, first.time_zone))
        self.shop = Shop(Database.open(path), self.clock, staff="Olga", till="till 1").begun(first)
        self.desk = Desk(self.shop)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.shop.close()

    def publish(self, **sections: object) -> int:
        """Change some sections of the program and publish it; returns its version."""
        self.sections |= sections
        return self.desk.rules.publish(document(**self.sections))

    def go(self, text: str) -> None:
        """Let time pass until a local time such as `2026-01-31 16:05`; a date alone is its noon."""
        assert isinstance(self.clock, SimulatedClock)
        self.clock.set(moment(text, self.shop.program.time_zone))

    def nightly(self, day: str | None = None) -> str:
        """Run the nightly run, on a day if it is given; returns the points that burned."""
        if day:
            self.go(day)
        return points_text(self.desk.nightly.run().points)

    def customer(self, name: str = "Anna", **told: Any) -> CustomerId:
        """Register a customer; `told` are the other fields of Person."""
        return self.desk.enrolment.register(Person(name=name, **told)).customer_id

    def money(self, text: str) -> Money:
        """Return money of this shop written as a text, in minor units."""
        return parse(text, self.shop.program.decimals)

    def money_text(self, money: Money) -> str:
        """Return money as a text."""
        return decimal(money, self.shop.program.decimals)

    def line(self, amount: str, *, category: str = "", name: str = "", quantity: str = "1") -> Line:
        """Return goods of one kind; `amount` is the line's total price."""
        return Line(self.money(amount), name, category, parse(quantity, 3))

    def purchase(self, *goods: str | Line, redeem: str = "0", **offers: Any) -> Purchase:
        """Return what is bought at once: lines, or their amounts; `redeem` is points or `max`.

        `offers` are the other fields of Purchase: rewards, certificates, free_items, approved.
        """
        used: Redeem = "max" if redeem == "max" else points(redeem)
        lines = tuple(self.line(each) if isinstance(each, str) else each for each in goods)
        return Purchase(lines, used, **offers)

    def quote(self, customer: CustomerId | None, *goods: str | Line, redeem: str = "0", **offers: Any) -> Quote:
        """Return what a purchase would cost and earn."""
        visit = None if customer is None else self.desk.counter.visit(customer)
        return self.desk.counter.quote(visit, self.purchase(*goods, redeem=redeem, **offers))

    def sale(
        self,
        customer: CustomerId | None,
        *goods: str | Line,
        redeem: str = "0",
        key: str = "",
        at: str = "",
        receipt: str = "",
        earns: bool = True,
        **offers: Any,
    ) -> Sold:
        """Sell lines, or amounts; `at` is the local time of an old receipt."""
        order = Order(
            key=key or new_key(),
            purchase=self.purchase(*goods, redeem=redeem, **offers),
            customer_id=customer,
            at=moment(at, self.shop.program.time_zone) if at else None,
            receipt=receipt,
            earns=earns,
        )
        return self.desk.counter.sell(order)

    def refund(self, sold: Sold | SaleId, *, amount: str = "", key: str = "", **lines: str) -> Refunded:
        """Take goods back: an amount, quantities by line (`line0="0.5"`), or all that is left."""
        return self.desk.refunds.refund(key or new_key(), _sale_id(sold), self.returned(amount, **lines))

    def refund_quote(self, sold: Sold | SaleId, *, amount: str = "", **lines: str) -> Refunded:
        """Return what a refund would do."""
        return self.desk.refunds.quote(_sale_id(sold), self.returned(amount, **lines))

    def returned(self, amount: str = "", **lines: str) -> Return:
        """Return what came back: an amount, quantities by line (`line0="0.5"`), or all that is left."""
        quantities = tuple((int(name.removeprefix("line")), parse(text, 3)) for name, text in lines.items())
        return Return(self.money(amount) if amount else None, quantities)

    def void(self, sold: Sold | SaleId, *, reason: str = "a mistake", key: str = "") -> Refunded:
        """Undo a whole sale."""
        return self.desk.refunds.void(key or new_key(), _sale_id(sold), reason=reason)

    def adjust(
        self,
        customer: CustomerId,
        amount: str,
        *,
        expires: str | Literal["program"] | None = "program",
        reason: str = "a gift",
        key: str = "",
    ) -> Adjusted:
        """Give points, or take them with a minus; `expires` is a date, None for never."""
        last = date.fromisoformat(expires) if expires not in {None, "program"} else None
        until: date | Literal["program"] | None = "program" if expires == "program" else last
        return self.desk.points.adjust(key or new_key(), customer, points(amount), reason=reason, expires_on=until)

    def standing(self, customer: CustomerId) -> Standing:
        """Return how a customer stands now."""
        return self.desk.counter.visit(customer).standing

    def balance(self, customer: CustomerId) -> str:
        """Return available + pending - debt."""
        return points_text(self.standing(customer).balance)

    def available(self, customer: CustomerId) -> str:
        """Return the points that can be spent now."""
        return points_text(self.standing(customer).available)

    def pending(self, customer: CustomerId) -> str:
        """Return the points that become available later."""
        return points_text(self.standing(customer).pending)

    def debt(self, customer: CustomerId) -> str:
        """Return the points that the customer owes."""
        return points_text(self.standing(customer).debt)

    def carry(self, customer: CustomerId) -> Fraction:
        """Return the part of a point that is kept for the next sale, in points."""
        return self.standing(customer).carry / 100

    def lots(self, customer: CustomerId) -> list[tuple[str, str | None]]:
        """Return the live lots in the order of drawing: what is left, and the last day."""
        return [
            (points_text(lot.points), lot.expires_on.isoformat() if lot.expires_on else None)
            for lot in self.desk.points.lots(customer)
        ]

    def entries(self, customer: CustomerId) -> list[tuple[str, str]]:
        """Return the ledger of a customer, oldest first: kind and signed points."""
        found = self.desk.points.entries(customer, limit=10_000)
        return [(entry.kind, points_text(entry.points)) for entry in reversed(found)]

    def certificate(self, amount: str, customer: CustomerId | None = None, *, days: int | None = None) -> str:
        """Sell a certificate that lives so many days, or for ever; returns its number."""
        last = None if days is None else self.shop.today() + timedelta(days=days)
        issued = self.desk.certificates.sell(new_key(), self.money(amount), customer_id=customer, expires_on=last)
        return issued.certificate.code

    def left(self, certificate: str) -> str:
        """Return what is left of a certificate."""
        return self.money_text(self.desk.certificates.show(certificate).left)

    def check(self, *customers: CustomerId) -> None:
        """Check that the books agree with themselves; name customers right after an operation on them."""
        wrong = [f"{each.name}: {each.detail}" for each in self.desk.audit.verify() if not each.ok]
        assert not wrong, wrong
        for customer in customers:
            self._check(customer)

    def _check(self, customer: CustomerId) -> None:
        standing, rows = self.standing(customer), self.shop.database.rows
        entries = sum(entry.points for entry in self.desk.points.entries(customer, limit=1_000_000))
        left: dict[int, int] = dict(rows("SELECT id, points_left FROM lot WHERE customer_id = ?", (customer,)))
        moved: dict[int, int] = dict(
            rows(
                "SELECT lot_id, sum(points) FROM entry JOIN lot ON lot.id = lot_id AND lot.customer_id ="
                " entry.customer_id WHERE entry.customer_id = ? GROUP BY 1",
                (customer,),
            )
        )
        assert standing.balance == entries == sum(left.values()) - standing.debt
        assert left == moved
        assert min(left.values(), default=0) >= 0
        assert min(standing.available, standing.pending, standing.debt) >= 0
        assert 0 <= standing.carry < self.shop.program.points.unit or not self.shop.program.points.carries


def _sale_id(sold: Sold | SaleId) -> SaleId:
    return sold.sale_id if isinstance(sold, Sold) else sold


_folder = TemporaryDirectory(prefix="loyalty-desk-tests-", ignore_cleanup_errors=True)
atexit.register(_folder.cleanup)


@cache
def _template() -> Path:
    path = Path(_folder.name) / "template.shop"
    Database.create(path).close()
    return path
