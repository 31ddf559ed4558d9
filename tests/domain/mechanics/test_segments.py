"""In which segments a customer is, on both sides of every threshold."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from loyalty_desk.domain.mechanics.segments import BUILT_IN, Facts, meets, rule_of, segments_of
from loyalty_desk.domain.offers import SegmentRule
from tests.shop import program

TODAY = date(2026, 7, 1)
LONG_AGO = date(2020, 1, 1)
PLAIN = Facts(today=TODAY, registered_on=LONG_AGO, last_visit=TODAY, visits=1, spent=0)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def own(**conditions: Any) -> SegmentRule | None:
    return program(segments={"own": [{"code": "mine", "name": "Mine", **conditions}]}).segments


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        ({}, ""),
        ({"registered_on": ago(30)}, "newcomer"),
        ({"registered_on": ago(31)}, ""),
        ({"sales_in_90_days": 3}, "regular"),
        ({"sales_in_90_days": 2}, ""),
        ({"spent_in_year": 5_000, "vip_from": 5_000}, "vip"),
        ({"spent_in_year": 4_999, "vip_from": 5_000}, ""),
        ({"spent_in_year": 4_999}, ""),
        ({"last_visit": ago(44)}, ""),
        ({"last_visit": ago(45)}, "dormant"),
        ({"last_visit": ago(179)}, "dormant"),
        ({"last_visit": ago(180)}, "lost"),
        ({"last_visit": None, "registered_on": ago(44), "visits": 0}, ""),
        ({"last_visit": None, "registered_on": ago(45), "visits": 0}, "dormant"),
        ({"last_visit": None, "visits": 0}, "lost"),
        ({"registered_on": TODAY, "sales_in_90_days": 4}, "newcomer regular"),
    ],
)
def test_the_usual_ones(facts: dict[str, Any], codes: str) -> None:
    assert segments_of(None, replace(PLAIN, **facts)) == frozenset(codes.split())


def test_thresholds_of_the_program() -> None:
    rule = program(
        segments={"newcomer_days": 1, "dormant_days": 1, "lost_days": 2, "regular_sales_in_90_days": 1}
    ).segments
    newcomer = replace(PLAIN, registered_on=TODAY, sales_in_90_days=1)
    assert segments_of(rule, newcomer) == {"newcomer", "regular"}
    assert segments_of(rule, replace(PLAIN, last_visit=ago(1))) == {"dormant"}
    assert segments_of(rule, replace(PLAIN, last_visit=ago(2))) == {"lost"}
    assert rule_of(None) == program(segments={}).segments
    assert rule_of(rule) is rule


@pytest.mark.parametrize(
    ("conditions", "facts", "so"),
    [
        ({"groups": ["staff", "school"]}, {"group": "school"}, True),
        ({"groups": ["staff"]}, {"group": "school"}, False),
        ({"groups": ["staff"]}, {}, False),
        ({"tags": ["tea", "dog"]}, {"tags": frozenset({"dog"})}, True),
        ({"tags": ["tea"]}, {"tags": frozenset({"dog"})}, False),
        ({"categories": ["books"]}, {"categories": frozenset({"books", "coffee"})}, True),
        ({"categories": ["books"]}, {}, False),
        ({"birthday_months": [7, 8]}, {"birthday": date(1990, 8, 31)}, True),
        ({"birthday_months": [7]}, {"birthday": date(1990, 8, 1)}, False),
        ({"birthday_months": [7]}, {}, False),
        ({"spent_from": "50.00"}, {"spent": 5_000}, True),
        ({"spent_from": "50.00"}, {"spent": 4_999}, False),
        ({"visits_from": 2}, {"visits": 2}, True),
        ({"visits_from": 2}, {"visits": 1}, False),
        ({"absent_days_from": 7}, {"last_visit": ago(7)}, True),
        ({"absent_days_from": 7}, {"last_visit": ago(6)}, False),
        ({"absent_days_from": 7, "visits_from": 2}, {"last_visit": ago(9), "visits": 1}, False),
        ({"absent_days_from": 7, "visits_from": 2}, {"last_visit": ago(9), "visits": 2}, True),
    ],
)
def test_the_owners_own(conditions: dict[str, Any], facts: dict[str, Any], *, so: bool) -> None:
    assert ("mine" in segments_of(own(**conditions), replace(PLAIN, **facts))) is so


def test_the_owners_own_by_tier() -> None:
    rule = program(
        tiers={"levels": [{"code": "gold", "name": "Gold", "from": "5"}]},
        segments={"own": [{"code": "mine", "name": "Mine", "tiers": ["gold"]}]},
    ).segments
    assert segments_of(rule, replace(PLAIN, tier="gold")) == {"mine"}
    assert segments_of(rule, PLAIN) == frozenset()


def test_whom_an_offer_meets() -> None:
    aimed, open_ = program(
        perks=[{"code": "a", "name": "A", "segments": ["vip", "lost"]}, {"code": "b", "name": "B"}]
    ).perks
    assert meets(aimed, frozenset({"lost", "newcomer"}))
    assert not meets(aimed, frozenset({"newcomer"}))
    assert not meets(aimed, frozenset())
    assert meets(open_, frozenset())
    assert set(BUILT_IN) == {"newcomer", "regular", "vip", "dormant", "lost"}
