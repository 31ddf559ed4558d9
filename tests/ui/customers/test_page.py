"""The page driven by keys, as at a desk without a mouse."""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.people import Filter
from loyalty_desk.ui.customers.customer_view import CustomerView
from loyalty_desk.ui.customers.people_list import PeopleList
from loyalty_desk.ui.customers.timeline_view import TimelineView
from loyalty_desk.ui.customers.why_sheet import WhySheet
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.search_field import SearchField
from loyalty_desk.ui.widgets.table import Table
from tests.shop import Rehearsal
from tests.ui.customers.conftest import Stage

_Widget = TypeVar("_Widget", bound=QWidget)


def find(stage: Stage, kind: type[_Widget]) -> _Widget:
    found = stage.page.findChild(kind)
    assert isinstance(found, kind)
    return found


def write(stage: Stage, text: str) -> None:
    focus = stage.page.window().focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def names(stage: Stage) -> list[str]:
    model = find(stage, Table).model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def some(shop: Rehearsal) -> None:
    for name in ("Boris", "Anna Orlova", "Clara"):
        shop.customer(name)


def test_typing_finds_and_enter_opens_the_first(stage: Stage, shop: Rehearsal, qtbot: QtBot) -> None:
    some(shop)
    stage.show()
    assert names(stage) == ["Anna Orlova", "Boris", "Clara"]
    write(stage, "cl")
    assert names(stage) == ["Clara"]
    stage.press(Qt.Key.Key_Return)
    assert find(stage, CustomerView).customer_id == 3
    assert find(stage, CustomerView).isVisible()


def test_escape_goes_back_to_what_was_found(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    stage.show()
    write(stage, "o")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Escape)
    stage.until(find(stage, PeopleList).isVisible)
    assert find(stage, SearchField).text() == "o"
    assert find(stage, Table).hasFocus()


def test_arrow_keys_go_through_what_was_found(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    stage.show()
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert find(stage, CustomerView).customer_id == 1


def test_enter_in_the_table_opens_the_marked_row(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    stage.show()
    table = find(stage, Table)
    table.selectRow(2)
    table.setFocus()
    stage.press(Qt.Key.Key_Return)
    assert find(stage, CustomerView).customer_id == 3


def test_find_keys_focus_the_search(stage: Stage, shop: Rehearsal, qtbot: QtBot) -> None:
    some(shop)
    stage.show()
    for key, modifier in (
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    ):
        find(stage, Table).setFocus()
        stage.press(key, modifier=modifier)
        assert stage.page.window().focusWidget() is find(stage, SearchField).focusProxy()


def test_escape_empties_the_search(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    stage.show()
    write(stage, "cl")
    stage.press(Qt.Key.Key_Escape)
    assert len(names(stage)) == 3


def test_f2_asks_for_a_new_customer(stage: Stage) -> None:
    stage.show()
    stage.press(Qt.Key.Key_F2)
    stage.until(lambda: stage.asked == ["new"])


def test_nobody_yet_says_what_to_do(stage: Stage) -> None:
    stage.show()
    (empty,) = [each for each in stage.page.findChildren(EmptyState) if each.isVisible()]
    assert "Nobody is in the program yet. The first customer takes fifteen seconds." in texts(empty)


def test_chips_filter(stage: Stage, shop: Rehearsal, qtbot: QtBot) -> None:
    some(shop)
    shop.sale(shop.customer("Dora"), "600.00")
    stage.show()
    (silver,) = [each for each in stage.page.findChildren(QPushButton) if each.text() == "Silver"]
    silver.click()
    assert names(stage) == ["Dora"]
    qtbot.waitUntil(lambda: "1 customer" in texts(find(stage, PeopleList)))


def test_a_search_looks_at_everybody_and_a_chip_ends_it(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    stage.show()
    stage.page.show_filter(Filter("tier", "silver"))
    assert names(stage) == []
    stage.page.search_for("anna")
    assert names(stage) == ["Anna Orlova"]
    stage.page.show_filter(Filter("tier", "bronze"))
    assert find(stage, SearchField).text() == ""


def test_a_click_on_a_heading_sorts(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    shop.sale(shop.desk.people.find("clara")[0].customer_id, "100.00")
    stage.show()
    header = find(stage, Table).horizontalHeader()
    spent = QPoint(header.sectionViewportPosition(6) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spent)
    assert names(stage)[0] == "Clara"
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spent)
    assert names(stage)[-1] == "Clara"
    phone = QPoint(header.sectionViewportPosition(1) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=phone)
    assert names(stage)[-1] == "Clara"


def test_a_new_customer_is_listed_at_once(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    stage.show()
    shop.customer("Aaron")
    assert names(stage)[0] == "Aaron"


def test_a_sale_at_the_counter_is_seen_when_the_page_is_shown_again(stage: Stage, shop: Rehearsal) -> None:
    anna = shop.customer("Anna")
    stage.open(anna)
    stage.page.hide()
    shop.sale(anna, shop.line("100.00", name="Latte"))
    stage.page.show()
    stage.page.come_forward()
    timeline = find(stage, TimelineView).model()
    assert timeline.data(timeline.index(0, 0)) == "Latte"


def test_a_scanned_card_opens_its_customer(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    stage.show()
    card = shop.desk.cardroom.of_customer(shop.desk.people.find("boris")[0].customer_id)[0].number
    assert stage.page.take_scan(card)
    assert find(stage, CustomerView).customer_id == 1
    shop.desk.cardroom.block(card, reason="lost")
    assert not stage.page.take_scan(card)
    assert not stage.page.take_scan("4006381333931")


def test_f9_takes_the_customer_to_the_counter(stage: Stage, shop: Rehearsal) -> None:
    anna = shop.customer("Anna")
    stage.open(anna)
    stage.press(Qt.Key.Key_F9)
    stage.until(lambda: stage.asked == [anna])


def test_excel_asks_for_the_export(stage: Stage) -> None:
    stage.show()
    (excel,) = [each for each in stage.page.findChildren(QPushButton) if each.text() == "To Excel"]
    excel.click()
    assert stage.asked == ["customers"]


def test_enter_on_a_purchase_says_why_and_leads_to_its_receipt(stage: Stage, shop: Rehearsal) -> None:
    anna = shop.customer("Anna", group="staff")
    shop.sale(anna, shop.line("200.00", name="Beans"))
    stage.open(anna)
    stage.press(Qt.Key.Key_Return)
    why = stage.sheet(WhySheet)
    assert {"Beans", "staff: 10 % off"} <= set(texts(why))
    (receipt,) = [each for each in why.findChildren(QPushButton) if each.text() == "Receipt"]
    receipt.click()
    titles = [each.windowTitle() for each in why.findChildren(DialogFrame) if each.isVisible()]
    assert titles == ["Receipt"]


def test_enter_on_what_is_no_purchase_does_nothing(stage: Stage, shop: Rehearsal) -> None:
    anna = shop.customer("Anna")
    stage.open(anna)
    stage.press(Qt.Key.Key_Return)
    assert stage.page.findChildren(WhySheet) == []


def test_a_customer_who_is_gone_is_a_notice(stage: Stage, shop: Rehearsal) -> None:
    from loyalty_desk.domain.customer import CustomerId

    stage.show()
    stage.page.show_customer(CustomerId(99))
    assert stage.notices.texts() == ["There is no such customer any more. Search again."]


def test_a_new_program_brings_its_tiers_to_the_chips(stage: Stage, shop: Rehearsal) -> None:
    stage.show()
    shop.publish(tiers=None)
    stage.page.hear({Topic.PROGRAM})
    QApplication.processEvents()
    chips = [each.text() for each in stage.page.findChildren(QPushButton) if each.isVisibleTo(stage.page)]
    assert "Silver" not in chips
    assert "In debt" in chips
