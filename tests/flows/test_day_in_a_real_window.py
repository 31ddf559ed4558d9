"""A day at the counter with real keys in the real window, under the Russian layout."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from tests.flows.xvfb import Program, needs_xvfb, open_screen
from tests.shop import document, new_key

pytestmark = needs_xvfb

PRODUCT = "4600051000057"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A shop of its own: 1 point for 20, half of a bill by points."""
    rules = document(redemption={"share_limit_percent": "50"})
    desk = Desk(Shop.create(tmp_path / "day.loyalty", SystemClock(), program=rules))
    yield desk
    desk.shop.close()


@pytest.fixture
def till(desk: Desk, tmp_path: Path) -> Iterator[Program]:
    maria = desk.enrolment.register(Person(name="Мария Орлова", phone="+79161234567"))
    desk.points.adjust(new_key(), maria.customer_id, 50000, reason="подарок")
    with (
        open_screen(layout="ru") as screen,
        screen.run("-m", "tests.flows.day_till", str(desk.shop.database.path), str(tmp_path / "day.ini")) as program,
    ):
        program.wait_for("open")
        program.take_focus()
        yield program


def test_a_day_at_the_counter(desk: Desk, till: Program) -> None:
    screen = till.screen
    maria = desk.enrolment.find("мария")[0]
    assert maria.card is not None

    scan(till, maria.card)
    screen.type_digits("960")
    screen.press("F4", "Return")  # all points that may pay: half of the bill
    assert books(till) == [1, 0, 50000 - 48000 + 2400, 1]
    assert desk.counter.visit(maria.customer_id).standing.available == 4400

    screen.press("F8")  # without a card
    screen.type_digits("150")
    screen.press("Return")
    assert books(till) == [2, 0, 4400, 1]

    blank = desk.cardroom.print_blanks(1)[0]
    screen.press("F2")  # a new customer with a blank card, scanned while the cursor is in the name
    till.take_focus()
    screen.type_text("Борис")
    scan(till, blank)
    screen.press("Return")
    assert books(till) == [2, 0, 4400, 2]
    boris = desk.counter.identify(blank).customer
    assert boris.name == "Борис"
    till.take_focus()

    screen.type_digits("400")  # he is at the counter already
    screen.press("Return")
    assert books(till) == [3, 0, 6400, 2]
    screen.press("F7")  # a mistake: undone
    assert books(till) == [3, 1, 4400, 2]

    scan(till, PRODUCT)
    scan(till, maria.card)
    screen.type_digits("200")
    screen.press("Return")
    assert books(till) == [4, 1, 5400, 2]
    assert all(check.ok for check in desk.audit.verify())


def scan(till: Program, code: str) -> None:
    """Scan as a scanner types, and wait until the program has taken it and the scanner is at rest."""
    till.screen.scan(code)
    assert till.wait_for("scanned") == code
    till.wait_for("quiet")


def books(till: Program) -> list[int]:
    """Return sales, refunds, points and people once they have changed."""
    return [int(number) for number in till.wait_for("books").split()]
