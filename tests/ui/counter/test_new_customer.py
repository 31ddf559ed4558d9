"""Registering a customer at the counter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from loyalty_desk.domain.card import make_number
from loyalty_desk.store.customers import Person
from loyalty_desk.ui.counter.new_customer import NewCustomerSheet
from tests.ui.counter.stage import Stage, words_of

ENTER = Qt.Key.Key_Return
FREE = make_number(lambda _: 4711)


@pytest.fixture
def sheet(stage: Stage) -> NewCustomerSheet:
    """The sheet, just opened."""
    return stage.page._sheets.new_customer()


def test_a_name_and_enter_are_enough(stage: Stage, sheet: NewCustomerSheet) -> None:
    stage.typed("Boris")
    stage.press(ENTER)
    assert "Boris" in stage.shown
    assert stage.said == ["Boris is in the program now."]


def test_a_phone_alone_is_enough(stage: Stage, sheet: NewCustomerSheet) -> None:
    stage.press(Qt.Key.Key_Tab)
    stage.typed("8 903 123-45-67")
    stage.press(ENTER)
    assert "+7 903 ···-45-67" in stage.shown


def test_nothing_at_all_is_not_enough(stage: Stage, sheet: NewCustomerSheet) -> None:
    stage.press(ENTER)
    assert "A name or a phone is needed" in words_of(sheet)


def test_a_phone_is_checked_as_it_is_typed(stage: Stage, sheet: NewCustomerSheet) -> None:
    stage.press(Qt.Key.Key_Tab)
    stage.typed("1234567890123456789")
    assert "Not a phone number" in words_of(sheet)


def test_somebody_known_is_offered_instead_of_a_twin(stage: Stage, sheet: NewCustomerSheet) -> None:
    stage.press(Qt.Key.Key_Tab)
    stage.typed("9161234567")
    assert "Maria Orlova is in the program already." in words_of(sheet)
    stage.press(ENTER)
    assert "Maria Orlova is in the program already." in words_of(sheet)
    sheet._open_known.click()
    assert "1,247" in stage.shown


def test_a_birthday_may_be_typed_in_several_ways(stage: Stage, sheet: NewCustomerSheet) -> None:
    stage.typed("Boris")
    for text in ("31.02.1990", "yesterday", "01.01.2030"):
        sheet._birthday.setText(text)
        sheet.complete()
        assert "Not a day of birth" in words_of(sheet)
    sheet._birthday.setText("1.2.90")
    sheet.complete()
    found = stage.cafe.desk.enrolment.find("Boris")[0]
    assert str(stage.cafe.desk.enrolment.customer(found.customer_id).birthday) == "1990-02-01"


def test_a_scanned_card_is_given(stage: Stage, sheet: NewCustomerSheet) -> None:
    stage.typed("Boris")
    stage.window.take_scan(FREE)
    assert sheet._number.text() == f"{FREE[0]} {FREE[1:7]} {FREE[7:]}"
    stage.press(ENTER)
    assert stage.cafe.desk.counter.identify(FREE).customer.name == "Boris"


def test_a_card_of_somebody_else_is_refused(stage: Stage, sheet: NewCustomerSheet) -> None:
    stage.window.take_scan(stage.card(stage.cafe.maria))
    assert "This card belongs to another customer. Take another card." in words_of(sheet)
    assert "Maria Orlova is in the program already." in words_of(sheet)
    stage.window.take_scan("4006381333931")
    assert "This is a product, not a card." in words_of(sheet)


def test_consents_are_recorded_with_the_text_shown(stage: Stage, sheet: NewCustomerSheet) -> None:
    stage.typed("Boris")
    for box in sheet.findChildren(QCheckBox):
        if box.text() in {"Agrees: keep data", "SMS"}:
            box.click()
    stage.press(ENTER)
    found = stage.cafe.desk.enrolment.find("Boris")[0]
    told = {each.kind: each.text for each in stage.cafe.desk.enrolment.consents(found.customer_id) if each.given}
    assert told == {
        "data": "“Coffee House” may keep my name, phone and purchases for its loyalty program.",
        "sms": "“Coffee House” may send me offers by SMS.",
    }


REFERRAL = {"referrer_points": "100", "friend_points": "50", "hold_days": 7}


@pytest.fixture
def thankful(stage: Stage) -> NewCustomerSheet:
    """The sheet of a shop that thanks for friends."""
    stage.cafe.publish(referral=REFERRAL)
    return stage.page._sheets.new_customer()


def test_the_card_of_a_friend_is_scanned(stage: Stage, thankful: NewCustomerSheet) -> None:
    stage.typed("Boris")
    stage.window.take_scan(stage.card(stage.cafe.maria))
    assert thankful._referrer._line.text() == "Maria Orlova"
    stage.press(ENTER)
    found = stage.cafe.desk.enrolment.find("Boris")[0]
    friend = stage.cafe.shop.referrals.of_friend(found.customer_id)
    assert friend is not None
    assert friend.referrer == stage.cafe.maria


def test_the_phone_of_a_friend_is_typed(stage: Stage, thankful: NewCustomerSheet) -> None:
    stage.typed("Boris")
    thankful._referrer.setFocus()
    stage.typed("9035550000")
    stage.press(ENTER)
    assert "Nobody in the program has this phone" in words_of(thankful)
    thankful._referrer._line.clear()
    stage.typed("9161234567")
    stage.press(ENTER)
    assert stage.cafe.desk.enrolment.find("Boris")


def test_who_brought_enough_friends_is_named_at_the_field(stage: Stage, thankful: NewCustomerSheet) -> None:
    stage.cafe.publish(referral=REFERRAL | {"monthly_limit": 1})
    stage.cafe.desk.enrolment.register(Person(name="Vera"), referrer=stage.cafe.maria)
    stage.typed("Boris")
    stage.window.take_scan(stage.card(stage.cafe.maria))
    stage.press(ENTER)
    assert "as many friends this month as count" in words_of(thankful)
    assert not stage.cafe.desk.enrolment.find("Boris")


def test_who_does_not_thank_for_friends_does_not_ask(sheet: NewCustomerSheet) -> None:
    assert "Came by a friend" not in words_of(sheet)
