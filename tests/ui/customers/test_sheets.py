"""The sheets of a customer, completed by Enter as a cashier does."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.enrolment import Given
from loyalty_desk.ui.customers.adjust_sheet import AdjustSheet
from loyalty_desk.ui.customers.block_sheet import BlockSheet
from loyalty_desk.ui.customers.consent_sheet import ConsentSheet
from loyalty_desk.ui.customers.customer_view import CustomerView
from loyalty_desk.ui.customers.edit_sheet import EditSheet
from loyalty_desk.ui.customers.replace_sheet import ReplaceSheet
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from tests.shop import Rehearsal, points
from tests.ui import opened
from tests.ui.customers.conftest import Stage

_Widget = TypeVar("_Widget", bound=QWidget)


@pytest.fixture
def anna(stage: Stage, shop: Rehearsal) -> CustomerId:
    """A customer whose page is open."""
    who = shop.customer("Anna", phone="+79161234567")
    stage.open(who)
    return who


def button(parent: QWidget, text: str) -> QPushButton:
    QApplication.processEvents()
    (found,) = [each for each in parent.findChildren(QPushButton) if each.text() == text and each.isVisible()]
    return found


def typed(sheet: QWidget, label: str, text: str) -> None:
    """Type into a field of a sheet, over what stands there."""
    (field,) = [each for each in sheet.findChildren(Field) if label in _texts(each)[:1]]
    line = field.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def complete(sheet: CustomerSheet) -> None:
    QTest.keyClick(sheet.focusWidget() or sheet, Qt.Key.Key_Return)


def problems(sheet: QWidget) -> list[str]:
    said = [each.problem for each in sheet.findChildren(Field) if each.problem]
    return said + [text for each in sheet.findChildren(Banner) if each.isVisible() for text in _texts(each)]


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.text()]


def test_a_card_is_blocked_by_two_clicks_and_a_reason(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    button(stage.page, "Block…").click()
    sheet = stage.sheet(BlockSheet)
    button(sheet, "lost").click()
    complete(sheet)
    (card,) = shop.desk.cardroom.of_customer(anna)
    assert (card.state, card.reason) == ("blocked", "lost")
    assert "is blocked" in stage.notices.texts()[0]
    assert button(stage.page, "Replace…").isVisible()


def test_a_blocked_card_leads_to_another_one(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    button(stage.page, "Block…").click()
    sheet = stage.sheet(BlockSheet)
    typed(sheet, "Reason", "stolen in the tram")
    complete(sheet)
    (offered,) = [each for each in stage.host.findChildren(QPushButton) if each.text() == "Give another card"]
    offered.click()
    assert stage.sheet(ReplaceSheet).isVisible()


def test_a_reason_is_needed(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    button(stage.page, "Block…").click()
    sheet = stage.sheet(BlockSheet)
    complete(sheet)
    assert sheet.isVisible()
    assert problems(sheet) == ["Must not be empty"]
    assert shop.desk.cardroom.of_customer(anna)[0].state == "active"


def test_a_card_is_replaced_by_a_new_number(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    old = shop.desk.cardroom.of_customer(anna)[0].number
    button(stage.page, "Replace…").click()
    sheet = stage.sheet(ReplaceSheet)
    button(sheet, "damaged").click()
    complete(sheet)
    new, before = shop.desk.cardroom.of_customer(anna)
    assert (new.state, before.number, before.state, before.successor) == ("active", old, "replaced", new.number)


def test_a_scanned_card_becomes_the_new_one(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    (blank,) = shop.desk.cardroom.print_blanks(1)
    button(stage.page, "Replace…").click()
    sheet = stage.sheet(ReplaceSheet)
    button(sheet, "lost").click()
    assert sheet.take_scan(blank)
    complete(sheet)
    assert shop.desk.cardroom.of_customer(anna)[0].number == blank


def test_somebody_elses_card_is_refused_in_words(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    boris = shop.customer("Boris")
    button(stage.page, "Replace…").click()
    sheet = stage.sheet(ReplaceSheet)
    button(sheet, "lost").click()
    sheet.take_scan(shop.desk.cardroom.of_customer(boris)[0].number)
    complete(sheet)
    assert problems(sheet) == ["This card belongs to another customer. Take another card."]


def test_points_are_given_once_however_often_enter_is_pressed(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    stage.press(Qt.Key.Key_F7)
    sheet = stage.sheet(AdjustSheet)
    typed(sheet, "Points", "50")
    button(sheet, "gift").click()
    sheet.complete()
    sheet.complete()
    assert shop.balance(anna) == "50"
    assert shop.lots(anna) == [("50", None)]


def test_points_given_by_mistake_are_taken_back_at_once(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    shop.adjust(anna, "30", expires="2026-01-12")
    stage.press(Qt.Key.Key_F7)
    sheet = stage.sheet(AdjustSheet)
    typed(sheet, "Points", "500")
    button(sheet, "gift").click()
    complete(sheet)
    assert shop.balance(anna) == "530"
    (undo,) = [each for each in stage.host.findChildren(QPushButton) if each.text() == "Undo"]
    undo.click()
    assert shop.lots(anna) == [("30", "2026-01-12")]
    assert stage.notices.texts() == ["The points are as they were before."]
    assert [entry.reason for entry in shop.desk.points.entries(anna, limit=2)] == ["undone at once", "gift"]


def test_points_that_are_used_meanwhile_stay(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    stage.press(Qt.Key.Key_F7)
    sheet = stage.sheet(AdjustSheet)
    typed(sheet, "Points", "500")
    button(sheet, "gift").click()
    complete(sheet)
    shop.sale(anna, "900.00", redeem="200")
    (undo,) = [each for each in stage.host.findChildren(QPushButton) if each.text() == "Undo"]
    undo.click()
    assert stage.notices.texts() == ["Points that can be used: 300. Type no more than that."]


def test_points_are_given_until_a_date(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    stage.press(Qt.Key.Key_F7)
    sheet = stage.sheet(AdjustSheet)
    typed(sheet, "Points", "20")
    button(sheet, "apology").click()
    button(sheet, "Until a date").click()
    complete(sheet)
    assert shop.lots(anna) == [("20", "2026-02-10")]


def test_more_points_than_there_are_cannot_be_taken(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    shop.adjust(anna, "10")
    stage.press(Qt.Key.Key_F7)
    sheet = stage.sheet(AdjustSheet)
    button(sheet, "Take").click()
    typed(sheet, "Points", "30")
    button(sheet, "correction").click()
    complete(sheet)
    assert problems(sheet) == ["Points that can be used: 10. Type no more than that."]
    typed(sheet, "Points", "4")
    complete(sheet)
    assert shop.balance(anna) == "6"


def test_no_points_are_nothing(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    stage.press(Qt.Key.Key_F7)
    sheet = stage.sheet(AdjustSheet)
    complete(sheet)
    assert problems(sheet) == ["0 changes nothing"]


def test_what_an_adjustment_settles_is_said(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    sold = shop.sale(anna, "1000.00")
    shop.sale(anna, "50.00", redeem="max")
    shop.refund(sold)
    assert shop.standing(anna).debt > points("0")
    stage.press(Qt.Key.Key_F7)
    sheet = stage.sheet(AdjustSheet)
    typed(sheet, "Points", "5")
    assert "Settles what is owed" in _texts(sheet)


def test_only_what_was_changed_is_saved(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    stage.press(Qt.Key.Key_F4)
    sheet = stage.sheet(EditSheet)
    typed(sheet, "Name", "Anna Orlova")
    typed(sheet, "Birthday", "31.1.1990")
    typed(sheet, "Note", "oat milk")
    complete(sheet)
    customer = shop.desk.enrolment.customer(anna)
    assert (customer.name, customer.birthday, customer.note) == ("Anna Orlova", date(1990, 1, 31), "oat milk")
    assert (customer.phone, customer.email, customer.group) == ("+79161234567", None, None)
    view = stage.page.findChild(CustomerView)
    assert view is not None
    QApplication.processEvents()
    assert "Anna Orlova" in _texts(view)


def test_a_birthday_that_is_none_is_said_beside_it(stage: Stage, anna: CustomerId) -> None:
    stage.press(Qt.Key.Key_F4)
    sheet = stage.sheet(EditSheet)
    typed(sheet, "Birthday", "yesterday")
    typed(sheet, "E-mail", "nowhere")
    complete(sheet)
    assert problems(sheet) == ["Not a day of birth"]


def test_a_phone_of_somebody_else_is_refused_in_words(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    shop.customer("Boris", phone="+79160000001")
    stage.press(Qt.Key.Key_F4)
    sheet = stage.sheet(EditSheet)
    typed(sheet, "Phone", "8 916 000-00-01")
    complete(sheet)
    assert problems(sheet) == ["A customer with the phone +79160000001 is there already. Open them."]


def test_nobody_can_lose_both_name_and_phone(stage: Stage, anna: CustomerId) -> None:
    stage.press(Qt.Key.Key_F4)
    sheet = stage.sheet(EditSheet)
    typed(sheet, "Name", " ")
    typed(sheet, "Phone", " ")
    complete(sheet)
    assert problems(sheet) == ["A name or a phone is needed"]


def test_nothing_changed_writes_nothing(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    heard: list[object] = []
    shop.shop.listen(heard.append)
    stage.press(Qt.Key.Key_F4)
    complete(stage.sheet(EditSheet))
    assert heard == []


def test_consents_are_given_and_withdrawn(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    button(stage.page, "Give consent…").click()
    sheet = stage.sheet(ConsentSheet)
    complete(sheet)
    assert problems(sheet) == ["Must not be empty"]
    for box in sheet.findChildren(QCheckBox):
        box.setChecked(box.text() == "SMS")
    complete(sheet)
    (given,) = shop.desk.enrolment.consents(anna)
    assert (given.kind, given.given) == ("sms", True)
    assert "Coffee House" in given.text
    button(stage.page, "Withdraw").click()
    assert [(each.kind, each.given) for each in shop.desk.enrolment.consents(anna)] == [("sms", False), ("sms", True)]
    assert stage.notices.texts()[-1] == "Withdrawn: offers by SMS."


def test_the_card_is_printed_at_its_true_size(
    stage: Stage, shop: Rehearsal, anna: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = opened.catch(monkeypatch)
    button(stage.page, "Print").click()
    (page,) = shown
    assert page.read_bytes().startswith(b"%PDF")


def test_all_consents_leave_nothing_to_give(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    shop.desk.enrolment.consent(anna, tuple(Given(kind, True) for kind in ("data", "email", "sms", "messenger")))
    assert next(each for each in stage.page.findChildren(QPushButton) if each.text() == "Give consent…").isHidden()


def test_the_picture_of_a_card_is_saved(stage: Stage, anna: CustomerId, tmp_path: Path, qtbot: QtBot) -> None:
    (view,) = stage.page.findChildren(CustomerView)
    button(view, "Save picture…").click()
    (dialog,) = stage.page.findChildren(QFileDialog)
    path = tmp_path / "card.png"
    dialog.fileSelected.emit(str(path))
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(b"\x89PNG")
    dialog.reject()
