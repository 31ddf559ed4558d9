"""Selections in the list: found, tagged, kept as segments, exported; driven by keys where a hand would."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from loyalty_desk.domain.selection import InSegment, InTier, OneOf, Selection, Spent, Tagged, Visits
from loyalty_desk.ui.customers.condition_row import ConditionRow
from loyalty_desk.ui.customers.segment_sheet import SegmentSheet
from loyalty_desk.ui.customers.selection_bar import SelectionBar
from loyalty_desk.ui.customers.tag_sheet import TagSheet
from loyalty_desk.ui.tasks import Task
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.number_field import NumberField
from loyalty_desk.ui.widgets.table import Table
from tests.shop import Rehearsal
from tests.ui.customers.conftest import Stage

_Widget = TypeVar("_Widget", bound=QWidget)
CTRL = Qt.KeyboardModifier.ControlModifier
BUYERS = Selection((Visits(1),))


def find(parent: QWidget, kind: type[_Widget]) -> _Widget:
    (found,) = [each for each in parent.findChildren(kind) if each.isVisibleTo(parent)]
    return found


def names(stage: Stage) -> list[str]:
    table = stage.page.findChild(Table)
    assert isinstance(table, Table)
    model = table.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def texts(widget: QWidget) -> list[str]:
    elided = [label.whole_text() for label in widget.findChildren(ElidedLabel) if label.isVisibleTo(widget)]
    return elided + [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def bar(stage: Stage) -> SelectionBar:
    found = stage.page.findChild(SelectionBar)
    assert isinstance(found, SelectionBar)
    return found


def button(parent: QWidget, text: str) -> QAbstractButton:
    (found,) = [
        each for each in parent.findChildren(QAbstractButton) if each.text() == text and each.isVisibleTo(parent)
    ]
    return found


def some(shop: Rehearsal) -> None:
    for name, spent in (("Boris", "100.00"), ("Anna", "700.00"), ("Clara", "")):
        who = shop.customer(name)
        if spent:
            shop.sale(who, spent)


def show(stage: Stage, selection: Selection, title: str = "Buyers", *, count: str = "2 customers") -> None:
    stage.show()
    stage.page.show_selection(selection, title)
    stage.until(lambda: count in texts(bar(stage)))


def choose(stage: Stage, text: str) -> None:
    """Choose from the menu of segments."""
    (action,) = [each for each in menu_of(stage).actions() if each.text() == text]
    action.trigger()


def menu_of(stage: Stage) -> QMenu:
    (chip,) = [each for each in stage.page.findChildren(QPushButton) if each.text() == "Segments"]
    menu = chip.menu()
    assert isinstance(menu, QMenu)
    return menu


def type_into(widget: QWidget, text: str) -> None:
    QTest.keyClicks(widget, text)


def test_who_is_selected_is_listed_by_name(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, BUYERS)
    assert names(stage) == ["Anna", "Boris"]
    assert {"Buyers", "Visits: 1 or more."} <= set(texts(bar(stage)))


def test_escape_shows_everybody_again(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, BUYERS)
    find(stage.page, Table).setFocus()
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: names(stage) == ["Anna", "Boris", "Clara"])
    assert not bar(stage).isVisible()


def test_a_search_looks_at_everybody_and_escape_goes_back_to_the_selection(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, BUYERS)
    stage.press(Qt.Key.Key_F3)
    focus = stage.page.window().focusWidget()
    assert focus is not None
    type_into(focus, "cla")
    assert names(stage) == ["Clara"]
    assert not bar(stage).isVisible()
    stage.press(Qt.Key.Key_Escape)
    stage.until(lambda: names(stage) == ["Anna", "Boris"])
    assert bar(stage).isVisible()


def test_a_chip_ends_the_selection(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, BUYERS)
    button(stage.page, "Silver").click()
    assert names(stage) == ["Anna"]
    assert not bar(stage).isVisible()


def test_a_heading_sorts_the_selection(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, BUYERS)
    header = find(stage.page, Table).horizontalHeader()
    pos = QPoint(header.sectionViewportPosition(0) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    stage.until(lambda: names(stage) == ["Boris", "Anna"])


def test_a_long_selection_is_read_as_it_comes_into_sight(stage: Stage, shop: Rehearsal) -> None:
    with shop.shop.database.transaction():
        ids = tuple(shop.customer(f"C{number:03}") for number in range(130))
    show(stage, Selection((OneOf(ids[5:]),)), count="125 customers")
    table = find(stage.page, Table)
    assert names(stage) == [f"C{number:03}" for number in range(5, 55)]
    table.scrollToBottom()
    stage.until(lambda: len(names(stage)) == 100)
    table.scrollToBottom()
    stage.until(lambda: len(names(stage)) == 125)
    assert names(stage)[-1] == "C129"


def test_nobody_is_in_it(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, Selection((Spent(10**9),)), count="0 customers")
    assert not button(bar(stage), "Tag all…").isEnabled()
    assert "Nobody is in this list now." in texts(stage.page)
    stage.press(Qt.Key.Key_T, modifier=CTRL)
    assert QApplication.activeModalWidget() is None


def test_tag_all_and_undo(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    shop.desk.enrolment.change_tags(shop.desk.people.find("anna")[0].customer_id, ["tea"])
    show(stage, BUYERS)
    stage.press(Qt.Key.Key_T, modifier=CTRL)
    sheet = stage.sheet(TagSheet)
    type_into(find(sheet, QLineEdit), "#tea")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.notices.texts() == ["“tea” added: 1 customer"])
    assert tagged(shop) == ["Boris", "Anna"]
    undo(stage)
    stage.until(lambda: "The tags are as they were." in stage.notices.texts())
    assert tagged(shop) == ["Anna"]


def test_a_tag_must_be_named(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, BUYERS)
    stage.press(Qt.Key.Key_T, modifier=CTRL)
    sheet = stage.sheet(TagSheet)
    stage.press(Qt.Key.Key_Return)
    assert "Type a tag, or pick one below." in texts(sheet)
    sheet.reject()


def test_a_picked_tag_is_removed_and_the_list_follows(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    shop.desk.selections.tag(BUYERS, add=["tea"])
    show(stage, Selection((Tagged(("tea",)),)))
    button(bar(stage), "Remove tag…").click()
    sheet = stage.sheet(TagSheet)
    button(sheet, "tea").click()
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.notices.texts() == ["“tea” removed: 2 customers"])
    stage.until(lambda: "0 customers" in texts(bar(stage)))
    assert tagged(shop) == []


def test_a_tag_that_all_have(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    shop.desk.selections.tag(BUYERS, add=["tea"])
    show(stage, BUYERS)
    stage.press(Qt.Key.Key_T, modifier=CTRL)
    type_into(find(stage.sheet(TagSheet), QLineEdit), "tea")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.notices.texts() == ["All of them have it already."])


def test_tagging_that_was_cancelled_says_that_nothing_was_changed(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, BUYERS)
    stage.tasks.started.connect(Task.cancel)
    stage.press(Qt.Key.Key_T, modifier=CTRL)
    type_into(find(stage.sheet(TagSheet), QLineEdit), "tea")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.notices.texts() == ["Cancelled: nothing was changed."])
    assert tagged(shop) == []


def test_an_undo_of_tags_that_was_cancelled_leaves_them(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, BUYERS)
    stage.press(Qt.Key.Key_T, modifier=CTRL)
    type_into(find(stage.sheet(TagSheet), QLineEdit), "tea")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: stage.notices.texts() == ["“tea” added: 2 customers"])
    stage.tasks.started.connect(Task.cancel)
    undo(stage)
    stage.until(lambda: "Cancelled: nothing was changed." in stage.notices.texts())
    assert tagged(shop) == ["Boris", "Anna"]


def tagged(shop: Rehearsal) -> list[str]:
    desk = shop.desk
    return [row.name for row in desk.people.rows(desk.selections.ids(Selection((Tagged(("tea",)),))))]


def undo(stage: Stage) -> None:
    button(stage.host, "Undo").click()


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_a_key_opens_the_menu_of_segments(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    shop.desk.selections.save("Buyers & others", BUYERS)
    stage.show()
    QTimer.singleShot(0, menu_of(stage), menu_of(stage).hide)  # the menu waits for its user
    seen: list[list[str]] = []
    menu_of(stage).aboutToShow.connect(lambda: seen.append([each.text() for each in menu_of(stage).actions()]))
    stage.press(Qt.Key.Key_G, modifier=CTRL)
    assert seen == [["Buyers && others", "", "New segment…"]]


def test_a_segment_made_counted_and_kept(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    stage.show()
    choose(stage, "New segment…")
    sheet = stage.sheet(SegmentSheet)
    assert not button(sheet, "Save and show").isEnabled()
    button(sheet, "Spent").click()
    stage.until(lambda: isinstance(sheet.focusWidget(), NumberField))
    type_into(_focus(sheet), "500")
    stage.until(lambda: "1 customer" in texts(sheet))
    assert "Spent RUB\N{NO-BREAK SPACE}500.00 or more." in texts(sheet)
    type_into(find_line(sheet), "Big spenders")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: names(stage) == ["Anna"])
    assert "Big spenders" in texts(bar(stage))
    (kept,) = shop.desk.selections.saved()
    assert (kept.name, kept.selection) == ("Big spenders", Selection((Spent(50_000),)))


def test_a_segment_needs_a_name_of_its_own(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    shop.desk.selections.save("Buyers", BUYERS)
    show(stage, BUYERS)
    button(bar(stage), "Save as segment…").click()
    sheet = stage.sheet(SegmentSheet)
    stage.press(Qt.Key.Key_Return)
    assert "Is used twice" in texts(sheet)
    type_into(find_line(sheet), " 2")
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: "Buyers 2" in texts(bar(stage)))


def test_a_segment_is_changed(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    shop.desk.selections.save("Both", Selection((Visits(1), InTier(("silver",)))))
    stage.show()
    choose(stage, "Both")
    stage.until(lambda: names(stage) == ["Anna"])
    button(bar(stage), "Change segment…").click()
    sheet = stage.sheet(SegmentSheet)
    tier = sheet.findChildren(ConditionRow)[1]
    button(tier, "Bronze").click()
    button(tier, "Silver").click()
    stage.until(lambda: "1 customer" in texts(sheet))
    stage.press(Qt.Key.Key_Return)
    stage.until(lambda: names(stage) == ["Boris"])
    (kept,) = shop.desk.selections.saved()
    assert kept.selection == Selection((Visits(1), InTier(("bronze",))))


def test_a_condition_is_taken_away(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    show(stage, Selection((Visits(1), InTier(("silver",)))), count="1 customer")
    button(bar(stage), "Save as segment…").click()
    sheet = stage.sheet(SegmentSheet)
    rows: Sequence[ConditionRow] = sheet.findChildren(ConditionRow)
    (remove,) = [each for each in rows[1].findChildren(QPushButton) if each.accessibleName() == "Take away: Tier"]
    remove.click()
    assert sheet.selection() == BUYERS
    button(sheet, "Only show").click()
    stage.until(lambda: names(stage) == ["Anna", "Boris"])
    assert "Selected customers" in texts(bar(stage))
    assert shop.desk.selections.saved() == ()


def test_a_segment_is_deleted_and_comes_back(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    shop.desk.selections.save("Buyers", BUYERS)
    stage.show()
    choose(stage, "Buyers")
    stage.until(lambda: names(stage) == ["Anna", "Boris"])
    button(bar(stage), "Change segment…").click()
    button(stage.sheet(SegmentSheet), "Delete segment").click()
    stage.until(lambda: len(names(stage)) == 3)
    assert shop.desk.selections.saved() == ()
    undo(stage)
    stage.until(lambda: names(stage) == ["Anna", "Boris"])
    assert [each.name for each in shop.desk.selections.saved()] == ["Buyers"]


def test_a_segment_of_the_program_that_is_gone_is_told(stage: Stage, shop: Rehearsal) -> None:
    some(shop)
    stage.show()
    stage.page.show_selection(Selection((InSegment("gone"),)), "Gone")
    stage.until(lambda: any("there is no such group of customers" in text for text in stage.notices.texts()))


def test_only_the_selected_are_exported(stage: Stage, shop: Rehearsal, tmp_path: Path) -> None:
    some(shop)
    show(stage, BUYERS)
    stage.press(Qt.Key.Key_E, modifier=CTRL)
    dialog = stage.sheet(QFileDialog)
    path = tmp_path / "buyers.xlsx"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    stage.until(path.exists)
    book = openpyxl.load_workbook(path)
    cover = [row[1:3] for row in book.worksheets[0].iter_rows(values_only=True)]
    assert {("Customers", "Buyers"), ("Chosen by", "Visits: 1 or more.")} <= set(cover)
    assert [row[0] for row in book.worksheets[1].iter_rows(min_row=2, max_row=3, values_only=True)] == ["Anna", "Boris"]
    assert stage.asked == []


def find_line(sheet: SegmentSheet) -> QLineEdit:
    (line,) = [each for each in sheet.findChildren(QLineEdit) if not isinstance(each, NumberField)]
    line.setFocus()
    line.end(False)
    return line


def _focus(sheet: QWidget) -> QWidget:
    focus = sheet.focusWidget()
    assert focus is not None
    return focus
