"""A number that matters: a small label, the figure in large digits with its unit, a note below."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.label import Label

Size = Literal["large", "medium", "small"]

_ROLES: dict[Size, str] = {"large": "figure", "medium": "figure-medium", "small": "figure-small"}


class Figure(QWidget):
    """One number of a report or of a customer."""

    def __init__(self, label: str, size: Size = "large", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Label(label, role="label", wrap=True)
        self._value = Label(role=_ROLES[size], tone=tone, selectable=True)
        self._unit = Label(role="title", tone=tone)
        self._note = Label(wrap=True)
        self._build()
        self.show_value("")

    def show_value(self, text: str, *, unit: str = "", note: str = "", note_tone: str = "soft") -> None:
        """Show `text`, its `unit` beside it and a `note` below; empty ones take no room."""
        self._value.setText(text)
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        dress(self._note, tone=note_tone)
        self.setAccessibleName(" ".join(filter(None, (self._label.text(), text, unit, note))))

    def set_label(self, text: str) -> None:
        """Name the number anew."""
        self._label.setText(text)

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(STEP)
        line.addWidget(self._value)
        line.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch()
        self._unit.setContentsMargins(0, 0, 0, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._label)
        column.addLayout(line)
        column.addWidget(self._note)
