"""What the counter offers a customer, and what the cashier does about it by keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.shop import new_key
from tests.ui.counter.conftest import FeastStage
from tests.ui.counter.feast import sections

F10, SPACE, TAB = Qt.Key.Key_F10, Qt.Key.Key_Space, Qt.Key.Key_Tab


def serve(feast: FeastStage) -> None:
    feast.page.serve(feast.cafe.maria)


def test_everything_that_can_be_offered_is_said(feast: FeastStage) -> None:
    feast.cafe.spoil()
    serve(feast)
    for words in (
        "Coffee club until April 20",
        "Tenth coffee free", "2 of 9", "1 free now",
        "Sixth cake free", "2 of 5",
        "Tasting today: +50 points",
        "Beans: time to buy it again",
        "Without a queue", "A free syrup (4 left this month)", "The new menu first",
        "Gym next door: 10 % off a month",
        "Five visits in a month", "reached · +100",
        "Birthday in 3 days",
    ):  # fmt: skip
        assert words in feast.shown


def test_space_after_f10_gives_the_points_of_the_event_once(feast: FeastStage) -> None:
    serve(feast)
    feast.press(F10)
    feast.press(SPACE)
    assert feast.said == ["Noted: Tasting today: +50\N{NO-BREAK SPACE}points"]
    assert feast.cafe.available(feast.cafe.maria) == "1297"
    assert "1,297" in feast.shown
    assert "Tasting" not in feast.shown


def test_a_perk_is_used_and_says_how_often_is_left(feast: FeastStage) -> None:
    feast.cafe.spoil()
    serve(feast)
    feast.press(F10)
    for _ in range(2):
        feast.press(TAB)
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Used: A free syrup (4 left this month)"
    feast.press(SPACE)
    assert feast.said == ["Noted: A free syrup"]
    assert "A free syrup (3 left this month)" in feast.shown


def test_a_perk_that_is_used_up_is_not_offered(feast: FeastStage) -> None:
    feast.cafe.spoil()
    for _ in range(4):
        feast.cafe.desk.privileges.use(new_key(), feast.cafe.maria, "syrup")
    serve(feast)
    assert "A free syrup" not in feast.shown


def test_a_partner_is_counted_when_shown(feast: FeastStage) -> None:
    serve(feast)
    next(each for each in feast.page.findChildren(QPushButton) if each.text() == "Shown").click()
    assert feast.said == ["Noted: Gym next door"]
    assert feast.cafe.shop.marks.count(feast.cafe.maria, "partner", "gym") == 1


def test_a_lent_tier_is_marked_with_its_last_day(feast: FeastStage) -> None:
    feast.cafe.lend(feast.cafe.maria)
    serve(feast)
    assert "Platinum, lent until January 31" in feast.shown


def test_the_dates_of_relatives_are_said_with_the_birthday(feast: FeastStage) -> None:
    feast.cafe.desk.attention.add_date(feast.cafe.maria, "Daughter's birthday", month=1, day=20)
    serve(feast)
    assert "Daughter's birthday today\nBirthday in 3 days" in feast.shown


def test_who_is_set_aside_is_promised_no_prize(feast: FeastStage) -> None:
    feast.cafe.publish(control_group_every=2)
    other, aside = feast.cafe.customer("One"), feast.cafe.customer("Two")
    assert feast.cafe.standing(other).control != feast.cafe.standing(aside).control
    who = other if feast.cafe.standing(other).control else aside
    feast.cafe.sale(who, "10.00")
    feast.page.serve(who)
    assert "Five visits in a month" not in feast.shown
    assert "Tasting" in feast.shown
    assert "+50" not in feast.shown


def test_an_offer_that_is_gone_is_refused_in_words(feast: FeastStage) -> None:
    serve(feast)
    feast.changes.changed.disconnect()
    feast.cafe.publish(events=[{**sections("en")["events"][0], "ends": "2026-01-19", "starts": "2026-01-19"}])
    feast.press(F10)
    feast.press(SPACE)
    assert feast.said == ["The event is not today. Look at its dates."]


def test_a_challenge_of_money_is_said_in_money(feast: FeastStage) -> None:
    challenge = {**sections("en")["challenges"][0], "goal": "spend", "target": "9000"}
    feast.cafe.publish(challenges=[challenge])
    serve(feast)
    assert "€5,720 of €9,000 · +100" in feast.shown
