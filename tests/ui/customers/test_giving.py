"""What can be given on a customer's page, and how it is taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.people import Filter
from loyalty_desk.store.customers import Person
from loyalty_desk.ui.customers.adjust_sheet import AdjustSheet
from loyalty_desk.ui.customers.certificate_sheet import CertificateSheet
from loyalty_desk.ui.customers.contact_sheet import ContactSheet
from loyalty_desk.ui.customers.date_sheet import DateSheet
from loyalty_desk.ui.customers.give_button import GiveButton
from loyalty_desk.ui.customers.loan_sheet import LoanSheet
from loyalty_desk.ui.customers.membership_sheet import MembershipSheet
from loyalty_desk.ui.customers.origin_sheet import OriginSheet
from loyalty_desk.ui.customers.perk_sheet import PerkSheet
from loyalty_desk.ui.customers.reason_sheet import ReasonSheet
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.customers.surprise_sheet import SurpriseSheet
from loyalty_desk.ui.widgets.date_field import DateField
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from tests.shop import Rehearsal, points
from tests.ui.customers.conftest import Stage

_Widget = TypeVar("_Widget", bound=QWidget)

OFFERS: dict[str, Any] = {
    "tiers": {
        "levels": [{"code": "bronze", "name": "Bronze", "from": "0"}, {"code": "gold", "name": "Gold", "from": "500"}]
    },
    "stamps": [{"code": "cup", "name": "Coffee card", "category": "coffee", "buy": 2}],
    "welcome": {"points": "10"},
    "referral": {"referrer_points": "4", "friend_points": "5"},
    "surprise": {"points_per_day": "20"},
    "perks": [{"code": "table", "name": "The table by the window", "per_month": 1}],
    "memberships": [
        {"code": "club", "name": "Club", "price": "99.00", "months": 1},
        {"code": "gold", "name": "Gold club", "price": "199.00", "months": 1},
    ],
    "certificates": {"months": 12},
}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop with something to give."""
    with Rehearsal(tmp_path / "rich.shop", **OFFERS) as made:
        yield made


@pytest.fixture
def anna(stage: Stage, shop: Rehearsal) -> CustomerId:
    """A customer whose page is open."""
    who = shop.customer("Anna")
    stage.open(who)
    return who


def child(parent: QWidget, kind: type[_Widget]) -> _Widget:
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def button(parent: QWidget, text: str) -> QPushButton:
    QApplication.processEvents()
    (found,) = [each for each in parent.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    return found


def small(parent: QWidget, name: str) -> list[QPushButton]:
    """Return the small buttons in sight whose name begins so."""
    QApplication.processEvents()
    buttons = parent.findChildren(QPushButton)
    return [each for each in buttons if each.accessibleName().startswith(name) and each.isVisible()]


def typed(sheet: QWidget, label: str, text: str) -> None:
    (field,) = [each for each in sheet.findChildren(Field) if child(each, Label).text() == label]
    line = child(field, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, text)


def complete(sheet: CustomerSheet) -> None:
    QTest.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Return)


def choose(stage: Stage, text: str) -> None:
    """Choose from the menu of what can be given."""
    menu = child(child(stage.page, GiveButton), QMenu)
    (action,) = [each for each in menu.actions() if each.text().split("\t")[0] == text]
    action.trigger()


def shown(stage: Stage) -> set[str]:
    """Return the words on the page."""
    QApplication.processEvents()
    return {label.text() for label in stage.page.findChildren(Label) if label.isVisible()}


def kinds(shop: Rehearsal, who: CustomerId) -> list[str]:
    return [each.kind for each in shop.desk.people.timeline(who)]


def test_the_menu_offers_what_the_program_has(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    menu = child(child(stage.page, GiveButton), QMenu)
    assert len([each for each in menu.actions() if each.text()]) == 8
    choose(stage, "Points by hand")
    stage.sheet(AdjustSheet).reject()
    shop.publish(**dict.fromkeys(OFFERS, None) | {"stamps": [], "perks": [], "memberships": []})
    stage.page.reload()
    assert [each.text().split("\t")[0] for each in menu.actions() if each.text()] == [
        "Points by hand",
        "Note a contact",
        "An answer",
    ]


def test_a_surprise_within_the_budget(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    choose(stage, "A surprise")
    sheet = stage.sheet(SurpriseSheet)
    typed(sheet, "Points", "25")
    typed(sheet, "Reason", "rain")
    complete(sheet)
    assert sheet.isVisible()
    child(sheet.fields()["points"], QLineEdit).clear()
    typed(sheet, "Points", "20")
    complete(sheet)
    assert shop.balance(anna) == "30"
    assert stage.notices.texts() == ["The surprise is given."]


def test_a_privilege_is_given_and_used(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    choose(stage, "A privilege")
    sheet = stage.sheet(PerkSheet)
    child(sheet, DateField).show_value(date(2026, 1, 9))
    complete(sheet)
    assert sheet.fields()["until"].problem
    child(sheet, DateField).show_value(date(2026, 2, 9))
    complete(sheet)
    assert "The table by the window" in shown(stage)
    button(stage.page, "Use").click()
    assert not button(stage.page, "Use").isEnabled()
    assert {"perk", "perk_granted"} <= set(kinds(shop, anna))


def test_a_level_is_lent_and_taken_back(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    choose(stage, "A level for a while")
    sheet = stage.sheet(LoanSheet)
    button(sheet, "to try it").click()
    child(sheet, DateField).show_value(None)
    complete(sheet)
    assert sheet.fields()["until"].problem == "Must not be empty"
    child(sheet, DateField).show_value(date(2026, 2, 9))
    complete(sheet)
    assert "lent until Feb 9, 2026" in shown(stage)
    assert shop.standing(anna).tier == "gold"
    small(stage.page, "Take back… Gold")[0].click()
    asked = stage.sheet(ReasonSheet)
    complete(asked)
    assert asked.fields()["reason"].problem
    button(asked, "a mistake").click()
    complete(asked)
    assert shop.standing(anna).tier == "bronze"


def test_a_club_card_is_sold_and_cancelled_while_it_is_fresh(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    choose(stage, "A club card")
    sheet = stage.sheet(MembershipSheet)
    complete(sheet)
    assert "club card until Feb 10, 2026" in shown(stage)
    choose(stage, "A club card")
    other = stage.sheet(MembershipSheet)
    child(other, QComboBox).setCurrentIndex(1)
    assert "It replaces the card that runs now." in {each.text() for each in other.findChildren(Label)}
    other.reject()
    small(stage.page, "Cancel… Club")[0].click()
    asked = stage.sheet(ReasonSheet)
    button(asked, "a mistake").click()
    complete(asked)
    assert shop.standing(anna).membership is None
    shop.desk.memberships.join("1", anna, "club")
    shop.go("2026-01-12")
    stage.page.reload()
    assert not small(stage.page, "Cancel…")


def test_certificates(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    choose(stage, "A certificate")
    sheet = stage.sheet(CertificateSheet)
    complete(sheet)
    assert sheet.fields()["amount"].problem
    typed(sheet, "Amount", "500")
    complete(sheet)
    assert "Certificate" in stage.notices.texts()[0]
    choose(stage, "A certificate")
    gift = stage.sheet(CertificateSheet)
    button(gift, "Give away").click()
    typed(gift, "Amount", "100")
    complete(gift)
    assert gift.fields()["reason"].problem
    button(gift, "prize").click()
    complete(gift)
    left = [row.certificate.left for row in shop.desk.certificates.recent(customer_id=anna)]
    assert left == [shop.money("100.00"), shop.money("500.00")]
    small(stage.page, "Cancel… ")[0].click()
    asked = stage.sheet(ReasonSheet)
    button(asked, "the customer's wish").click()
    complete(asked)
    assert "certificate_cancel" in kinds(shop, anna)


def test_a_contact_is_noted(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    choose(stage, "Note a contact")
    sheet = stage.sheet(ContactSheet)
    button(sheet, "message").click()
    typed(sheet, "What was said", "comes on Monday")
    complete(sheet)
    (item, *_) = shop.desk.people.timeline(anna)
    assert (item.kind, item.name, item.reason) == ("contact", "message", "comes on Monday")


def test_dates_are_added_and_removed(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    button(stage.page, "Add…").click()
    sheet = stage.sheet(DateSheet)
    typed(sheet, "What it is", "Wedding")
    day, month = sheet.findChildren(QComboBox)
    day.setCurrentIndex(30)
    month.setCurrentIndex(1)
    complete(sheet)
    assert sheet.fields()["day"].problem
    month.setCurrentIndex(2)
    complete(sheet)
    assert {"Wedding", "March 31"} <= shown(stage)
    small(stage.page, "Remove: Wedding")[0].click()
    assert shop.desk.attention.dates(anna) == ()


def test_tags_are_put_on_and_taken_off(stage: Stage, shop: Rehearsal, anna: CustomerId, qtbot: QtBot) -> None:
    (line,) = [each for each in stage.page.findChildren(QLineEdit) if each.placeholderText() == "Add a tag"]
    for text in ("tea", " # dog ", "  "):
        line.setFocus()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert shop.desk.enrolment.tags(anna) == {"tea", "dog"}
    button(stage.page, "dog").click()
    assert shop.desk.enrolment.tags(anna) == {"tea"}
    stage.page.show_filter(Filter("tag", "tea"))
    assert button(stage.page, "#tea").isChecked()
    shop.desk.enrolment.change_tags(anna, ())
    stage.page.reload()
    assert button(stage.page, "All").isChecked()


def test_a_tag_is_chosen_from_its_menu(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    shop.customer("Boris")
    shop.desk.enrolment.change_tags(anna, ("tea",))
    stage.page.show_list()
    stage.page.reload()
    menu = child(button(stage.page, "Tag"), QMenu)
    menu.actions()[0].trigger()
    assert button(stage.page, "#tea").isChecked()
    assert not button(stage.page, "All").isChecked()
    button(stage.page, "Newcomers").click()
    assert not button(stage.page, "Tag").isChecked()


def test_friends_lead_to_each_other(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    shop.desk.enrolment.register(Person(name="Boris"), referrer=anna)
    stage.page.reload()
    button(stage.page, "Open").click()
    assert {"Anna", "brought this customer"} <= shown(stage)


def test_why_so_many_of_a_bonus(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    shop.go("2026-01-11")
    shop.adjust(anna, "50", reason="waited long")
    stage.page.reload()
    stage.press(Qt.Key.Key_Return)
    sheet = stage.sheet(OriginSheet)
    told = {label.text() for label in sheet.findChildren(Label)}
    assert {"Points given", "Reason: waited long", "+50\N{NO-BREAK SPACE}points"} <= told
    sheet.accept()
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    welcome = stage.sheet(OriginSheet)
    assert "Welcome" in {label.text() for label in welcome.findChildren(Label)}
    assert shop.balance(anna) == "60"
    assert points("60") == shop.standing(anna).balance
    welcome.accept()
