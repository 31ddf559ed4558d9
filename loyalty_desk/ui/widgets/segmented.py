"""A choice among a few words that stand side by side: day | month."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from loyalty_desk.ui.theme import dress

_SIDE = 18  # the padding and border of the style, and what bold letters are wider than measured


class SegmentedChoice(QFrame):
    """One of several values, always exactly one; arrow keys move between them."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        for place, (_, text) in enumerate(choices):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            dress(button, role="segment")
            button.setMinimumWidth(_width(button))
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        dress(self, role="segments")

    def value(self) -> object:
        """Return the value that is chosen."""
        return self._values[self._group.checkedId()]

    def choose(self, value: object) -> None:
        """Choose `value` without telling anybody."""
        self._group.blockSignals(True)
        self._group.button(self._values.index(value)).setChecked(True)
        self._group.blockSignals(False)

    def _tell(self, place: int, chosen: bool) -> None:
        if chosen:
            self.chosen.emit(self._values[place])


def _width(button: QPushButton) -> int:
    """Return room for the words when they are chosen, which makes them bold."""
    button.ensurePolished()
    bold = button.font()
    bold.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * _SIDE
