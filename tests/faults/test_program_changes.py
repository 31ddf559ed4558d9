"""The owner publishes any program at any moment while people work: the books stay right under all of them."""

import random
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.clock import SimulatedClock
from tests import programs
from tests.faults import errands
from tests.faults.errands import ANNA, BORIS, Errand
from tests.shop import Rehearsal

ZONES = ("Europe/Moscow", "America/New_York", "Pacific/Auckland")
DAYS = (0, 0, 1, 20)

changes = st.lists(
    st.tuples(programs.sections(), st.sampled_from(ZONES), st.integers(0, 2**32)), min_size=3, max_size=5
)


def next_errand(chance: random.Random, number: int) -> Errand:
    """Return something that points can be moved by."""
    whose, sale_id = chance.choice((ANNA, BORIS)), chance.randrange(1, number // 4 + 2)
    amount = chance.randrange(100, 30_000)
    return chance.choice(
        (
            *(errands.sale(number, whose, amount, redeem) for redeem in ("max", "max", 0, 1_500)),
            errands.refund(number, sale_id, chance.randrange(1, 20_000)),
            errands.refund(number, sale_id, chance.randrange(1, 300)),
            errands.void(number, sale_id),
            errands.adjust(number, whose, str(chance.randrange(-90, 200) or 1)),
            errands.nightly(),
        )
    )


def work_under(changes: list[tuple[dict[str, Any], str, int]], between: int) -> None:
    """Do so much under each program before the next one is published, and check the books after each."""
    with TemporaryDirectory() as folder, Rehearsal(Path(folder) / "my.shop", now="2026-01-10") as shop:
        assert (shop.customer("Anna", group="staff"), shop.customer("Boris")) == (ANNA, BORIS)
        number, clock = 0, shop.clock
        assert isinstance(clock, SimulatedClock)
        for sections, zone, seed in changes:
            shop.sections = {}
            shop.publish(**sections, time_zone=zone)
            chance = random.Random(seed)
            for _ in range(between):
                number += 1
                clock.set(clock.now() + timedelta(days=chance.choice(DAYS)))
                try:
                    next_errand(chance, number).run(shop.desk)
                except (Refused, Invalid):
                    continue
                errands.assert_sound(shop.desk)


@settings(max_examples=8, deadline=None, derandomize=True)
@given(changes)
def test_any_programs_one_after_another(changes: list[tuple[dict[str, Any], str, int]]) -> None:
    work_under(changes, 6)


@pytest.mark.slow
@settings(max_examples=1_000, deadline=None)
@given(changes)
def test_any_programs_one_after_another_for_long(changes: list[tuple[dict[str, Any], str, int]]) -> None:
    work_under(changes, 12)


def test_the_currency_stays_once_there_are_sales(tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "my.shop") as shop:
        shop.publish(currency="EUR")
        shop.sale(shop.customer(), "100.00")
        with pytest.raises(Refused, match="invalid_program"):
            shop.publish(currency="JPY")
        assert shop.shop.program.currency == "EUR"
        errands.assert_sound(shop.desk)
