"""The lines of a quote: label on the left, value on the right, one under the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.separator import Separator

# role of a line → (role and tone of its label, role and tone of its value)
_LOOKS = {
    "": ("", "", "", ""),
    "good": ("", "", "", "good"),
    "gold": ("", "", "", "gold"),
    "bad": ("", "", "", "bad"),
    "soft": ("", "soft", "", "soft"),
    "bold": ("title", "", "title", ""),
    "bold-gold": ("title", "", "title", "gold"),
    "heading": ("label", "", "label", ""),
    "total": ("", "soft", "figure-medium", ""),
}


@dataclass(frozen=True)
class Line:
    """One line: what, how much, and how it looks (see SCREENS' quote); `tip` explains it on hover."""

    label: str
    value: str = ""
    role: str = ""
    tip: str = ""


SEPARATOR = Line("", role="separator")


class QuoteLines(QWidget):
    """A column of lines that is redrawn on every keystroke, so rows are kept and only their words change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show `lines` instead of those before."""
        while len(self._rows) < len(lines):
            row = _Row()
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            if place < len(lines):
                row.show_line(lines[place])
            row.setVisible(place < len(lines))


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._line: Line | None = None
        self._label = Label(wrap=True)
        self._value = Label()
        self._separator = Separator()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self._label, 1)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._separator, 1)

    def show_line(self, line: Line) -> None:
        """Show `line`; styles change only when the role does."""
        before, self._line = self._line, line
        if before == line:
            return
        self._label.setText(line.label)
        self._value.setText(line.value)
        self.setToolTip(line.tip)
        if before is None or before.role != line.role:
            self._dress(line.role)

    def _dress(self, role: str) -> None:
        separates = role == SEPARATOR.role
        self._separator.setVisible(separates)
        self._label.setVisible(not separates)
        self._value.setVisible(not separates)
        if not separates:
            label_role, label_tone, value_role, value_tone = _LOOKS[role]
            dress(self._label, role=label_role, tone=label_tone)
            dress(self._value, role=value_role, tone=value_tone)
