"""Somebody sets the computer's clock to and fro: the books stay right, and what came last is what was done last."""

import random
from datetime import timedelta
from pathlib import Path

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from tests.faults import errands
from tests.faults.errands import ANNA, BORIS, Errand
from tests.shop import Rehearsal, WildClock, moment

WRONG = ("1970-01-01 03:00", "2000-01-01", "2026-03-29 02:30", "2026-10-25 02:30", "2038-01-19", "2099-12-31 23:59")
SECTIONS = errands.SECTIONS | {
    "earning": {"points": "1", "per": "7.00", "hold_days": 2, "limit_per_day": "300", "sales_per_day": 3},
    "time_zone": "Europe/Berlin",
}


def next_errand(chance: random.Random, number: int) -> Errand:
    """Return something to do; the sales are numbered as they come, so some are not there yet."""
    whose, sale_id = chance.choice((ANNA, BORIS)), chance.randrange(1, number // 4 + 2)
    return chance.choice(
        (
            errands.sale(number, whose, chance.randrange(100, 90_000), chance.choice(("max", 0))),
            errands.sale(number, whose, chance.randrange(100, 90_000), "max"),
            errands.refund(number, sale_id, chance.randrange(1, 50_000)),
            errands.void(number, sale_id),
            errands.adjust(number, whose, str(chance.randrange(-90, 200) or 1)),
            errands.nightly(),
            errands.register(number),
        )
    )


def work_with_a_wild_clock(path: Path, seed: int, times: int) -> set[str]:
    """Do so much while the clock jumps; check the books after each; return what was done or refused."""
    chance, clock, said = random.Random(seed), WildClock(), set()
    with Rehearsal(path, clock=clock, **SECTIONS) as shop:
        assert (shop.customer("Anna"), shop.customer("Boris")) == (ANNA, BORIS)
        for number in range(1, times + 1):
            if chance.random() < 0.3:
                clock.at = moment(chance.choice(WRONG))
            else:
                clock.at += timedelta(hours=chance.choice((-10_000, -30, -1, 0, 1, 5, 40, 900, 10_000)))
            errand = next_errand(chance, number)
            try:
                errand.run(shop.desk)
                said.add(errand.name)
            except Refused as refused:
                said.add(refused.code)
            errands.assert_sound(shop.desk)
            for customer in (ANNA, BORIS):
                assert_in_order(shop, customer)
        clock.at = moment("2199-01-01")  # a day without limits that are used up
        errands.assert_next_sale_works(shop.desk)
    return said


def assert_in_order(shop: Rehearsal, customer: CustomerId) -> None:
    """Check that everything is listed in the order in which it was done, whatever the clock said."""
    entries = [entry.entry_id for entry in shop.desk.points.entries(customer, limit=10_000)]
    sales = [sale.sale_id for sale in shop.desk.refunds.recent(limit=10_000)]
    assert entries == sorted(entries, reverse=True)
    assert sales == sorted(sales, reverse=True)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_books_withstand_any_clock(tmp_path: Path, seed: int) -> None:
    said = work_with_a_wild_clock(tmp_path / "my.shop", seed, 80)
    assert said >= {"sale", "refund", "void", "adjust", "nightly", "register", "unknown_sale"}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1020))
def test_the_books_withstand_any_clock_for_long(tmp_path: Path, seed: int) -> None:
    work_with_a_wild_clock(tmp_path / "my.shop", seed, 300)


def test_the_last_sale_is_the_one_made_last(tmp_path: Path) -> None:
    clock = WildClock("2030-01-01")
    with Rehearsal(tmp_path / "my.shop", clock=clock) as shop:
        anna = shop.customer()
        early = shop.sale(anna, "100.00")
        clock.at = moment("2026-01-01")
        late = shop.sale(anna, "200.00")
        told = [sale.sale_id for sale in shop.desk.counter.visit(anna).last_sales]
        assert told == [late.sale_id, early.sale_id]
        assert [entry.kind for entry in shop.desk.points.entries(anna)] == ["earn", "earn"]
        shop.refund(early)
        errands.assert_sound(shop.desk)
        assert shop.balance(anna) == "10"


def test_points_burned_by_a_wrong_date_burn_once_and_stay_burned(tmp_path: Path) -> None:
    clock = WildClock("2026-01-10")
    with Rehearsal(tmp_path / "my.shop", clock=clock) as shop:
        anna = shop.customer()
        shop.adjust(anna, "50", expires="2026-02-01")
        shop.adjust(anna, "30", expires=None)
        burned = []
        for day in ("2026-02-01", "2027-01-01", "2026-01-10", "2027-01-01", "2099-01-01", "2026-01-11"):
            clock.at = moment(day)
            burned.append(shop.desk.nightly.run().points)
            errands.assert_sound(shop.desk)
        assert burned == [0, 5_000, 0, 0, 0, 0]
        assert shop.entries(anna) == [("adjust", "50"), ("adjust", "30"), ("expire", "-50")]
        assert shop.available(anna) == "30"
