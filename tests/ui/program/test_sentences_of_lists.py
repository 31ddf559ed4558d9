"""What is said of mechanics that are lists, and of all of them in Russian."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.ui import language
from loyalty_desk.ui.program.sentences import Sentences
from tests.ui.program.everything import EVERYTHING
from tests.ui.program.saying import LEVELS, plain, say

LISTS: list[tuple[Callable[[Sentences], tuple[str, ...]], dict[str, Any], str]] = [
    (
        Sentences.challenges,
        {"challenges": [{"code": "c", "name": "Five", "goal": "visits", "target": "5", "period": "month"}]},
        "Five: 100 points for 5 visits within a month.",
    ),
    (
        Sentences.challenges,
        {"challenges": [{"code": "c", "name": "Much", "goal": "spend", "target": "1000.50", "period": "once"}]},
        "Much: 100 points for purchases of R1,000.50 once and for all.",
    ),
    (
        Sentences.challenges,
        {"challenges": [{"code": "c", "name": "All", "goal": "categories", "target": "4", "period": "year"}]},
        "All: 100 points for 4 different kinds of goods within a year.",
    ),
    (
        Sentences.challenges,
        {"challenges": [{"code": "c", "name": "Row", "goal": "weeks_in_a_row", "target": "3", "period": "quarter"}]},
        "Row: 100 points for 3 weeks in a row within a quarter.",
    ),
    (
        Sentences.events,
        {"events": [{"code": "e", "name": "Tasting", "starts": "2026-05-01", "ends": "2026-05-01"}]},
        "Tasting: 100 points for coming, on May 1, 2026.",
    ),
    (
        Sentences.memberships,
        {"memberships": [{"code": "m", "name": "Club", "price": "990", "months": 12}]},
        "Club: R990 for 12 months.",
    ),
    (
        Sentences.memberships,
        {
            "perks": [{"code": "p", "name": "Queue"}],
            "memberships": [
                {
                    "code": "m",
                    "name": "Club",
                    "price": "990",
                    "months": 12,
                    "discount_percent": "7",
                    "earning": {"points": "4", "per": "20"},
                    "perks": ["p"],
                }
            ],
        },
        "Club: R990 for 12 months; 7 % off, 4 points for every R20, Queue.",
    ),
    (Sentences.perks, {"perks": [{"code": "p", "name": "Queue"}]}, "Queue, for whom you choose."),
    (
        Sentences.perks,
        {
            "perks": [{"code": "p", "name": "Queue", "per_month": 2, "segments": ["vip"]}],
            "tiers": {"levels": [{**LEVELS["levels"][0], "perks": ["p"]}]},
            "memberships": [{"code": "m", "name": "Club", "price": "1", "months": 1, "perks": ["p"]}],
        },
        "Queue, 2 times a month at most, for the level “Guest” or the club card “Club” or the best customers.",
    ),
    (
        Sentences.partners,
        {"partners": [{"code": "g", "name": "Gym", "text": "10 % off", "ends": "2026-12-31"}]},
        "Gym: 10 % off, until Dec 31, 2026.",
    ),
    (
        Sentences.replenishment,
        {"replenishment": [{"category": "beans", "days": 30}]},
        "beans: a reminder after 30 days.",
    ),
    (
        Sentences.replenishment,
        {"replenishment": [{"category": "beans"}]},
        "beans: a reminder when the customer's usual time has passed.",
    ),
    (
        Sentences.own_segments,
        {
            "tiers": LEVELS,
            "segments": {
                "own": [
                    {
                        "code": "x",
                        "name": "Mums",
                        "tiers": ["b"],
                        "groups": ["staff"],
                        "tags": ["kids"],
                        "categories": ["tea"],
                        "birthday_months": [3, 12],
                        "spent_from": "1000",
                        "visits_from": 5,
                        "absent_days_from": 10,
                    }
                ]
            },
        },
        "Mums: level Gold; group staff; marked kids; has bought tea; birthday in: March, December; has spent R1,000;"
        " has come at least: 5 visits; has not come for 10 days.",
    ),
]


@pytest.mark.parametrize(("method", "sections", "sentence"), LISTS)
def test_lists(
    qapp: QApplication, method: Callable[[Sentences], tuple[str, ...]], sections: dict[str, Any], sentence: str
) -> None:
    for name in ("challenges", "events"):
        for each in sections.get(name, ()):
            each["points"] = "100"
    assert plain(method(say(**sections))[0]) == sentence


def test_levels_say_their_privileges_by_name(qapp: QApplication) -> None:
    levels = [{"code": "a", "name": "Gold", "from": "0", "share_limit_percent": "70", "perks": ["p", "own cup"]}]
    said = plain(say(perks=[{"code": "p", "name": "Queue"}], tiers={"levels": levels}).tiers())
    assert said.startswith("Gold from the start (points pay up to 70 %, Queue, own cup).")


def test_all_of_it_in_russian(qapp: QApplication) -> None:
    language.install(qapp, "ru")
    words = say("ru", **EVERYTHING)
    singles: list[Callable[[], str]] = [
        words.earning, words.redemption, words.expiry, words.limits, words.refunds, words.shop, words.control_group,
        words.tiers, words.discounts, words.segments, words.certificates, words.campaign_choice, words.welcome,
        words.birthday, words.anniversary, words.surprise, words.feedback, words.referral, words.win_back,
    ]  # fmt: skip
    lists: list[Callable[[], tuple[str, ...]]] = [
        words.campaigns, words.stamps, words.rewards, words.memberships, words.own_segments, words.events,
        words.challenges, words.replenishment, words.perks, words.partners,
    ]  # fmt: skip
    said = [each() for each in singles] + [sentence for each in lists for sentence in each()]
    for sentence in said:
        assert sentence
        assert "{" not in sentence
        assert ".." not in sentence
        assert not {"the", "points", "for", "from", "Only", "gets"} & set(sentence.split()), sentence
