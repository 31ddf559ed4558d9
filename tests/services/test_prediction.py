"""What is expected of a shop's customers: read from its books, merged by day, and told in money and names."""

from datetime import date

import numpy as np
import pytest

from loyalty_desk.domain.prediction import fit_bg_nbd
from loyalty_desk.domain.prediction_money import fit_gamma_gamma
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services.prediction import Estimate
from loyalty_desk.store.lives import Life, Lives
from tests.data import purchases
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal

CUSTOMERS = 80
UNTIL = date(2025, 9, 30)


@pytest.fixture
def shop(open_shop: OpenShop) -> Rehearsal:
    """A shop with the first customers of the shipped file, named by their numbers there."""
    shop = open_shop()
    rows = [row for row in purchases.sales() if int(row.customer) <= CUSTOMERS]
    with shop.shop.database.transaction():
        known = {name: shop.customer(name) for name in sorted({row.customer for row in rows})}
        for row in rows:
            shop.sale(known[row.customer], f"{row.cents // 100}.{row.cents % 100:02}", at=row.day.isoformat())
    return shop


def plain(until: date) -> list[purchases.History]:
    """The histories of the same customers, from the file."""
    rows = [row for row in purchases.sales() if int(row.customer) <= CUSTOMERS]
    return list(purchases.histories(rows, until).values())


@pytest.mark.parametrize("until", [UNTIL, purchases.UNTIL])
def test_the_books_tell_the_same_as_the_file(shop: Rehearsal, until: date) -> None:
    x, recency, age, paid_days, mean = (np.array(column) for column in zip(*plain(until), strict=True))
    expected = Estimate(CUSTOMERS, fit_bg_nbd(x, recency, age), fit_gamma_gamma(paid_days, mean))
    found = shop.desk.prediction.estimate(until)
    assert found.customers == CUSTOMERS
    assert found.bg_nbd
    assert found.gamma_gamma
    for mine, told in ((expected.bg_nbd, found.bg_nbd), (expected.gamma_gamma, found.gamma_gamma)):
        assert list(vars(told).values()) == pytest.approx(list(vars(mine).values()), rel=1e-4)


def test_sales_of_one_day_and_those_taken_back(open_shop: OpenShop) -> None:
    """Ada came on 1, 2 and 9 January; what she brought back whole was no sale; the day of her gift is not paid."""
    shop = open_shop()
    ada, _ = shop.customer("Ada"), shop.customer("nobody")
    shop.sale(ada, "5.00", at="2026-01-01")
    shop.sale(ada, "10.00", at="2026-01-02 10:00")
    shop.sale(ada, "20.00", at="2026-01-02 11:00")
    shop.void(shop.sale(ada, "40.00", at="2026-01-03"))
    shop.refund(shop.sale(ada, "50.00", at="2026-01-05"))
    shop.sale(ada, "0.00", at="2026-01-09")
    first, last = date(2026, 1, 1).toordinal(), date(2026, 1, 9).toordinal()
    lives = Lives(shop.shop.database)
    assert list(lives.until(date(2026, 1, 9))) == [Life(ada, 3, first, last, 1, 3000)]
    assert list(lives.until(date(2026, 1, 8))) == [Life(ada, 2, first, first + 1, 1, 3000)]
    assert list(lives.until(date(2026, 1, 1))) == [Life(ada, 1, first, first, 0, 0)]
    assert list(lives.until(date(2025, 12, 31))) == []


def test_a_shop_that_just_began_has_no_future_yet(open_shop: OpenShop) -> None:
    shop = open_shop()
    shop.customer("Ada")
    prediction = shop.desk.prediction
    assert prediction.estimate(UNTIL) == Estimate(0, None, None)
    assert prediction.forecast(UNTIL) is None
    assert prediction.customers(UNTIL) == ()


def test_the_forecast_sums_up_its_customers(shop: Rehearsal) -> None:
    forecast = shop.desk.prediction.forecast(UNTIL, limit=CUSTOMERS)
    assert forecast
    assert {each.name for each in forecast.valuable} == {f"{number:05}" for number in range(1, CUSTOMERS + 1)}
    assert forecast.ahead.money_90
    assert forecast.ahead.money_365
    assert forecast.ahead.money_90 < forecast.ahead.money_365
    parts = [each.ahead for each in forecast.valuable]
    assert forecast.ahead.sales_90 == pytest.approx(sum(part.sales_90 for part in parts))
    assert forecast.ahead.sales_365 == pytest.approx(sum(part.sales_365 for part in parts))
    assert forecast.ahead.money_90 == pytest.approx(sum(part.money_90 or 0 for part in parts), abs=CUSTOMERS)
    assert forecast.ahead.money_365 == pytest.approx(sum(part.money_365 or 0 for part in parts), abs=CUSTOMERS)
    assert forecast.returned == sum(each.frequency > 0 for each in plain(UNTIL))
    once = CUSTOMERS - forecast.returned
    assert forecast.alive == pytest.approx(sum(each.alive for each in forecast.valuable) - once)


def test_who_brings_most_and_whom_the_shop_may_lose(shop: Rehearsal) -> None:
    prediction = shop.desk.prediction
    valuable = prediction.customers(UNTIL, limit=CUSTOMERS)
    money = [each.ahead.money_365 or 0 for each in valuable]
    assert money == sorted(money, reverse=True)
    assert prediction.customers(UNTIL, limit=3) == valuable[:3]
    endangered = prediction.customers(UNTIL, limit=CUSTOMERS, order="danger")
    at_stake = [(each.ahead.money_365 or 0) * (1 - each.alive) for each in endangered]
    assert at_stake == pytest.approx(sorted(at_stake, reverse=True), abs=1)
    assert endangered[0].alive < valuable[0].alive


def test_without_money_the_sales_tell_who_matters(open_shop: OpenShop) -> None:
    shop = open_shop()
    with shop.shop.database.transaction():
        for number in range(40):
            customer = shop.customer(f"{number}")
            for day in range(1, 3 + number % 20):
                shop.sale(customer, "0.00", at=f"2025-12-{day:02}")
    forecast = shop.desk.prediction.forecast(date(2025, 12, 31), limit=2)
    assert forecast
    assert forecast.estimate.gamma_gamma is None
    assert (forecast.ahead.money_90, forecast.ahead.money_365) == (None, None)
    assert [each.name for each in forecast.valuable] == ["19", "39"]
    assert forecast.valuable[0].ahead.money_365 is None


def test_it_tells_how_far_it_is_and_can_be_stopped(shop: Rehearsal) -> None:
    told = list[int]()
    shop.desk.prediction.forecast(UNTIL, progress=told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 100)

    def stop(percent: int) -> None:
        if percent > 60:
            raise Cancelled

    with pytest.raises(Cancelled):
        shop.desk.prediction.forecast(UNTIL, progress=stop)
    assert shop.desk.prediction.estimate(UNTIL).bg_nbd
