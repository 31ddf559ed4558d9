"""Points that are given as a whole have no more decimals than are kept."""

from typing import Any

import pytest

from tests.domain.checks.drafts import campaign, challenge, event, reward, told

HALF: dict[str, Any] = {
    "welcome.points": {"welcome": {"points": "10.5"}},
    "birthday.points": {"birthday": {"points": "10.5"}},
    "anniversary.points": {"anniversary": {"points": "10.5"}},
    "feedback.points": {"feedback": {"points": "10.5"}},
    "win_back.points": {"win_back": {"after_days": 30, "points": "10.5", "valid_days": 9}},
    "surprise.points_per_day": {"surprise": {"points_per_day": "10.5"}},
    "referral.referrer_points": {"referral": {"referrer_points": "10.5", "friend_points": "5"}},
    "referral.friend_points": {"referral": {"referrer_points": "5", "friend_points": "0.01"}},
    "rewards[1].points": {"rewards": [reward(), reward(code="tea", points="10.5")]},
    "challenges[1].points": {"challenges": [challenge(), challenge(code="tea", points="10.5")]},
    "events[1].points": {"events": [event(), event(code="tea", points="10.5")]},
}


@pytest.mark.parametrize("place", HALF)
def test_whole_points_are_given_whole(place: str) -> None:
    assert told(**HALF[place]) == [(place, "not a whole number")]
    assert told(points={"precision": 2}, **HALF[place]) == []


def test_what_a_sale_earns_may_be_a_fraction_before_it_is_rounded() -> None:
    assert told(earning={"points": "0.5", "limit_per_day": "7.5"}, campaigns=[campaign(add_points="0.5")]) == []


def test_a_friend_brings_something_to_one_of_two() -> None:
    nothing = {"referrer_points": "0", "friend_points": "0"}
    assert told(referral=nothing) == [("referral", "gives nothing to either")]
    assert told(referral=nothing | {"friend_points": "1"}) == []
    assert told(referral=nothing | {"referrer_points": "1"}) == []
