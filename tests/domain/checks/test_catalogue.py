"""Rewards, challenges, events, memberships and reminders that make no sense."""

import pytest

from tests.domain.checks.drafts import challenge, event, membership, perk, reward, told


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"kind": "money_off"}, "missing"),
        ({"kind": "money_off", "value": "0"}, "not above 0"),
        ({"kind": "money_off", "value": "0.005"}, "too many decimals"),
        ({"kind": "percent_off"}, "missing"),
        ({"kind": "percent_off", "value": "0"}, "not above 0"),
        ({"kind": "percent_off", "value": "100.0001"}, "above 100"),
        ({"kind": "gift", "value": "0"}, "not above 0"),
        ({"kind": "gift", "value": "0.001"}, "too many decimals"),
        ({"kind": "perk", "value": "1"}, "a perk has no value"),
        ({"kind": "perk", "value": "0"}, "a perk has no value"),
    ],
)
def test_a_reward_has_the_value_of_its_kind(fields: dict[str, object], problem: str) -> None:
    assert told(rewards=[reward(**fields)]) == [("rewards[0].value", problem)]


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "money_off", "value": "0.01"},
        {"kind": "percent_off", "value": "100"},
        {"kind": "percent_off", "value": "12.5"},
        {"kind": "gift"},
        {"kind": "gift", "value": "250.00"},
        {"kind": "perk"},
    ],
)
def test_every_kind_of_reward_is_allowed(fields: dict[str, object]) -> None:
    assert told(rewards=[reward(**fields)]) == []


def test_a_rewards_money_has_the_decimals_of_the_currency() -> None:
    assert told(currency="JPY", rewards=[reward(value="99.5")]) == [("rewards[0].value", "too many decimals")]
    assert told(currency="KWD", rewards=[reward(value="0.125")]) == []


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"goal": "visits", "target": "2.5"}, "not a whole number"),
        ({"goal": "categories", "target": "0.5"}, "not a whole number"),
        ({"goal": "weeks_in_a_row", "target": "1.5", "period": "year"}, "not a whole number"),
        ({"goal": "spend", "target": "100.005"}, "too many decimals"),
        ({"goal": "weeks_in_a_row", "target": 2, "period": "week"}, "the period is too short"),
        ({"goal": "weeks_in_a_row", "target": 6, "period": "month"}, "the period is too short"),
        ({"goal": "weeks_in_a_row", "target": 15, "period": "quarter"}, "the period is too short"),
        ({"goal": "weeks_in_a_row", "target": 54, "period": "year"}, "the period is too short"),
    ],
)
def test_a_target_can_be_reached(fields: dict[str, object], problem: str) -> None:
    assert told(challenges=[challenge(**fields)]) == [("challenges[0].target", problem)]


@pytest.mark.parametrize(
    "fields",
    [
        {"goal": "visits", "target": 100, "period": "week"},
        {"goal": "spend", "target": "99.99"},
        {"goal": "weeks_in_a_row", "target": 1, "period": "week"},
        {"goal": "weeks_in_a_row", "target": 5, "period": "month"},
        {"goal": "weeks_in_a_row", "target": 14, "period": "quarter"},
        {"goal": "weeks_in_a_row", "target": 53, "period": "year"},
        {"goal": "weeks_in_a_row", "target": 100, "period": "once"},
    ],
)
def test_what_can_be_reached_is_allowed(fields: dict[str, object]) -> None:
    assert told(challenges=[challenge(**fields)]) == []


def test_an_event_ends_after_it_starts() -> None:
    assert told(events=[event(ends="2026-04-30")]) == [("events[0].ends", "before it starts")]
    assert told(events=[event(ends="2027-05-01")]) == []


def test_a_membership_has_perks_that_exist_once_and_may_be_free() -> None:
    plan = membership(perks=["early", "late", "early"])
    assert told(memberships=[plan], perks=[perk()]) == [
        ("memberships[0].perks[1]", "no such perk"),
        ("memberships[0].perks[2]", "used twice"),
    ]
    assert told(memberships=[membership(price="0", perks=["early"])], perks=[perk()]) == []


def test_a_category_runs_out_once() -> None:
    beans = {"category": "beans", "days": None}
    assert told(replenishment=[beans, {"category": "tea"}, beans | {"days": 30}]) == [
        ("replenishment[2].category", "used twice")
    ]
