"""Contradictions in points, discounts and tiers, and rates that no books could hold."""

from typing import Any

import pytest

from tests.domain.checks.drafts import LADDER, campaign, membership, told


@pytest.mark.parametrize(
    ("sections", "place", "problem"),
    [
        ({"expiry": {"months": 1, "days": 2}}, "expiry.days", "months are given as well"),
        ({"expiry": {"round_up_to": "month"}}, "expiry.round_up_to", "points do not expire"),
        (
            {"discounts": {"cumulative": [{"from": "5", "percent": "1"}, {"from": "5", "percent": "2"}]}},
            "discounts.cumulative[1].from",
            "not above the one before",
        ),
        ({"tiers": {"levels": []}}, "tiers.levels", "empty"),
        (
            {"tiers": {"metric": "visits", "levels": [{"code": "a", "name": "A", "from": "0.5"}]}},
            "tiers.levels[0].from",
            "too many decimals",
        ),
        (
            {"tiers": {"metric": "points_earned", "levels": [{"code": "a", "name": "A", "from": "0.005"}]}},
            "tiers.levels[0].from",
            "too many decimals",
        ),
    ],
)
def test_what_contradicts_itself_is_told(sections: dict[str, Any], place: str, problem: str) -> None:
    assert told(**sections) == [(place, problem)]


def test_a_ladder_rises_and_has_each_code_once() -> None:
    twice = [{"code": "a", "name": "A", "from": start} for start in ("0", "5", "5")]
    assert told(tiers={"levels": twice}) == [
        ("tiers.levels[2].from", "not above the one before"),
        ("tiers.levels[1].code", "used twice"),
        ("tiers.levels[2].code", "used twice"),
    ]


def test_a_rate_that_no_books_could_hold_is_told_wherever_it_stands() -> None:
    absurd = {"points": "1000000.01", "per": "100.00"}
    level = LADDER["levels"][0] | {"earning": absurd}
    assert told(
        earning=absurd | {"category_rates": {"tea": absurd}},
        tiers={"levels": [level]},
        memberships=[membership(earning=absurd)],
    ) == [
        ("earning.points", "too large"),
        ("earning.category_rates.tea.points", "too large"),
        ("tiers.levels[0].earning.points", "too large"),
        ("memberships[0].earning.points", "too large"),
    ]
    assert told(earning={"points": "1000000", "per": "100.00"}, campaigns=[campaign(multiply="100")]) == []
