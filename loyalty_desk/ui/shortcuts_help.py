"""The sheet that F1 opens: the keys of the screen in front, and those that work everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from loyalty_desk.ui.page import Key
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.label import Label


class ShortcutsHelp(DialogFrame):
    """Keys with what they do; Esc or F1 closes."""

    def __init__(
        self, title: str, own: Sequence[Key], everywhere: Sequence[Key], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Keys"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        if own:
            self._add(title, own)
        self._add(self.tr("Everywhere"), everywhere)
        self.add_close()

    def _add(self, title: str, keys: Sequence[Key]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(STEP)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(title, role="label"), 0, 0, 1, 2)
        for row, key in enumerate(keys, 1):
            grid.addWidget(
                Label(key.keys, role="key"), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
            grid.addWidget(Label(key.text), row, 1)
        self.body.addLayout(grid)
