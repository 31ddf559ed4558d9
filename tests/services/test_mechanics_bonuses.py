"""Points by hand within the program's limits: answers, events, surprises; and what the control group goes without."""

from datetime import date

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.kinds import points_text
from tests.services.conftest import OpenShop
from tests.shop import new_key, points

TASTING = [{"code": "tasting", "name": "Tasting", "starts": "2026-01-10", "ends": "2026-01-11", "points": "50"}]


def test_an_answer_brings_points_once_in_so_many_days(open_shop: OpenShop) -> None:
    shop = open_shop(feedback={"points": "10", "once_in_days": 30}, expiry={"days": 5})
    anna, desk, key = shop.customer(), shop.desk.bonuses, new_key()
    assert desk.feedback_from(anna) == date(2026, 1, 10)
    desk.thank_for_feedback(key, anna, note="the survey")
    assert desk.thank_for_feedback(key, anna, note="the survey").replayed
    assert (shop.lots(anna), desk.feedback_from(anna)) == ([("10", "2026-01-15")], date(2026, 2, 9))
    shop.go("2026-02-08 23:59")
    with pytest.raises(Refused) as refused:
        desk.thank_for_feedback(new_key(), anna)
    assert refused.value.values["why"] == "days"
    shop.go("2026-02-09 00:00")
    desk.thank_for_feedback(new_key(), anna)
    assert shop.balance(anna) == "10"
    shop.check(anna)


def test_answers_bring_nothing_where_it_is_off(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    with pytest.raises(Refused, match="off"):
        shop.desk.bonuses.thank_for_feedback(new_key(), anna)
    assert shop.desk.bonuses.feedback_from(anna) is None


def test_an_event_once_on_its_days(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-09 23:59", events=TASTING)
    anna, desk = shop.customer(), shop.desk.bonuses
    with pytest.raises(Refused, match="day"):
        desk.attend(new_key(), anna, "tasting")
    assert desk.events_today() == ()
    shop.go("2026-01-11 23:59")
    assert [event.code for event in desk.events_today()] == ["tasting"]
    desk.attend(new_key(), anna, "tasting")
    with pytest.raises(Refused, match="twice"):
        desk.attend(new_key(), anna, "tasting")
    with pytest.raises(Invalid, match="event"):
        desk.attend(new_key(), anna, "concert")
    assert shop.balance(anna) == "50"
    shop.check(anna)


def test_surprises_within_the_days_budget_of_the_whole_shop(open_shop: OpenShop) -> None:
    shop = open_shop(surprise={"points_per_day": "300"})
    anna, boris, desk = shop.customer(), shop.customer("Boris"), shop.desk.bonuses
    desk.surprise(new_key(), anna, points("200"), reason="it rains")
    assert points_text(desk.surprise_left() or 0) == "100"
    with pytest.raises(Refused) as refused:
        desk.surprise(new_key(), boris, points("101"), reason="it rains")
    assert refused.value.values == {"why": "budget", "left": points("100")}
    desk.surprise(new_key(), boris, points("100"), reason="it rains")
    shop.go("2026-01-11 00:00")
    desk.surprise(new_key(), boris, points("300"), reason="the sun is back")
    assert (shop.balance(anna), shop.balance(boris)) == ("200", "400")
    shop.check(boris)


@pytest.mark.parametrize(("text", "reason"), [("1.5", "x"), ("0", "x"), ("-5", "x"), ("5", " ")])
def test_surprises_that_make_no_sense(open_shop: OpenShop, text: str, reason: str) -> None:
    shop = open_shop(surprise={"points_per_day": "300"})
    anna = shop.customer()
    with pytest.raises(Invalid):
        shop.desk.bonuses.surprise(new_key(), anna, points(text), reason=reason)
    assert shop.balance(anna) == "0"


def test_no_surprises_in_the_program(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    assert shop.desk.bonuses.surprise_left() is None
    with pytest.raises(Refused, match="off"):
        shop.desk.bonuses.surprise(new_key(), anna, points("1"), reason="x")


def test_the_control_group_has_no_bonuses_and_no_campaigns(open_shop: OpenShop) -> None:
    shop = open_shop(
        now="2026-01-10",
        control_group_every=2,
        welcome={"points": "100"},
        birthday={"points": "200"},
        feedback={"points": "10"},
        events=TASTING,
        campaigns=[{"code": "c", "name": "C", "multiply": "2"}],
        challenges=[{"code": "h", "name": "H", "goal": "visits", "target": "1", "period": "once", "points": "7"}],
    )
    anna, boris = (shop.customer(name, birthday=date(1990, 1, 10)) for name in ("Anna", "Boris"))
    for who in (anna, boris):
        shop.desk.bonuses.thank_for_feedback(new_key(), who)
        shop.desk.bonuses.attend(new_key(), who, "tasting")
        shop.sale(who, "100.00")
    shop.nightly()
    assert (shop.balance(anna), shop.balance(boris)) == ("377", "5")
    with pytest.raises(Refused, match="twice"):
        shop.desk.bonuses.attend(new_key(), boris, "tasting")
    shop.check(anna, boris)


def test_a_debt_is_settled_with_a_bonus(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00"}, feedback={"points": "30", "once_in_days": 0})
    anna = shop.customer()
    first = shop.sale(anna, "100.00")
    shop.sale(anna, "100.00", redeem="100")
    shop.refund(first)
    shop.desk.bonuses.thank_for_feedback(new_key(), anna)
    assert (shop.debt(anna), shop.available(anna)) == ("70", "0")
    shop.check(anna)
