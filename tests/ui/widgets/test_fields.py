from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.search_field import SearchField
from loyalty_desk.ui.widgets.table import Table


class Sheet(DialogFrame):
    def __init__(self) -> None:
        super().__init__("New customer")
        self.line = QLineEdit()
        self.body.addWidget(self.line)
        self.other = self.add_button("Search", "F3")
        self.add_close()
        self.set_complete("Create")
        self.completions = 0

    def complete(self) -> None:
        self.completions += 1
        super().complete()


def test_search_field_tells_what_is_typed_entered_and_stepped(qtbot: QtBot) -> None:
    field = SearchField("Phone or name")
    qtbot.addWidget(field)
    edited: list[str] = []
    entered: list[str] = []
    steps: list[int] = []
    field.edited.connect(edited.append)
    field.submitted.connect(entered.append)
    field.stepped.connect(steps.append)
    field.show()
    field.setFocus()
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "ab")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Return)
    field.set_text("x")
    field.clear()
    assert (edited, entered, steps) == (["a", "ab"], ["ab"], [1, -1])
    assert field.text() == ""


def test_search_field_shows_the_focus_around_it(qtbot: QtBot) -> None:
    field = SearchField("Phone or name")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: field.property("focused") is True)
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.clearFocus()
    assert field.property("focused") is False


def test_field_says_what_is_wrong_and_brings_the_hint_back(qtbot: QtBot) -> None:
    line = QLineEdit()
    field = Field("Phone", line, "with the country code")
    qtbot.addWidget(field)
    field.show()
    assert field.problem == ""
    field.show_problem("This is no phone number.")
    assert field.problem == line.accessibleDescription() == "This is no phone number."
    assert line.property("tone") == "bad"
    field.show_problem("")
    assert field.problem == ""
    assert line.property("tone") == ""
    assert "with the country code" in [label.text() for label in field.findChildren(QLabel)]
    assert line.accessibleName() == "Phone"


def test_enter_completes_and_esc_closes(qtbot: QtBot) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    sheet.open()
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert (sheet.completions, sheet.result()) == (1, DialogFrame.DialogCode.Accepted)
    sheet.open()
    QTest.keyClick(sheet.line, Qt.Key.Key_Escape)
    assert (sheet.completions, sheet.result()) == (1, DialogFrame.DialogCode.Rejected)
    assert not sheet.isVisible()


def test_buttons_at_the_foot_have_keys_too(qtbot: QtBot) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    clicks: list[int] = []
    sheet.other.clicked.connect(lambda: clicks.append(1))
    sheet.open()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: clicks == [1])
    close = next(button for button in sheet.findChildren(QPushButton) if button.text() == "Close")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()


def test_enter_and_double_click_open_a_row(qtbot: QtBot) -> None:
    table = Table()
    qtbot.addWidget(table)
    model = QStandardItemModel(table)
    for name in ("Ivan", "Maria"):
        model.appendRow(QStandardItem(name))
    table.setModel(model)
    opened: list[int] = []
    table.opened.connect(lambda index: opened.append(index.row()))
    table.show()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == []
    table.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [1]
    point = table.visualRect(model.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened == [1, 0]
