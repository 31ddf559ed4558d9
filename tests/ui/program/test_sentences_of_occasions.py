"""What is said of mechanics that are one rule."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.ui.program.sentences import Sentences
from tests.ui.program.saying import plain, say

SINGLE: list[tuple[Callable[[Sentences], str], dict[str, Any], str]] = [
    (Sentences.certificates, {}, "No gift certificates."),
    (
        Sentences.certificates,
        {"certificates": {}},
        "Gift certificates are spent in parts within 12 months. Shopping with one earns points, buying it does not.",
    ),
    (
        Sentences.certificates,
        {"certificates": {"months": None, "earn_when_sold": True}},
        "Gift certificates are spent in parts and never run out. Buying one earns points, shopping with it does not.",
    ),
    (Sentences.welcome, {}, "New customers begin without points."),
    (Sentences.welcome, {"welcome": {"points": "100"}}, "A new customer gets 100 points at once."),
    (
        Sentences.welcome,
        {"welcome": {"points": "100", "expires_days": 30}},
        "A new customer gets 100 points at once, to be used within 30 days.",
    ),
    (Sentences.birthday, {}, "Birthdays give no points."),
    (
        Sentences.birthday,
        {"birthday": {"points": "200", "days_before": 3, "days_after": 7}},
        "Each birthday gives 200 points, usable from 3 days before to 7 days after.",
    ),
    (
        Sentences.birthday,
        {"birthday": {"points": "200", "days_before": 3, "segments": ["vip"]}},
        "Each birthday gives 200 points, usable from 3 days before to the day itself. Only for the best customers.",
    ),
    (Sentences.birthday, {"birthday": {"points": "1"}}, "Each birthday gives 1 point, usable on that day."),
    (Sentences.anniversary, {}, "The day of joining gives no points."),
    (
        Sentences.anniversary,
        {"anniversary": {"points": "100", "days_after": 7}},
        "Each year since joining gives 100 points, usable from that day to 7 days after.",
    ),
    (Sentences.surprise, {}, "No presents without an occasion."),
    (
        Sentences.surprise,
        {"surprise": {"points_per_day": "300"}},
        "Staff may give presents of up to 300 points a day, each with its reason.",
    ),
    (Sentences.feedback, {}, "Answers give no points."),
    (Sentences.feedback, {"feedback": {"points": "10"}}, "An answer gives 10 points, once in 30 days."),
    (Sentences.feedback, {"feedback": {"points": "10", "once_in_days": 0}}, "Each answer gives 10 points."),
    (Sentences.referral, {}, "Bringing a friend gives nothing."),
    (
        Sentences.referral,
        {"referral": {"referrer_points": "100", "friend_points": "50"}},
        "Who brings a friend gets 100 points, the friend gets 50 points, after the friend's first purchase.",
    ),
    (
        Sentences.referral,
        {
            "referral": {
                "referrer_points": "100",
                "friend_points": "50",
                "minimum_first_sale": "300",
                "hold_days": 7,
                "monthly_limit": 5,
            }
        },
        "Who brings a friend gets 100 points, the friend gets 50 points, after the friend's first purchase"
        " of at least R300 has stood for 7 days. Friends a month: 5 at most.",
    ),
    (Sentences.win_back, {}, "Staying away changes nothing."),
    (
        Sentences.win_back,
        {"win_back": {"after_days": 45, "points": "100", "valid_days": 14}},
        "Who has not come for 45 days gets 100 points, to be used within 14 days.",
    ),
    (Sentences.control_group, {}, "All customers take part."),
    (
        Sentences.control_group,
        {"control_group_every": 10},
        "One newcomer in 10 gets no bonuses, so that what the program brings is seen, not guessed.",
    ),
    (
        Sentences.segments,
        {},
        "Newcomers: with you for up to 30 days. Regulars: 3 sales or more in 90 days."
        " The best: the 5 % who spend most in a year. Away: not here for 45 days; lost: for 180 days.",
    ),
]


@pytest.mark.parametrize(("method", "sections", "sentence"), SINGLE)
def test_single_mechanics(
    qapp: QApplication, method: Callable[[Sentences], str], sections: dict[str, Any], sentence: str
) -> None:
    assert plain(method(say(**sections))) == sentence
