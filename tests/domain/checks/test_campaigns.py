"""Campaigns whose time never comes, that give nothing, or that nobody can take."""

import pytest

from tests.domain.checks.drafts import campaign, membership, own, told


@pytest.mark.parametrize(
    ("fields", "place", "problem"),
    [
        ({"starts": "2026-05-02", "ends": "2026-05-01"}, ".ends", "before it starts"),
        ({"hours": []}, ".hours", "not from and to"),
        ({"hours": ["16:00"]}, ".hours", "not from and to"),
        ({"hours": ["10:00", "12:00", "14:00"]}, ".hours", "not from and to"),
        ({"hours": ["16:00", "16:00"]}, ".hours", "no time between"),
        ({"hours": ["00:00", "00:00"]}, ".hours", "no time between"),
        ({"weekdays": [2, 3, 2]}, ".weekdays[2]", "used twice"),
        # 2026-05-01 is a Friday
        ({"starts": "2026-05-01", "ends": "2026-05-03", "weekdays": [1, 4]}, ".weekdays", "not between its dates"),
        ({"starts": "2026-05-01", "ends": "2026-05-01", "weekdays": [6]}, ".weekdays", "not between its dates"),
        ({"add_points": None}, "", "does nothing"),
        ({"add_points": None, "percent": "0"}, "", "does nothing"),
        ({"multiply": "1"}, ".multiply", "not above 1"),
        ({"multiply": "0.5"}, ".multiply", "not above 1"),
        ({"multiply": "100.0001"}, ".multiply", "too large"),
        ({"add_points": None, "percent": "5", "budget_points": "100"}, ".budget_points", "it gives no points"),
        ({"add_points": None, "gift": {"name": "Rose"}, "budget_points": "1"}, ".budget_points", "it gives no points"),
        ({"first_sale_only": True, "segments": ["regular"]}, ".first_sale_only", "nobody is both"),
        ({"first_sale_only": True, "segments": ["vip", "regular"]}, ".first_sale_only", "nobody is both"),
    ],
)
def test_what_contradicts_itself_is_told(fields: dict[str, object], place: str, problem: str) -> None:
    assert told(campaigns=[campaign(code="other"), campaign(**fields)]) == [(f"campaigns[1]{place}", problem)]


@pytest.mark.parametrize(
    "fields",
    [
        {"hours": ["22:00", "02:00"]},  # over midnight: it belongs to the day on which it begins
        {"hours": ["00:00", "23:59"]},
        {"hours": ["23:00", "00:00"]},
        {"hours": ["02:00", "03:00"]},  # an hour that is missing on one day of the year and comes twice on another
        {"starts": "2026-05-01", "ends": "2026-05-01", "weekdays": [5], "hours": ["22:00", "02:00"]},
        {"starts": "2026-05-01", "ends": "2026-05-07", "weekdays": [4]},
        {"starts": "2028-02-29", "ends": "2028-02-29", "weekdays": [2]},
        {"starts": "2026-05-01", "weekdays": [1, 2, 3, 4, 5, 6, 7]},
        {"starts": "0001-01-01", "ends": "9999-12-31"},
        {"ends": "0001-01-01"},
        {"add_points": None, "percent": "0.0001"},
        {"add_points": None, "gift": {"name": "Rose", "stock": 0}},
        {"percent": "0"},
        {"multiply": "1.0001", "budget_points": "0.01"},
        {"first_sale_only": True, "segments": ["regular", "newcomer"]},
        {"first_sale_only": True, "segments": ["dormant"]},  # registered long ago and never bought
        {"first_sale_only": True},
    ],
)
def test_what_can_come_true_is_allowed(fields: dict[str, object]) -> None:
    assert told(campaigns=[campaign(**fields)]) == []


@pytest.mark.parametrize("condition", [{"visits_from": 1}, {"spent_from": "1"}, {"categories": ["tea"]}])
def test_who_bought_before_has_no_first_sale(condition: dict[str, object]) -> None:
    first = campaign(first_sale_only=True, segments=["tea", "vip"])
    assert told(campaigns=[first], segments={"own": [own(**condition)]}) == [
        ("campaigns[0].first_sale_only", "nobody is both")
    ]
    assert told(campaigns=[first], segments={"own": [own(tags=["tea"])]}) == []


def test_there_must_be_points_to_multiply() -> None:
    double = campaign(multiply="2")
    assert told(earning={"points": "0"}, campaigns=[double]) == [("campaigns[0].multiply", "sales earn no points")]
    rate = {"points": "1", "per": "10.00"}
    assert told(earning={"points": "0", "category_rates": {"tea": rate}}, campaigns=[double]) == []
    assert told(earning={"points": "0"}, campaigns=[double], memberships=[membership(earning=rate)]) == []
    level = {"code": "a", "name": "A", "from": "0", "earning": rate}
    assert told(earning={"points": "0"}, campaigns=[double], tiers={"levels": [level]}) == []
