"""BG/NBD against its likelihood in plain Python, numbers counted by hand, and integrals over what it does not know."""

from functools import cache
from math import exp, lgamma, log
from random import Random

import numpy as np
import pytest
from scipy.special import hyp2f1
from scipy.stats import beta, gamma

from loyalty_desk.domain.prediction import FEWEST_RETURNED, BgNbd, BgNbdLikelihood, fit_bg_nbd
from loyalty_desk.domain.progress import Cancelled
from tests.data import purchases
from tests.data.purchases import History

X, RECENCY, AGE = 2, 3.5, 8.0  # came again twice, the last time after 3.5 weeks, known for 8
SHOPS = [BgNbd(0.9, 5.0, 0.8, 2.5), BgNbd(2.0, 3.0, 1.0, 1.0), BgNbd(1.5, 6.0, 2.0, 9.0)]


@cache
def sample() -> tuple[History, ...]:
    """The customers of the shipped file."""
    return tuple(purchases.histories(purchases.sales(), purchases.UNTIL).values())


def fitted(customers: list[History]) -> BgNbd:
    x, recency, age, _, _ = (np.array(column) for column in zip(*customers, strict=True))
    found = fit_bg_nbd(x, recency, age)
    assert found
    return found


def plain(shop: BgNbd, x: int, recency: float, age: float) -> float:
    """The log likelihood of one customer, as equation 6 of the paper says it."""
    r, alpha, a, b = shop.r, shop.alpha, shop.a, shop.b
    stays = lgamma(b + x) + lgamma(a + b) - lgamma(b) - lgamma(a + b + x) - (r + x) * log(alpha + age)
    rate = lgamma(r + x) - lgamma(r) + r * log(alpha)
    if not x:
        return rate + stays
    leaves = lgamma(a + 1) + lgamma(b + x - 1) + lgamma(a + b) - lgamma(a) - lgamma(b) - lgamma(a + b + x)
    return rate + log(exp(stays) + exp(leaves - (r + x) * log(alpha + recency)))


def total(shop: BgNbd) -> float:
    return sum(plain(shop, each.frequency, each.recency, each.age) for each in sample())


def test_the_sample_is_what_was_drawn() -> None:
    assert purchases.sales() == list(purchases.drawn(purchases.CUSTOMERS, seed=1))


def test_the_likelihood_is_that_of_the_paper() -> None:
    x, recency, age, _, _ = (np.array(column) for column in zip(*sample(), strict=True))
    for shop in SHOPS:
        value, _ = BgNbdLikelihood(x, recency, age)(np.array([shop.r, shop.alpha, shop.a, shop.b]))
        assert value * len(x) == pytest.approx(total(shop), rel=1e-12)


def test_nothing_near_is_more_likely() -> None:
    found = fitted(list(sample()))
    most, random = total(found), Random(1)
    for _ in range(50):
        step = [exp(random.gauss(0, 0.01)) for _ in range(4)]
        near = BgNbd(*(value * factor for value, factor in zip(vars(found).values(), step, strict=True)))
        assert total(near) < most


@pytest.mark.parametrize("name", ["r", "alpha", "a", "b"])
def test_the_likelihood_is_flat_where_it_is_greatest(name: str) -> None:
    found = fitted(list(sample()))
    more, less = (BgNbd(**vars(found) | {name: getattr(found, name) * factor}) for factor in (1.001, 0.999))
    assert (total(more) - total(less)) / 0.002 == pytest.approx(0, abs=1e-3)


def test_what_customers_were_drawn_from_is_found_again() -> None:
    customers = purchases.histories(list(purchases.drawn(5000, seed=2)), purchases.UNTIL)
    drawn_from = (purchases.R, purchases.ALPHA, purchases.A, purchases.B)
    assert tuple(vars(fitted(list(customers.values()))).values()) == pytest.approx(drawn_from, rel=0.1)


def test_alive_by_hand() -> None:
    shop = BgNbd(r=1, alpha=1, a=1, b=1)  # odds of having left: 1/(b+x-1) ((1+T)/(1+t))^(1+x)
    x, recency, age = np.array([1, 1, 2, 0]), np.array([1.0, 3, 1, 0]), np.array([3.0, 3, 3, 3])
    assert shop.alive(x, recency, age) == pytest.approx([1 / (1 + 4), 1 / 2, 1 / (1 + 4), 1])


@pytest.mark.parametrize("shop", SHOPS)
def test_alive_and_expected_sales_by_integration(shop: BgNbd) -> None:
    """Over each rate and each probability of leaving that a customer may have, as likely as what is known makes it."""
    parts = (np.arange(2000) + 0.5) / 2000
    rate = gamma(shop.r, scale=1 / shop.alpha).ppf(parts)[:, None]
    leaving = beta(shop.a, shop.b).ppf(parts)[None, :]
    here = (1 - leaving) ** X * rate**X * np.exp(-rate * AGE)
    gone = leaving * (1 - leaving) ** (X - 1) * rate**X * np.exp(-rate * RECENCY)
    sales = here * -np.expm1(-rate * leaving * 10) / leaving
    seen = here.mean() + gone.mean()
    customer = np.array([X]), np.array([RECENCY]), np.array([AGE])
    assert seen == pytest.approx(exp(plain(shop, X, RECENCY, AGE)), rel=1e-3)
    assert shop.alive(*customer) == pytest.approx(here.mean() / seen, rel=1e-3)
    assert shop.expected_sales(10, *customer) == pytest.approx(sales.mean() / seen, rel=1e-3)


def test_expected_sales_as_the_paper_writes_them() -> None:
    x, recency, age, _, _ = (np.array(column) for column in zip(*sample(), strict=True))
    for shop in (SHOPS[0], SHOPS[2], BgNbd(0.243, 4.414, 0.793, 2.426)):
        r, alpha, a, b = vars(shop).values()
        place = 52 / (alpha + age + 52)
        ratio = (1 - place) ** (r + x) * hyp2f1(r + x, b + x, a + b + x - 1, place)
        paper = (a + b + x - 1) / (a - 1) * (1 - ratio) * shop.alive(x, recency, age)
        assert shop.expected_sales(52, x, recency, age) == pytest.approx(paper, rel=1e-8)


def test_customers_of_years_are_no_trouble() -> None:
    """Somebody new buys 10 r/alpha times in ten weeks, a daily customer 6.82 times a week, but for those who leave."""
    shop = BgNbd(0.5, 4.0, 1.0, 50.0)
    x, recency, age = np.array([0, 1800, 1800]), np.array([0, 259.9, 100]), np.array([0, 260.0, 260])
    assert shop.alive(x, recency, age) == pytest.approx([1, 1, 0], abs=0.01)
    assert shop.expected_sales(10, x, recency, age) == pytest.approx([1.25, 68.2 * (1 - 68.2 / 1851 / 2), 0], rel=0.05)
    assert not len(shop.expected_sales(10, x[:0], recency[:0], age[:0]))


@pytest.mark.parametrize("again", [0, FEWEST_RETURNED - 1])
def test_too_few_who_came_again_tell_nothing(again: int) -> None:
    x = np.array([1] * again + [0] * 1000)
    assert fit_bg_nbd(x, x * 1.0, x * 2.0) is None


@pytest.mark.parametrize("days", [0, 1, 300])
def test_customers_who_are_all_the_same(days: int) -> None:
    """No parameters are most likely then; what comes out is still of use."""
    x = np.full(FEWEST_RETURNED, 5)
    recency = np.full(len(x), 10.0)
    age = recency + days / 7
    found = fit_bg_nbd(x, recency, age)
    assert found
    assert np.isfinite(found.expected_sales(10, x, recency, age)).all()
    assert (found.alive(x, recency, age)[0] > 0.99) == (days < 300)


def test_the_search_can_be_stopped() -> None:
    told = list[int]()

    def stop(evaluations: int) -> None:
        told.append(evaluations)
        if evaluations == 8:
            raise Cancelled

    x, recency, age, _, _ = (np.array(column) for column in zip(*sample(), strict=True))
    with pytest.raises(Cancelled):
        fit_bg_nbd(x, recency, age, progress=stop)
    assert told == list(range(1, 9))
