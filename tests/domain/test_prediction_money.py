"""Gamma-gamma against its likelihood in plain Python and numbers counted by hand."""

from functools import cache
from math import exp, lgamma, log
from random import Random

import numpy as np
import pytest

from loyalty_desk.domain.prediction import FEWEST_RETURNED
from loyalty_desk.domain.prediction_money import GammaGamma, fit_gamma_gamma, gamma_gamma_likelihood
from tests.data import purchases


@cache
def sample() -> tuple[tuple[int, float], ...]:
    """How often and how much the customers of the shipped file spent after their first day."""
    customers = purchases.histories(purchases.sales(), purchases.UNTIL).values()
    return tuple((each.paid_days, each.mean_paid) for each in customers)


def fitted(customers: list[tuple[int, float]]) -> GammaGamma | None:
    x, mean = (np.array(column) for column in zip(*customers, strict=True))
    return fit_gamma_gamma(x, mean)


def total(shop: GammaGamma) -> float:
    """The log likelihood, as equation 1a of the note of 2013 says it."""
    p, q, v = shop.p, shop.q, shop.v
    return sum(
        lgamma(p * x + q) - lgamma(p * x) - lgamma(q) + q * log(v)
        + (p * x - 1) * log(mean) + p * x * log(x) - (p * x + q) * log(x * mean + v)
        for x, mean in sample()
        if x
    )  # fmt: skip


def test_the_likelihood_is_that_of_the_note() -> None:
    x, mean = (np.array(column) for column in zip(*((x, mean) for x, mean in sample() if x), strict=True))
    value, _ = gamma_gamma_likelihood(x, mean)(np.array([5.0, 3.0, 2000.0]))
    assert value * len(x) == pytest.approx(total(GammaGamma(5.0, 3.0, 2000.0)), rel=1e-12)


def test_nothing_near_is_more_likely() -> None:
    found = fitted(list(sample()))
    assert found
    most, random = total(found), Random(1)
    for _ in range(50):
        step = [exp(random.gauss(0, 0.01)) for _ in range(3)]
        near = GammaGamma(*(value * factor for value, factor in zip(vars(found).values(), step, strict=True)))
        assert total(near) < most


@pytest.mark.parametrize("name", ["p", "q", "v"])
def test_the_likelihood_is_flat_where_it_is_greatest(name: str) -> None:
    found = fitted(list(sample()))
    assert found
    more, less = (GammaGamma(**vars(found) | {name: getattr(found, name) * factor}) for factor in (1.001, 0.999))
    assert (total(more) - total(less)) / 0.002 == pytest.approx(0, abs=1e-3)


def test_what_customers_were_drawn_from_is_found_again() -> None:
    random, customers = Random(3), list[tuple[int, float]]()
    for _ in range(5000):
        x, price = random.randint(1, 9), random.gammavariate(4, 1 / 1500)
        customers.append((x, random.gammavariate(6 * x, 1 / price) / x))
    found = fitted(customers)
    assert found
    assert (found.p, found.q, found.v) == pytest.approx((6, 4, 1500), rel=0.05)


def test_expected_money_by_hand() -> None:
    """2 (1200 + 2 x 1000) / (2 x 2 + 3 - 1); 2 x 1200 / (3 - 1); 2 (1200 + 10 x 1000) / (10 x 2 + 3 - 1)"""
    shop = GammaGamma(p=2, q=3, v=1200)
    means = shop.expected_money(np.array([2, 0, 10]), np.array([1000, 0, 1000.0]))
    assert means == pytest.approx([6400 / 6, 1200, 22400 / 22])


def test_who_spent_nothing_is_left_out() -> None:
    assert fitted([*sample(), *[(3, 0.0)] * 100, *[(0, 500.0)] * 100]) == fitted(list(sample()))


def test_too_few_who_spent_tell_nothing() -> None:
    assert fitted([(1, 100.0 + extra) for extra in range(FEWEST_RETURNED - 1)] + [(0, 0.0)] * 1000) is None
    assert fitted([(1, 100.0 + extra) for extra in range(FEWEST_RETURNED)]) is not None


def test_spending_without_a_mean_tells_nothing() -> None:
    random = Random(4)
    assert fitted([(3, exp(random.gauss(0, 4))) for _ in range(500)]) is None


def test_one_price_for_all() -> None:
    found = fitted([(times, 300.0) for times in range(1, 50)])
    assert found
    assert found.expected_money(np.array([0, 1, 9]), np.array([0, 300.0, 300])) == pytest.approx([300] * 3, rel=1e-3)
