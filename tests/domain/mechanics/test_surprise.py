"""The day's budget of surprises."""

import pytest

from loyalty_desk.domain.mechanics.surprise import left_of, refusal
from tests.shop import program

RULE = program(surprise={"points_per_day": "300"}).surprise


@pytest.mark.parametrize(("given", "left"), [(0, 30_000), (29_900, 100), (30_000, 0), (40_000, 0)])
def test_what_is_left(given: int, left: int) -> None:
    assert left_of(RULE, given) == left
    assert left_of(None, given) is None


@pytest.mark.parametrize(("left", "points", "why"), [(None, 1, "off"), (100, 100, ""), (100, 101, "budget")])
def test_what_can_be_given(left: int | None, points: int, why: str) -> None:
    assert refusal(left, points) == why
