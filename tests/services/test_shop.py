"""Opening a shop: its first program, rehearsals, listeners, other threads, clocks."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.purchase import of_amount
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.clock import SimulatedClock, SystemClock
from loyalty_desk.services.counter import Order
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.services.conftest import OpenShop
from tests.shop import document, moment, new_key


def test_a_new_shop_begins_with_the_simplest_program(tmp_path: Path) -> None:
    shop = Shop.create(tmp_path / "a.shop", SystemClock())
    assert (shop.program.name, shop.programs.current(), shop.rehearsal) == ("Loyalty Desk", 1, False)
    shop.close()
    again = Shop.open(tmp_path / "a.shop", SystemClock())
    assert again.programs.current() == 1
    again.close()


def test_a_new_shop_may_begin_with_its_own_program(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="invalid_program"):
        Shop.create(tmp_path / "a.shop", SystemClock(), program={})
    assert not (tmp_path / "a.shop").exists()
    shop = Shop.create(tmp_path / "a.shop", SystemClock(), program=document())
    assert shop.program.name == "Coffee House"
    shop.close()


def test_a_simulated_clock_makes_a_rehearsal_and_never_of_a_real_shop(tmp_path: Path) -> None:
    path = tmp_path / "a.shop"
    real = Shop.create(path, SystemClock())
    real.close()
    played = Shop.open(path, SimulatedClock(moment("2026-01-10")))
    assert played.rehearsal
    played.close()

    real = Shop.create(tmp_path / "b.shop", SystemClock())
    Desk(real).counter.sell(Order(key=new_key(), purchase=of_amount(100)))
    real.close()
    with pytest.raises(Refused, match="rehearsal_only"):
        Shop.open(tmp_path / "b.shop", SimulatedClock(moment("2026-01-10")))
    real = Shop.open(tmp_path / "b.shop", SystemClock())
    assert not real.rehearsal
    real.close()


def test_a_simulated_clock_never_goes_back() -> None:
    clock = SimulatedClock(moment("2026-01-10"))
    clock.set(moment("2026-01-10"))
    with pytest.raises(Refused) as caught:
        clock.set(moment("2026-01-09"))
    assert (caught.value.code, caught.value.values) == ("clock_backwards", {"now": clock.now()})


def test_the_system_clock_knows_its_zone() -> None:
    before = datetime.now(UTC)
    assert before <= SystemClock().now() <= datetime.now(UTC)


def test_pages_are_told_what_each_intent_changed_and_nothing_of_what_failed(open_shop: OpenShop) -> None:
    shop = open_shop()
    told: list[frozenset[Topic]] = []
    shop.shop.listen(told.append)
    anna = shop.customer()
    sold = shop.sale(anna, "10.00")
    shop.refund_quote(sold)
    shop.refund(sold)
    shop.adjust(anna, "5")
    shop.nightly()
    with pytest.raises(Refused):
        shop.adjust(anna, "-6")
    shop.sale(None, "1.00")
    assert told == [
        {Topic.CUSTOMERS, Topic.CARDS},
        {Topic.SALES, Topic.LEDGER},
        {Topic.SALES, Topic.LEDGER},
        {Topic.LEDGER},
        {Topic.SALES},
    ]


def test_the_same_shop_beside_sees_what_is_kept(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    beside = shop.desk.beside()
    assert (beside.shop.staff, beside.shop.till, beside.shop.rehearsal) == ("Olga", "till 1", True)
    shop.adjust(anna, "5")
    assert beside.counter.visit(anna).standing.available == 500
    beside.shop.close()


def test_who_did_it_is_written_beside_everything(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    shop.adjust(anna, "5", reason=" a gift\n")
    (entry,) = shop.desk.points.entries(anna)
    assert (entry.staff, entry.till, entry.reason, entry.at) == ("Olga", "till 1", "a gift", shop.shop.now())
