"""Whom offers are for: codes that stand for one thing, tiers and segments that exist, groups that can be away."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.domain.checks.drafts import (
    LADDER,
    campaign,
    challenge,
    event,
    membership,
    own,
    partner,
    perk,
    reward,
    stamp_card,
    told,
)

OFFERS: dict[str, Callable[..., dict[str, object]]] = {
    "campaigns": campaign,
    "stamps": stamp_card,
    "rewards": reward,
    "challenges": challenge,
    "events": event,
    "memberships": membership,
    "perks": perk,
    "partners": partner,
}
SINGLE: dict[str, dict[str, object]] = {
    "birthday": {"points": "10"},
    "anniversary": {"points": "10"},
    "win_back": {"after_days": 30, "points": "10", "valid_days": 9},
}


@pytest.mark.parametrize("name", OFFERS)
def test_a_code_stands_for_one_thing(name: str) -> None:
    offer = OFFERS[name]
    assert told(**{name: [offer(), offer(code="b"), offer(code="b"), offer()]}) == [
        (f"{name}[2].code", "used twice"),
        (f"{name}[3].code", "used twice"),
    ]


@pytest.mark.parametrize("name", [name for name in OFFERS if name != "memberships"])
def test_the_segments_of_offers_exist(name: str) -> None:
    offer = OFFERS[name](segments=["vip", "whales", "tea"])
    assert told(**{name: [offer]}) == [
        (f"{name}[0].segments[1]", "no such segment"),
        (f"{name}[0].segments[2]", "no such segment"),
    ]
    assert told(**{name: [offer]}, segments={"own": [own(tags=["tea"])]}) == [
        (f"{name}[0].segments[1]", "no such segment")
    ]


@pytest.mark.parametrize("name", SINGLE)
def test_the_segments_of_single_rules_exist(name: str) -> None:
    assert told(**{name: SINGLE[name] | {"segments": ["lost", "whales"]}}) == [
        (f"{name}.segments[1]", "no such segment")
    ]
    assert told(**{name: SINGLE[name] | {"segments": ["lost", "vip"]}}) == []


@pytest.mark.parametrize("name", ["campaigns", "rewards", "events", "partners"])
def test_the_tiers_of_offers_exist(name: str) -> None:
    offer = OFFERS[name](tiers=["gold", "lead"])
    assert told(**{name: [offer]}, tiers=LADDER) == [(f"{name}[0].tiers[1]", "no such tier")]
    assert told(**{name: [OFFERS[name](tiers=["gold"])]}) == [(f"{name}[0].tiers[0]", "no such tier")]


@pytest.mark.parametrize(
    ("groups", "problems"),
    [
        ([own(tags=["a"]), own(tags=["b"])], [("[1].code", "used twice")]),
        ([own(code="lost", tags=["a"])], [("[0].code", "there is one already")]),
        ([own()], [("[0]", "no condition")]),
        ([own(tiers=["gold", "lead"])], [("[0].tiers[1]", "no such tier")]),
        ([own(birthday_months=[5, 6, 5])], [("[0].birthday_months[2]", "used twice")]),
    ],
)
def test_own_segments_say_something(groups: list[Any], problems: list[tuple[str, str]]) -> None:
    expected = [(f"segments.own{place}", problem) for place, problem in problems]
    assert told(segments={"own": groups}, tiers=LADDER) == expected


@pytest.mark.parametrize(
    "condition",
    [
        {"tiers": ["gold"]},
        {"groups": ["staff"]},
        {"tags": ["a"]},
        {"categories": ["tea"]},
        {"birthday_months": [2]},
        {"spent_from": "0.01"},
        {"visits_from": 1},
        {"absent_days_from": 1},
    ],
)
def test_one_condition_is_enough(condition: dict[str, object]) -> None:
    assert told(segments={"own": [own(**condition)]}, tiers=LADDER) == []


def test_lost_customers_are_away_longer_than_dormant_ones() -> None:
    assert told(segments={"dormant_days": 45, "lost_days": 45}) == [("segments.lost_days", "not after dormant")]
    assert told(segments={"dormant_days": 180}) == [("segments.lost_days", "not after dormant")]
    assert told(segments={"dormant_days": 44, "lost_days": 45}) == []


@pytest.mark.parametrize(
    ("segments", "days", "possible"),
    [
        (["newcomer"], 30, True),
        (["newcomer"], 31, False),
        (["regular"], 90, True),
        (["regular", "newcomer"], 91, False),
        (["dormant"], 179, True),
        (["dormant"], 180, False),
        (["dormant", "lost"], 180, True),
        (["vip"], 1000, True),
        ([], 1000, True),
    ],
)
def test_who_is_won_back_can_be_away_so_long(segments: list[str], days: int, possible: bool) -> None:
    rule = SINGLE["win_back"] | {"after_days": days, "segments": segments}
    assert told(win_back=rule) == ([] if possible else [("win_back.segments", "nobody of them is away so long")])
