"""The whole counter line without a screen, step by step, in a shop of its own that is thrown away."""

import logging
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from loyalty_desk.api.refusals import explained
from loyalty_desk.api.replies import Replies
from loyalty_desk.devices.code_reader import read_codes
from loyalty_desk.documents.card_design import CardDesign, CardFace
from loyalty_desk.documents.card_image import card_png
from loyalty_desk.domain.card import readable
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.reversal import Return
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.services.counter import Order
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import SIMPLEST, Shop
from loyalty_desk.store.customers import Person

_BEGINS = datetime.fromisoformat("2026-01-10T10:00:00+03:00")
_PROGRAM = SIMPLEST | {"name": "Self-test", "earning": {"points": "5", "per": "100.00"}, "expiry": {"months": 1}}
_LOG = logging.getLogger(__name__)


class StepFailed(Exception):
    """A step that did not do what it should; the message says what came instead."""


@dataclass
class Trial:
    """What the steps hand on to each other."""

    desk: Desk
    clock: SimulatedClock
    folder: Path
    customer_id: CustomerId = CustomerId(0)
    card: str = ""
    picture: bytes = b""
    sale_id: SaleId = SaleId(0)

    def money(self, money: Money) -> str:
        """Return money in words."""
        return Replies(self.desk.shop.program).money(money)

    def points(self, points: Points) -> str:
        """Return points in words."""
        return Replies(self.desk.shop.program).points(points)


def run(say: Callable[[str], None]) -> int:
    """Go through all steps and tell each one's result in a line; returns 0, or 1 after the step that failed."""
    with tempfile.TemporaryDirectory(prefix="loyalty-desk-", ignore_cleanup_errors=True) as folder:
        clock = SimulatedClock(_BEGINS)
        desk = Desk(Shop.create(Path(folder) / "self-test.ldesk", clock, program=_PROGRAM))
        try:
            return _go(Trial(desk, clock, Path(folder)), say)
        finally:
            desk.shop.close()


def _go(trial: Trial, say: Callable[[str], None]) -> int:
    for name, step in STEPS:
        try:
            result = step(trial)
        except (Refused, Trouble) as error:
            say(f"FAILED  {name}: {explained(error)}")
            return 1
        except (StepFailed, Invalid) as error:
            say(f"FAILED  {name}: {error}")
            return 1
        except Exception as error:
            _LOG.exception("%s failed", name)
            say(f"FAILED  {name}: {type(error).__name__}: {error}")
            return 1
        say(f"ok      {name}: {result}")
    return 0


def _register(trial: Trial) -> str:
    customer = trial.desk.enrolment.register(Person(name="Ada Lovelace", phone="+79123456789"))
    trial.customer_id, trial.card = customer.customer_id, customer.card or ""
    return f"{customer.name} has card {readable(trial.card)}"


def _make_card(trial: Trial) -> str:
    trial.picture = card_png(CardDesign("Self-test", "en"), CardFace(trial.card))
    return f"a picture of {len(trial.picture)} bytes"


def _read_code(trial: Trial) -> str:
    found = read_codes(trial.picture)
    _expect(found, (trial.card,))
    visit = trial.desk.counter.identify(found[0])
    return f"{readable(found[0])} is {visit.customer.name}"


def _sale(trial: Trial) -> str:
    sold = trial.desk.counter.sell(_order(trial, Purchase((Line(90_000, "Beans"), Line(10_000, "Filters")))))
    _expect((sold.quote.to_pay, sold.quote.points_earned), (100_000, 5_000))
    return f"{trial.money(sold.quote.to_pay)} paid, {trial.points(sold.quote.points_earned)} points earned"


def _redeem(trial: Trial) -> str:
    order = _order(trial, Purchase((Line(30_000, "Beans"), Line(10_000, "Filters")), 4_000))
    sold = trial.desk.counter.sell(order)
    trial.sale_id = sold.sale_id
    _expect((sold.quote.to_pay, sold.quote.points_earned), (36_000, 1_800))
    _expect(trial.desk.counter.sell(order).replayed, True)
    return f"40 points paid 40.00, {trial.points(sold.quote.points_earned)} earned; asked twice, sold once"


def _refund(trial: Trial) -> str:
    back = trial.desk.refunds.refund(str(uuid.uuid4()), trial.sale_id, Return(lines=((1, 1_000),)))
    _expect((back.money_back, back.points_back, back.points_taken), (9_000, 1_000, 500))
    return (
        f"{trial.money(back.money_back)} and {trial.points(back.points_back)} points back,"
        f" {trial.points(back.points_taken)} earned ones taken"
    )


def _expiry(trial: Trial) -> str:
    before = trial.desk.counter.visit(trial.customer_id).standing
    trial.clock.set(_BEGINS + timedelta(days=60))
    burned = trial.desk.nightly.run()
    _expect(burned.points, before.available)
    _expect(trial.desk.counter.visit(trial.customer_id).standing.balance, 0)
    _expect(trial.desk.nightly.run().lots, 0)
    return f"{trial.points(burned.points)} points of {burned.lots} lots burned, once"


def _export(trial: Trial) -> str:
    from openpyxl import load_workbook

    path = trial.folder / "ledger.xlsx"
    rows = trial.desk.exports.write("ledger", path)
    entries = trial.desk.points.entries(trial.customer_id, limit=1000)
    _expect(rows, len(entries))
    book = load_workbook(path, read_only=True)
    sheets = len(book.sheetnames)
    book.close()
    return f"{rows} rows of the ledger in a workbook of {sheets} sheets"


def _verify(trial: Trial) -> str:
    checks = trial.desk.audit.verify()
    _expect([check.name for check in checks if not check.ok], [])
    return f"{len(checks)} checks, all books agree on {trial.desk.shop.today():%Y-%m-%d}"


def _order(trial: Trial, purchase: Purchase) -> Order:
    return Order(key=str(uuid.uuid4()), purchase=purchase, customer_id=trial.customer_id)


def _expect(found: object, wanted: object) -> None:
    if found != wanted:
        raise StepFailed(f"{found} instead of {wanted}")


STEPS: tuple[tuple[str, Callable[[Trial], str]], ...] = (
    ("register", _register),
    ("make the card", _make_card),
    ("read the QR back", _read_code),
    ("sale", _sale),
    ("redeem", _redeem),
    ("partial refund", _refund),
    ("expiry", _expiry),
    ("export", _export),
    ("verify", _verify),
)
