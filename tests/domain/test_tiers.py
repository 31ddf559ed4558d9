"""Tiers as arithmetic: reached, held, reviewed."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest

from loyalty_desk.domain.pricing import contribution
from loyalty_desk.domain.program import TierRule
from loyalty_desk.domain.tiers import Held, held_from, reviewed, upgraded, window_start
from tests.domain.pricing import program

DAY = date(2026, 1, 31)


def ladder(**rule: object) -> TierRule:
    levels = [{"code": code, "name": code, "from": start} for code, start in (("a", "0"), ("b", "10"), ("c", "20"))]
    tiers = program(tiers={"levels": levels} | rule).tiers
    assert tiers is not None
    return tiers


def always(metric: int) -> Callable[[date], Fraction]:
    return lambda _: Fraction(metric)


def test_the_ladder_knows_its_places() -> None:
    rule = ladder()
    assert [rule.rank(code) for code in ("a", "c", "z", None)] == [0, 2, -1, -1]
    assert [rule.rank_of(metric) for metric in (0, Fraction(99, 10), 10, 99)] == [0, 0, 1, 2]
    assert (rule.code_at(1), rule.code_at(-1)) == ("b", None)
    high = ladder(levels=[{"code": "b", "name": "B", "from": "10"}])
    assert (high.rank_of(9), high.code_at(high.rank_of(9))) == (-1, None)


def test_a_window_ends_with_its_day() -> None:
    assert window_start(ladder(window_months=1), date(2026, 3, 31)) == date(2026, 3, 1)
    assert window_start(ladder(window_months=12), DAY) == date(2025, 2, 1)
    assert window_start(ladder(window_months=None), DAY) == date.min


def test_a_tier_is_held_for_its_months_and_the_lowest_for_ever() -> None:
    assert held_from(ladder(keep_months=1), 1, DAY) == Held("b", date(2026, 2, 28))
    assert held_from(ladder(keep_months=1), 0, DAY) == Held("a", None)
    assert held_from(ladder(keep_months=None), 2, DAY) == Held("c", None)
    assert held_from(ladder(), -1, DAY) == Held(None, None)


def test_a_purchase_only_lifts() -> None:
    rule, present = ladder(), Held("b", date(2026, 6, 1))
    assert upgraded(rule, present, Fraction(5), DAY) == present
    assert upgraded(rule, present, Fraction(15), DAY) == present
    assert upgraded(rule, present, Fraction(20), DAY) == Held("c", date(2027, 1, 31))


@pytest.mark.parametrize(
    ("downgrade", "metric", "after"),
    [
        ("one_level", 0, Held("b", date(2026, 7, 31))),
        ("one_level", 20, Held("c", date(2026, 7, 31))),
        ("to_metric", 0, Held("a", None)),
        ("to_metric", 10, Held("b", date(2026, 7, 31))),
        ("to_metric", 50, Held("c", date(2026, 7, 31))),
        ("never", 0, Held("c", date(2026, 7, 31))),
    ],
)
def test_a_review_goes_by_the_rule(downgrade: str, metric: int, after: Held) -> None:
    rule, present = ladder(downgrade=downgrade, keep_months=6), Held("c", DAY)
    assert reviewed(rule, present, always(metric), DAY) == present
    assert reviewed(rule, present, always(metric), date(2026, 2, 1)) == after


def test_reviews_of_many_periods_are_made_one_after_another() -> None:
    days: list[date] = []

    def metric(day: date) -> Fraction:
        days.append(day)
        return Fraction(0)

    assert reviewed(ladder(keep_months=1), Held("c", DAY), metric, date(2026, 6, 1)) == Held("a", None)
    assert days == [date(2026, 2, 1), date(2026, 3, 1)]
    assert reviewed(ladder(), Held("c", None), metric, date(2036, 1, 1)) == Held("c", None)


def test_a_sale_adds_to_what_tiers_go_by() -> None:
    for metric, adds in (("spend", Fraction(25, 2)), ("points_earned", Fraction(7, 2)), ("visits", Fraction(1))):
        rules = program(tiers={"metric": metric, "levels": [{"code": "a", "name": "A", "from": "0"}]})
        assert contribution(rules, 1250, 350) == adds
