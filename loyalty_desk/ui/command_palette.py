"""Ctrl+K: type a few letters and go to any screen, action or customer."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from loyalty_desk.ui.command import Command, Search
from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.search_field import SearchField

_SIZE = QSize(560, 440)
_ROW = 44


class CommandPalette(QDialog):
    """Finds commands by any of their words, and customers by `search`; Enter runs the marked one."""

    def __init__(self, commands: Sequence[Command], search: Search | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._search = search
        self._found: list[Command] = []
        self._field = SearchField(self.tr("Go to a screen, an action, a customer…"))
        self._list = QListWidget()
        self._nothing = Label(self.tr("Nothing of that name."), role="soft")
        self._build()
        self._field.edited.connect(self._find)
        self._field.stepped.connect(self._step)
        self._field.submitted.connect(self._run_marked)
        self._list.itemClicked.connect(self._run_marked)
        self._find("")

    def titles(self) -> list[str]:
        """Return what is offered now."""
        return [command.title for command in self._found]

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Go to"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedSize(_SIZE)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dress(self._list, role="plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(STEP)
        column.addWidget(self._field)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        self._field.setFocus()

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        self._found = [command for command in self._commands if _fits(command, words)]
        if self._search is not None and words:
            self._found.extend(self._search(text))
        self._list.clear()
        for command in self._found:
            item = QListWidgetItem()
            item.setSizeHint(QSize(0, _ROW))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, command.title)
            self._list.addItem(item)
            self._list.setItemWidget(item, _row(command))
        self._list.setCurrentRow(0)
        self._nothing.setVisible(not self._found)

    def _step(self, by: int) -> None:
        if self._found:
            self._list.setCurrentRow((self._list.currentRow() + by) % len(self._found))

    def _run_marked(self) -> None:
        place = self._list.currentRow()
        if 0 <= place < len(self._found):
            self.accept()
            self._found[place].run()


def _fits(command: Command, words: Sequence[str]) -> bool:
    text = f"{command.title} {command.detail}".casefold()
    return all(word in text for word in words)


def _row(command: Command) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(12, 0, 12, 0)
    layout.setSpacing(STEP)
    layout.addWidget(ElidedLabel(command.title), 1)
    if command.detail:
        layout.addWidget(ElidedLabel(command.detail, tone="soft"))
    if command.keys:
        layout.addWidget(Label(command.keys, role="key"), 0, Qt.AlignmentFlag.AlignVCenter)
    return row
