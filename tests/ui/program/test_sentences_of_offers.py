"""What is said of offers at the counter: campaigns, stamps, rewards."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.program.saying import LEVELS, plain, say

OWN = {"own": [{"code": "mums", "name": "Mums", "visits_from": 2}], "dormant_days": 60}


def campaign(**fields: Any) -> str:
    whole = {"code": "c", "name": "Sale", **fields}
    return plain(say(campaigns=[whole], tiers=LEVELS, segments=OWN).campaigns()[0])


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"multiply": "2"}, "Sale: points ×2."),
        ({"multiply": "1.5", "weekdays": [5, 2]}, "Sale: points ×1.5, on Tuesdays, on Fridays."),
        ({"add_points": "20", "hours": ["22:00", "02:00"]}, "Sale: 20 points more, from 22:00 to 02:00."),
        ({"percent": "12.5", "categories": ["tea", "cakes"]}, "Sale: 12.5 % off, for tea or cakes."),
        ({"percent": "5", "minimum_sale": "500"}, "Sale: 5 % off, for purchases from R500."),
        ({"gift": {"name": "Cookie"}}, "Sale: as a gift: Cookie."),
        ({"gift": {"name": "Cookie", "stock": 40}}, "Sale: as a gift: Cookie (there are 40)."),
        ({"percent": "5", "first_sale_only": True}, "Sale: 5 % off, with the first purchase."),
        ({"percent": "5", "starts": "2026-05-01"}, "Sale: 5 % off, from May 1, 2026."),
        ({"percent": "5", "ends": "2026-05-01"}, "Sale: 5 % off, until May 1, 2026."),
        (
            {"percent": "5", "starts": "2026-05-01", "ends": "2026-05-09"},
            "Sale: 5 % off, from May 1, 2026 to May 9, 2026.",
        ),
        ({"percent": "5", "starts": "2026-05-01", "ends": "2026-05-01"}, "Sale: 5 % off, on May 1, 2026."),
        ({"percent": "5", "segments": ["newcomer"]}, "Sale: 5 % off. Only for newcomers."),
        (
            {"percent": "5", "segments": ["dormant", "vip", "mums"]},
            "Sale: 5 % off. Only for who has not come for 60 days or the best customers or the group “Mums”.",
        ),
        ({"percent": "5", "tiers": ["b"]}, "Sale: 5 % off. Only for these levels: Gold."),
        (
            {"multiply": "2", "budget_points": "5000", "uses_per_customer": 1},
            "Sale: points ×2. Each customer: 1 time at most. All customers together: 5,000 points at most.",
        ),
    ],
)
def test_campaigns(qapp: QApplication, fields: dict[str, Any], sentence: str) -> None:
    assert campaign(**fields) == sentence


def test_choice_of_campaigns(qapp: QApplication) -> None:
    assert "the best for the customer" in say().campaign_choice()
    assert "all hold" in say(campaign_choice="all").campaign_choice()
    assert "the newest" in say(campaign_choice="newest").campaign_choice()


def test_stamps(qapp: QApplication) -> None:
    card = {"code": "t", "name": "Tenth coffee", "category": "coffee", "buy": 9}
    assert say(stamps=[card]).stamps() == ("Tenth coffee: after 9 of “coffee” the next one is free.",)
    dear = say(stamps=[{**card, "free_up_to": "250", "per_day": 2, "segments": ["regular"]}]).stamps()[0]
    assert plain(dear) == (
        "Tenth coffee: after 9 of “coffee” the next one is free, up to R250. Stamps a day: 2 at most."
        " Only for regular customers."
    )


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"kind": "gift"}, "Dessert: one free for 150 points."),
        (
            {"kind": "gift", "value": "200", "categories": ["cakes"]},
            "Dessert: one free, up to R200 for 150 points. On: cakes.",
        ),
        ({"kind": "money_off", "value": "200"}, "Dessert: R200 off for 150 points."),
        (
            {"kind": "percent_off", "value": "10", "stock": 5},
            "Dessert: 10 % off for 150 points. There are 5.",
        ),
        (
            {"kind": "perk", "tiers": ["b"], "per_customer": 2},
            "Dessert: a privilege for 150 points. Only for these levels: Gold. Each customer: 2 times at most.",
        ),
    ],
)
def test_rewards(qapp: QApplication, fields: dict[str, Any], sentence: str) -> None:
    reward = {"code": "d", "name": "Dessert", "points": "150", **fields}
    assert plain(say(rewards=[reward], tiers=LEVELS).rewards()[0]) == sentence
