"""What customers say of the shop: kept, counted, and thanked for where points are due."""

import random
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction

import pytest

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.opinion import Opinion
from tests.services.conftest import OpenShop
from tests.shop import new_key

DAY = date(2026, 1, 10)


def test_an_answer_is_kept_also_where_no_points_are_due(open_shop: OpenShop) -> None:
    shop = open_shop(feedback={"points": "10", "once_in_days": 30})
    anna, bonuses = shop.customer(), shop.desk.bonuses
    bonuses.thank_for_feedback(new_key(), anna, opinion=Opinion(recommend=10, satisfied=4), note="warm")
    assert shop.balance(anna) == "10"
    bonuses.thank_for_feedback(new_key(), anna, opinion=Opinion(recommend=3))
    assert shop.balance(anna) == "10"
    with pytest.raises(Refused, match="days"):
        bonuses.thank_for_feedback(new_key(), anna)
    found = shop.desk.reports.opinions(DAY, DAY)
    assert (dict(found.recommend), dict(found.satisfied)) == ({3: 1, 10: 1}, {4: 1})
    shop.check(anna)


def test_an_answer_without_a_rule_brings_no_points(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    shop.desk.bonuses.thank_for_feedback(new_key(), anna, opinion=Opinion(satisfied=5))
    assert shop.balance(anna) == "0"
    assert shop.desk.reports.opinions(DAY, DAY).csat == 1


def test_a_repeated_answer_counts_once(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna, key, bonuses = shop.customer(), new_key(), shop.desk.bonuses
    bonuses.thank_for_feedback(key, anna, opinion=Opinion(recommend=9))
    assert bonuses.thank_for_feedback(key, anna, opinion=Opinion(recommend=9)).replayed
    with pytest.raises(Refused, match="key_reused"):
        bonuses.thank_for_feedback(key, anna, opinion=Opinion(recommend=8))
    assert dict(shop.desk.reports.opinions(DAY, DAY).recommend) == {9: 1}


def test_who_is_merged_was_asked_all_the_same(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna, again, desk = shop.customer(), shop.customer("Anna again"), shop.desk
    desk.bonuses.thank_for_feedback(new_key(), again, opinion=Opinion(recommend=9))
    desk.merging.merge(new_key(), keep=anna, duplicate=again)
    assert dict(desk.reports.opinions(DAY, DAY).recommend) == {9: 1}
    shop.check(anna)


def test_the_figures_are_those_of_all_answers_one_by_one(open_shop: OpenShop) -> None:
    shop, chance = open_shop(), random.Random(3)
    people = [shop.customer(f"C{number}") for number in range(3)]
    kept: list[tuple[date, int | None, int | None]] = []
    for _ in range(60):
        day = DAY + timedelta(days=len(kept) // 6)
        shop.go(f"{day} 12:00")
        answer = chance.choice((None, *range(11))), chance.choice((None, *range(1, 6)))
        if answer != (None, None):
            opinion = Opinion(recommend=answer[0], satisfied=answer[1])
            shop.desk.bonuses.thank_for_feedback(new_key(), chance.choice(people), opinion=opinion)
            kept.append((day, *answer))
    start, end = DAY + timedelta(days=2), DAY + timedelta(days=6)
    found = shop.desk.reports.opinions(start, end)
    recommend = [one for day, one, _ in kept if start <= day <= end and one is not None]
    satisfied = [one for day, _, one in kept if start <= day <= end and one is not None]
    assert (found.recommend, found.satisfied) == (Counter(recommend), Counter(satisfied))
    points = sum(100 if one >= 9 else -100 if one <= 6 else 0 for one in recommend)
    assert found.nps == Fraction(points, 100 * len(recommend))
    assert found.csat == Fraction(sum(one >= 4 for one in satisfied), len(satisfied))


def test_what_was_said_stands_once_in_the_timeline(open_shop: OpenShop) -> None:
    shop = open_shop(feedback={"points": "10"})
    anna = shop.customer()
    opinion = Opinion(recommend=9, satisfied=4)
    shop.desk.bonuses.thank_for_feedback(new_key(), anna, opinion=opinion, note="warm")
    told = [(item.kind, item.name, item.reason) for item in shop.desk.people.timeline(anna)[:3]]
    assert told == [("feedback", "", ""), ("satisfied", "4", ""), ("recommend", "9", "warm")]
