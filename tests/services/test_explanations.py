"""The account of a sale with the dates of its points."""

from datetime import date
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.explanations import explained
from tests.shop import Rehearsal, moment, points


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.shop"


def test_dates_of_what_was_earned_and_used(path: Path) -> None:
    with Rehearsal(path, earning={"hold_days": 1}, expiry={"months": 6}) as shop:
        anna = shop.customer("Anna")
        shop.sale(anna, "1000.00")
        shop.go("2026-02-01")
        sold = shop.sale(anna, "900.00", redeem="20")
        told = explained(shop.desk, sold.sale_id)
        assert (told.customer, told.sale.points_used) == ("Anna", points("20"))
        assert told.earned is not None
        assert (told.earned.points, told.earned.last) == (points("44"), date(2026, 8, 2))
        assert told.earned.available_from == moment("2026-02-02 12:00")
        assert [(each.points, each.last) for each in told.used] == [(points("20"), date(2026, 7, 11))]


def test_a_sale_without_a_card_has_no_points(path: Path) -> None:
    with Rehearsal(path) as shop:
        told = explained(shop.desk, shop.sale(None, "900.00").sale_id)
        assert (told.customer, told.earned, told.used) == ("", None, ())


def test_a_later_extension_shows(path: Path) -> None:
    with Rehearsal(path, expiry={"months": 1, "extended_by_purchase": True}) as shop:
        anna = shop.customer("Anna")
        first = shop.sale(anna, "1000.00")
        shop.go("2026-02-01")
        shop.sale(anna, "100.00")
        earned = explained(shop.desk, first.sale_id).earned
        assert earned is not None
        assert earned.last == date(2026, 3, 1)


def test_unknown_sale(path: Path) -> None:
    with Rehearsal(path) as shop, pytest.raises(Refused, match="unknown_sale"):
        explained(shop.desk, SaleId(99))
