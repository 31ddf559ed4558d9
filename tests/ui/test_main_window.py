from collections.abc import Sequence
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.topics import Topic
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.command import Command
from loyalty_desk.ui.command_palette import CommandPalette
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.page import Key, Page, PageEntry
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.shortcuts_help import ShortcutsHelp
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame


class Sketch(Page):
    topics = frozenset({Topic.SALES})

    def __init__(self, *, takes: bool) -> None:
        super().__init__()
        self.takes = takes
        self.scans: list[str] = []
        self.reloads = 0
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)

    def keys(self) -> tuple[Key, ...]:
        return (Key("F2", "New customer"),)

    def reload(self) -> None:
        self.reloads += 1

    def shown(self) -> None:
        self.line.setFocus()

    def take_scan(self, code: str) -> bool:
        if self.takes:
            self.scans.append(code)
        return self.takes


class Taker(DialogFrame):
    def __init__(self, parent: MainWindow, *, takes: bool) -> None:
        super().__init__("Sheet", parent)
        self.takes = takes
        self.scans: list[str] = []

    def take_scan(self, code: str) -> bool:
        if self.takes:
            self.scans.append(code)
        return self.takes


MADE: list[str] = []


def _make(key: str) -> Sketch:
    MADE.append(key)
    return Sketch(takes=key == "counter")


def _find(text: str) -> Sequence[Command]:
    return [Command(f"Maria {text}", partial(FOUND.append, text), detail="+7 916")]


FOUND: list[str] = []


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def window(qtbot: QtBot, preferences: Preferences, changes: Changes) -> MainWindow:
    MADE.clear()
    FOUND.clear()
    entries = [
        PageEntry(key, title, "cash-register", partial(_make, key))
        for key, title in (("counter", "Counter"), ("customers", "Customers"), ("reports", "Reports"))
    ]
    window = MainWindow(entries, preferences=preferences, changes=changes, tasks=Tasks(), search=_find)
    qtbot.addWidget(window)
    window.show_page("counter")
    with qtbot.waitSignal(window.ready):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def _page(window: MainWindow, key: str) -> Sketch:
    page = window.page(key)
    assert isinstance(page, Sketch)
    return page


def _press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.windowHandle(), key, modifier)


def test_pages_are_made_when_first_shown(window: MainWindow) -> None:
    assert MADE == ["counter"]
    _press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page() is window.page("customers")
    _press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert MADE == ["counter", "customers"]
    assert _page(window, "counter").line.hasFocus()


def test_navigation_shows_where_one_is(window: MainWindow, qtbot: QtBot) -> None:
    reports = window.findChild(QPushButton, "navigation-reports")
    assert isinstance(reports, QPushButton)
    QTest.mouseClick(reports, Qt.MouseButton.LeftButton)
    assert window.current_page() is window.page("reports")
    assert reports.isChecked()
    assert _page(window, "reports").line.hasFocus()


def test_scan_goes_to_the_page_then_to_the_counter(window: MainWindow) -> None:
    window.take_scan("1")
    window.show_page("customers")
    window.take_scan("2")
    assert window.current_page() is window.page("counter")
    assert _page(window, "counter").scans == ["1", "2"]


def test_scan_goes_to_the_open_sheet_and_never_behind_it(window: MainWindow, qtbot: QtBot) -> None:
    for takes, scans, notices in ((True, ["3"], []), (False, [], ["Close this sheet first, then scan again."])):
        sheet = Taker(window, takes=takes)
        sheet.open()
        assert QApplication.activeModalWidget() is sheet
        window.take_scan("3")
        assert sheet.scans == scans
        assert window.notices.texts() == notices
        sheet.reject()
    assert _page(window, "counter").scans == []


def test_changes_reach_the_pages(window: MainWindow, changes: Changes) -> None:
    customers = _page(window, "customers")
    window.show_page("customers")
    window.show_page("counter")
    changes.tell({Topic.SALES})
    assert (_page(window, "counter").reloads, customers.reloads) == (2, 1)
    window.show_page("customers")
    assert customers.reloads == 2


def test_f1_shows_the_keys_of_the_page(window: MainWindow) -> None:
    _press(window, Qt.Key.Key_F1)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ShortcutsHelp)
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"F2", "New customer", "Ctrl+K", "Counter"} <= texts
    sheet.reject()


def test_palette_goes_to_screens_commands_and_customers(window: MainWindow, qtbot: QtBot) -> None:
    window.add_command(Command("Back up now", partial(FOUND.append, "backup")))
    for typed, expected in (("custom", ["Customers", "Maria custom"]), ("back", ["Back up now", "Maria back"])):
        _press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, CommandPalette)
        qtbot.waitUntil(palette.isActiveWindow)
        field = palette.focusWidget()
        QTest.keyClicks(field, typed)
        assert palette.titles() == expected
        QTest.keyClick(field, Qt.Key.Key_Down)
        QTest.keyClick(field, Qt.Key.Key_Return)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    assert FOUND == ["custom", "back"]


def test_palette_says_when_there_is_nothing(window: MainWindow, qtbot: QtBot) -> None:
    palette = CommandPalette([Command("Counter", FOUND.clear)], None)
    qtbot.addWidget(palette)
    palette.show()
    QTest.keyClicks(palette.focusWidget(), "zzz")
    assert palette.titles() == []
    assert "Nothing of that name." in [label.text() for label in palette.findChildren(QLabel) if label.isVisible()]


def test_the_window_comes_back_where_it_stood(window: MainWindow, preferences: Preferences) -> None:
    window.resize(window.minimumWidth(), 700)
    window.close()
    again = MainWindow([], preferences=preferences, changes=Changes(), tasks=Tasks())
    assert again.height() == 700


def test_second_start_brings_it_to_the_front(window: MainWindow) -> None:
    window.showMinimized()
    window.raise_window()
    assert not window.isMinimized()
    assert window.isVisible()
