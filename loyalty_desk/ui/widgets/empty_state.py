"""What a screen shows when there is nothing yet: what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.ui.icons import IconLabel
from loyalty_desk.ui.theme import GAP, dress
from loyalty_desk.ui.widgets.label import Label

_ICON = 44
_WIDEST = 420


class EmptyState(QWidget):
    """An icon, one sentence, the button that does what the sentence says, and perhaps another way."""

    action_requested = Signal()
    other_requested = Signal()

    def __init__(self, icon: str, sentence: str, action: str = "", *, other: str = "") -> None:
        super().__init__()
        self._sentence = Label(sentence, role="soft", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(_WIDEST)
        self._button = QPushButton(action)
        dress(self._button, role="primary")
        self._button.setVisible(bool(action))
        self._button.clicked.connect(self.action_requested)
        self._other = QPushButton(other)
        self._other.setVisible(bool(other))
        self._other.clicked.connect(self.other_requested)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addStretch()
        column.addWidget(IconLabel(icon, _ICON, "disabled"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._middle())
        for button in (self._button, self._other):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def set_sentence(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)

    def _middle(self) -> QHBoxLayout:
        """Return the sentence between two stretches: an alignment would give it fewer pixels than its height is for."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sentence, _WIDEST)
        row.addStretch(1)
        return row
