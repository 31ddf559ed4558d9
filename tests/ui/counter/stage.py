"""The counter in a window of its own, over a real shop, with everything that it says."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.counter.page import CounterPage
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.notices import Notice
from loyalty_desk.ui.page import PageEntry
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from tests.ui.counter.cafe import Cafe

_TURNS = 100  # of the event loop, until a window has the keyboard

Sheet = TypeVar("Sheet", bound=DialogFrame)


def words_of(root: QWidget) -> str:
    """Return the words of labels and buttons below `root` that can be seen, with plain spaces."""
    labels = [(each, each.text()) for each in root.findChildren(QLabel)]
    buttons = [(each, each.text()) for each in root.findChildren(QAbstractButton)]
    texts = [text for each, text in (*labels, *buttons) if text and each.isVisibleTo(root)]
    return "\n".join(texts).replace("\N{NO-BREAK SPACE}", " ")


class Stage:
    """The main window with the counter in front."""

    def __init__(self, folder: Path, language: str = "en", cafe: type[Cafe] = Cafe) -> None:
        self.cafe = cafe(folder / "cafe.shop", language)
        self.formats = Formats(language, "RUB" if language == "ru" else "EUR")
        self.formats.warm()
        self.changes = Changes()
        self.cafe.shop.listen(self.changes.tell)
        self.tasks = Tasks()
        self.window = MainWindow(
            (PageEntry("counter", "Counter", "cash-register", self._page),),
            preferences=Preferences(folder / "settings.ini"),
            changes=self.changes,
            tasks=self.tasks,
        )
        page = self.window.show_page("counter")
        assert isinstance(page, CounterPage)
        self.page = page

    @property
    def said(self) -> list[str]:
        """What the notices say now."""
        return self.window.notices.texts()

    @property
    def shown(self) -> str:
        """All words of the page that can be seen, one to a line."""
        return words_of(self.page)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the window that has the keyboard."""
        QTest.keyClick(self._front(), key, modifiers)
        QApplication.processEvents()

    def typed(self, text: str) -> None:
        """Type into whatever has the focus."""
        self._front()
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            QTest.keyClicks(widget, letter)

    def card(self, customer: CustomerId) -> str:
        """Return the number of a customer's card."""
        number = self.cafe.shop.customers.load(customer).card
        assert number is not None
        return number

    def sheet(self, kind: type[Sheet]) -> Sheet:
        """Return the sheet that is open."""
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, kind)
        return sheet

    def _front(self) -> QWindow:
        """Return the window in front once it has the keyboard."""
        widget = QApplication.activeModalWidget() or self.window
        if QGuiApplication.focusWindow() is None:
            widget.activateWindow()  # as a real window manager does when a sheet is closed
        for _ in range(_TURNS):
            if QGuiApplication.focusWindow() is widget.windowHandle():
                break
            QApplication.processEvents()
        window = QGuiApplication.focusWindow()
        assert window is not None
        return window

    def sheets(self) -> list[DialogFrame]:
        """Return all sheets of the window."""
        return self.window.findChildren(DialogFrame)

    def act(self, text: str) -> None:
        """Press a button of a notice."""
        notices = self.window.findChildren(Notice)
        buttons = [button for notice in notices for button in notice.findChildren(QPushButton)]
        next(button for button in buttons if button.text() == text).click()

    def close(self) -> None:
        """Shut the window and the shop."""
        for sheet in self.sheets():
            sheet.reject()
        self.window.close()
        self.cafe.shop.close()

    def _page(self) -> CounterPage:
        return CounterPage(self.cafe.desk, self.formats, self.formats.language, self.window.notices, self.tasks)
