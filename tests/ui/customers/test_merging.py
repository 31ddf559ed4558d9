"""Customers who are one person, and customers who want to be forgotten: driven by keys and clicks as a hand would."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QRadioButton,
    QWidget,
)

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.store.erasures import Erasures
from loyalty_desk.ui.customers.customer_view import CustomerView
from loyalty_desk.ui.customers.duplicates_sheet import DuplicatesSheet
from loyalty_desk.ui.customers.erase_sheet import EraseSheet
from loyalty_desk.ui.customers.merge_sheet import MergeSheet
from loyalty_desk.ui.customers.one_person_button import OnePersonButton
from loyalty_desk.ui.customers.pair_row import PairRow
from loyalty_desk.ui.customers.people_list import PeopleList
from loyalty_desk.ui.customers.unmerge_sheet import UnmergeSheet
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.more_button import MoreButton
from tests.shop import Rehearsal
from tests.ui.customers.conftest import Stage

_Widget = TypeVar("_Widget", bound=QWidget)
MERGE, UNMERGE, ERASE = "Merge with another customer…", "Undo the last merge…", "Erase personal data…"


@pytest.fixture
def anna(shop: Rehearsal) -> CustomerId:
    """A customer with one purchase of 100.00 and 10 points given."""
    who = shop.customer("Anna Petrova", phone="+79161112233")
    shop.sale(who, "100.00")
    shop.adjust(who, "10")
    return who


@pytest.fixture
def anya(shop: Rehearsal) -> CustomerId:
    """The same person once more, with two purchases and 5 points given."""
    who = shop.customer("Anya Petrova", email="anya@example.com")
    shop.sale(who, "50.00")
    shop.sale(who, "50.00")
    shop.adjust(who, "5")
    return who


def child(parent: QWidget, kind: type[_Widget]) -> _Widget:
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def texts(widget: QWidget) -> str:
    elided = [label.whole_text() for label in widget.findChildren(ElidedLabel) if label.isVisibleTo(widget)]
    return "\n".join(elided + [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)])


def click(parent: QWidget, text: str) -> None:
    (found,) = [
        each for each in parent.findChildren(QAbstractButton) if each.text() == text and each.isVisibleTo(parent)
    ]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(12, found.height() // 2))


def offered(button: MoreButton) -> list[str]:
    return [action.text() for action in child(button, QMenu).actions() if action.isVisible()]


def choose(stage: Stage, text: str, *, where: type[QWidget] = CustomerView) -> None:
    button = child(child(stage.page, where), MoreButton)
    (action,) = [each for each in child(button, QMenu).actions() if each.text() == text]
    action.trigger()


def one_person_menu(stage: Stage) -> list[str]:
    return offered(child(stage.page, OnePersonButton))


def shown(stage: Stage) -> CustomerId | None:
    view = child(stage.page, CustomerView)
    return view.customer_id if view.isVisible() else None


def merge_sheet(stage: Stage, customer_id: CustomerId, typed: str = "") -> MergeSheet:
    stage.open(customer_id)
    choose(stage, MERGE)
    sheet = stage.sheet(MergeSheet)
    if typed:
        QTest.keyClicks(child(sheet, QLineEdit), typed)
    return sheet


def test_another_is_found_by_name_shown_beside_and_merged_by_enter(
    stage: Stage, shop: Rehearsal, anna: CustomerId, anya: CustomerId
) -> None:
    sheet = merge_sheet(stage, anna, "petrova")
    found = child(sheet, QListWidget)
    assert [found.item(row).text().split("  ·  ")[:2] for row in range(found.count())] == [["Anya Petrova", "—"]]
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: "Anna Petrova stays and has all of it" in texts(sheet))
    assert "+7 916 111-22-33" in texts(sheet)
    assert "3 visits" in texts(sheet)
    assert "visits" in texts(sheet)
    assert shop.shop.customers.load(anya).customer_id == anya, "Enter in the search must not merge yet"
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: "They are one customer now: Anna Petrova." in stage.notices.texts())
    kept = shop.shop.customers.load(anya)
    assert (kept.customer_id, kept.email) == (anna, "anya@example.com")
    assert shop.standing(anna).visits == 3
    assert shop.balance(anna) == "25"  # 10 + 5 given, 10 earned by 200.00
    assert shown(stage) == anna


def test_the_other_may_be_kept_and_the_page_shows_them(
    stage: Stage, shop: Rehearsal, anna: CustomerId, anya: CustomerId
) -> None:
    sheet = merge_sheet(stage, anna, "anya")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: "Anna Petrova stays" in texts(sheet))
    (other,) = [each for each in sheet.findChildren(QRadioButton) if not each.isChecked()]
    QTest.mouseClick(other, Qt.MouseButton.LeftButton, pos=QPoint(12, other.height() // 2))
    assert "Anya Petrova stays" in texts(sheet)
    click(sheet, "Merge")
    stage.until(lambda: shown(stage) == anya)
    assert shop.shop.customers.load(anna).customer_id == anya
    assert UNMERGE in one_person_menu(stage)


def test_the_other_is_taken_by_their_card(stage: Stage, shop: Rehearsal, anna: CustomerId, anya: CustomerId) -> None:
    sheet = merge_sheet(stage, anna)
    card = shop.shop.customers.load(anya).card
    assert card is not None
    assert sheet.take_scan(card)
    assert "Anna Petrova stays" in texts(sheet)


def test_the_same_customer_is_not_taken(stage: Stage, shop: Rehearsal, anna: CustomerId) -> None:
    sheet = merge_sheet(stage, anna)
    card = shop.shop.customers.load(anna).card
    assert card is not None
    assert sheet.take_scan(card)
    assert "This is the same customer. Find another one." in texts(sheet)
    assert not sheet.findChildren(QRadioButton)[0].isVisible()


def test_a_customer_who_was_erased_meanwhile_is_refused_in_a_sentence(
    stage: Stage, shop: Rehearsal, anna: CustomerId, anya: CustomerId
) -> None:
    sheet = merge_sheet(stage, anna, "anya")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: "Anna Petrova stays" in texts(sheet))
    shop.desk.erasing.erase(anya, reason="asked for it")
    click(sheet, "Merge")
    assert "What was known of this customer was erased." in texts(sheet)
    assert sheet.isVisible()


def test_a_merge_is_undone_from_the_notice(stage: Stage, shop: Rehearsal, anna: CustomerId, anya: CustomerId) -> None:
    merge_sheet(stage, anna, "anya")
    stage.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    stage.until(stage.notices.texts)
    click(stage.host, "Undo")
    assert "They are two customers again." in stage.notices.texts()
    assert shop.shop.customers.load(anya).customer_id == anya
    assert (shop.balance(anna), shop.balance(anya)) == ("15", "10")


def test_a_merge_is_undone_from_the_menu_which_offers_it_only_then(
    stage: Stage, shop: Rehearsal, anna: CustomerId, anya: CustomerId
) -> None:
    stage.open(anna)
    assert one_person_menu(stage) == [MERGE, ERASE]
    shop.desk.merging.merge("k", anna, anya)
    stage.page.reload()
    assert one_person_menu(stage) == [MERGE, UNMERGE, ERASE]
    choose(stage, UNMERGE)
    sheet = stage.sheet(UnmergeSheet)
    assert "Who was merged into Anna Petrova last" in texts(sheet)
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: one_person_menu(stage) == [MERGE, ERASE])
    assert shop.shop.customers.load(anya).customer_id == anya


def test_erasing_asks_why_says_the_number_and_goes_back_to_the_list(
    stage: Stage, shop: Rehearsal, anna: CustomerId
) -> None:
    stage.open(anna)
    choose(stage, ERASE)
    sheet = stage.sheet(EraseSheet)
    assert {"What goes", "What stays", "Anna Petrova: this cannot be undone."} <= set(texts(sheet).split("\n"))
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: "Must not be empty" in texts(sheet))
    assert shop.shop.customers.load(anna).name == "Anna Petrova"
    click(sheet, "the customer's request")
    click(sheet, "Erase for good")
    stage.until(lambda: "The data is erased: act No. 1." in stage.notices.texts())
    person = shop.shop.customers.load(anna)
    assert (person.name, person.phone, person.card) == ("", None, None)
    act = Erasures(shop.shop.database).of_customer(anna)
    assert act is not None
    assert act.reason == "the customer's request"
    assert shown(stage) is None
    with pytest.raises(Refused, match="not_allowed"):
        shop.desk.merging.merge("k", shop.customer("Boris"), anna)


def twice(shop: Rehearsal) -> tuple[CustomerId, CustomerId]:
    """Return two customers with the same e-mail."""
    return shop.customer("Anna", email="anna@example.com"), shop.customer("Anja", email="ANNA@example.com")


def duplicates(stage: Stage) -> DuplicatesSheet:
    stage.show()
    choose(stage, "Find duplicates…", where=PeopleList)
    return stage.sheet(DuplicatesSheet)


def pairs(sheet: DuplicatesSheet) -> list[PairRow]:
    return [row for row in sheet.findChildren(PairRow) if row.isVisibleTo(sheet)]


def test_a_pair_is_found_with_its_reason_and_merged(stage: Stage, shop: Rehearsal) -> None:
    one, other = twice(shop)
    shop.sale(other, "100.00")
    sheet = duplicates(stage)
    stage.until(lambda: pairs(sheet))
    assert "The same e-mail" in texts(pairs(sheet)[0])
    click(pairs(sheet)[0], "Merge…")
    merge = stage.sheet(MergeSheet)
    assert "Anja stays" in texts(merge), "who came more often is kept"
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: "Nobody seems to be in the program twice." in texts(sheet))
    assert shop.shop.customers.load(one).customer_id == other
    assert sheet.isVisible()


def test_two_people_are_not_found_again(stage: Stage, shop: Rehearsal) -> None:
    twice(shop)
    sheet = duplicates(stage)
    stage.until(lambda: pairs(sheet))
    click(pairs(sheet)[0], "Not the same")
    stage.until(lambda: "Nobody seems to be in the program twice." in texts(sheet))
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: QApplication.activeModalWidget() is None)
    choose(stage, "Find duplicates…", where=PeopleList)
    again = stage.sheet(DuplicatesSheet)
    stage.until(lambda: "Nobody seems to be in the program twice." in texts(again))


def test_not_the_same_is_undone_and_the_pair_comes_back_to_its_place(stage: Stage, shop: Rehearsal) -> None:
    for name in ("Boris", "Vera"):
        for number in (1, 2):
            shop.customer(f"{name} {number}", email=f"{name}@example.com")
    sheet = duplicates(stage)
    stage.until(lambda: len(pairs(sheet)) == 2)
    click(pairs(sheet)[0], "Not the same")
    assert "Not the same person: Boris 1 and Boris 2." in texts(sheet)
    stage.until(lambda: ["Vera" in texts(row) for row in pairs(sheet)] == [True])
    assert [pair.one for pair in shop.desk.duplicates.find(limit=9)] == [3]
    click(sheet, "Undo")
    stage.until(lambda: ["Boris" in texts(row) for row in pairs(sheet)] == [True, False])
    assert "Not the same person" not in texts(sheet)
    assert [pair.one for pair in shop.desk.duplicates.find(limit=9)] == [1, 3]


def test_a_pair_that_is_merged_ends_the_offer_to_undo(stage: Stage, shop: Rehearsal) -> None:
    for number in range(3):
        shop.customer(f"P{number}", email="family@example.com")
    sheet = duplicates(stage)
    stage.until(lambda: len(pairs(sheet)) == 3)
    click(pairs(sheet)[0], "Not the same")
    assert "Not the same person: P0 and P1." in texts(sheet)
    stage.until(lambda: len(pairs(sheet)) == 2)
    click(pairs(sheet)[0], "Merge…")
    stage.sheet(MergeSheet)
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: "Not the same person" not in texts(sheet))


def test_closing_stops_the_search(stage: Stage, shop: Rehearsal) -> None:
    twice(shop)
    sheet = duplicates(stage)
    assert "Comparing phones" in texts(sheet)
    stage.until(sheet.isActiveWindow)
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: QApplication.activeModalWidget() is None)
    stage.tasks.stop()
    QApplication.processEvents()
    assert not stage.notices.texts()
