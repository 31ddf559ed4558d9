"""The window: navigation at the left, one page in front, notices at one place, scans to whom they belong."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from loyalty_desk.ui import icons
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.command import Command, Search
from loyalty_desk.ui.navigation import Navigation, ScannerLook
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.page import Key, Page, PageEntry
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.task_bar import TaskBar
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame

COUNTER = "counter"
_SMALLEST = (1200, 660)
_USUAL = (1280, 800)


class MainWindow(QMainWindow):
    """The frame of all pages. `ready` comes once, after the first paint: load there what may wait."""

    ready = Signal()
    closed = Signal()

    def __init__(
        self,
        entries: Sequence[PageEntry],
        *,
        preferences: Preferences,
        changes: Changes,
        tasks: Tasks,
        search: Search | None = None,
    ) -> None:
        super().__init__()
        self._entries = {entry.key: entry for entry in entries}
        self._preferences = preferences
        self._changes = changes
        self._tasks = tasks
        self._search = search
        self._commands: list[Command] = []
        self._pages: dict[str, Page] = {}
        self._painted = False
        self._navigation = Navigation(entries)
        self._stack = QStackedWidget()
        self.notices = Notices(self._stack)
        self._task_bar = TaskBar(tasks, self.notices)
        self._build()
        self._connect()

    def show_page(self, key: str) -> Page:
        """Bring page `key` to the front and return it."""
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        self._navigation.mark(key)
        page.setFocus()
        page.come_forward()
        return page

    def page(self, key: str) -> Page:
        """Return page `key`, made when it is asked for the first time."""
        if key not in self._pages:
            page = self._entries[key].make()
            self._pages[key] = page
            self._stack.addWidget(page)
            self._changes.changed.connect(page.hear)
        return self._pages[key]

    def current_page(self) -> Page | None:
        """Return the page in front."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def set_shop(self, name: str) -> None:
        """Name the shop."""
        self._navigation.set_shop(name)

    def set_staff(self, name: str) -> None:
        """Name who stands at the counter."""
        self._navigation.set_staff(name)

    def set_scanner(self, look: ScannerLook, text: str) -> None:
        """Tell the scanner's state."""
        self._navigation.set_scanner(look, text)

    def set_badge(self, key: str, count: int) -> None:
        """Show a number beside page `key`, nothing when it is 0."""
        self._navigation.set_badge(key, count)

    def set_rehearsal(self, rehearsal: bool) -> None:
        """Mark a shop whose clock is simulated."""
        self._navigation.set_rehearsal(rehearsal)

    def set_practice(self) -> None:
        """Mark a throw-away copy of the shop, over every screen; ending practice closes the window."""
        from loyalty_desk.ui.practice_strip import PracticeStrip

        strip = PracticeStrip()
        strip.end_asked.connect(self._end_practice)
        self._column.insertWidget(0, strip)
        self.setWindowTitle(self.tr("Practice – Loyalty Desk"))
        self.add_command(Command(self.tr("End practice"), self._end_practice))

    def add_command(self, command: Command) -> None:
        """Offer `command` under Ctrl+K."""
        self._commands.append(command)

    def take_scan(self, code: str) -> None:
        """Give a scanned `code` to the sheet that is open, else to the page in front, else to the counter."""
        sheet = QApplication.activeModalWidget()
        if sheet is not None:
            if not (isinstance(sheet, DialogFrame) and sheet.take_scan(code)):
                self.notices.info(self.tr("Close this sheet first, then scan again."))
            return
        page = self.current_page()
        if (page is None or not page.take_scan(code)) and COUNTER in self._entries:
            counter = self.page(COUNTER)
            if page is not counter:
                self.show_page(COUNTER).take_scan(code)

    def raise_window(self) -> None:
        """Come to the front, for a second start on the same shop."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_keys(self) -> None:
        """Open the sheet with the keys of the page in front."""
        from loyalty_desk.ui.shortcuts_help import ShortcutsHelp

        page = self.current_page()
        title = next((entry.title for key, entry in self._entries.items() if self._pages.get(key) is page), "")
        ShortcutsHelp(title, page.keys() if page else (), self._keys(), self).open()

    def show_palette(self) -> None:
        """Open the field that jumps to any screen, action or customer."""
        from loyalty_desk.ui.command_palette import CommandPalette

        screens = [Command(entry.title, partial(self._go_to, key)) for key, entry in self._entries.items()]
        CommandPalette([*screens, *self._commands], self._search, self).open()

    def event(self, event: QEvent) -> bool:
        """Notice the first paint."""
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_first_paint)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood and let nothing run on."""
        self._preferences.window_geometry = self.saveGeometry()
        self._tasks.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        row = QHBoxLayout()
        self._column.addLayout(row, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(body)
        self.setWindowTitle("Loyalty Desk")
        self.setMinimumSize(*_SMALLEST)
        geometry = self._preferences.window_geometry
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*_USUAL)

    def _connect(self) -> None:
        self._navigation.chosen.connect(self._go_to)
        for place, key in enumerate(self._entries, 1):
            self._bind(f"Ctrl+{place}", partial(self._go_to, key))
        self._bind("F1", self.show_keys)
        self._bind("Ctrl+K", self.show_palette)

    def _bind(self, keys: str, run: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(run)

    def _go_to(self, key: str) -> None:
        self.show_page(key)

    def _end_practice(self) -> None:
        self.close()

    def _keys(self) -> tuple[Key, ...]:
        last = len(self._entries)
        return (
            Key(f"Ctrl+1 … Ctrl+{last}", self.tr("Go to a screen")),
            Key("Ctrl+K", self.tr("Find a screen, an action, a customer")),
            Key("F1", self.tr("Show the keys")),
        )

    def _after_first_paint(self) -> None:
        icons.load()
        self.ready.emit()
