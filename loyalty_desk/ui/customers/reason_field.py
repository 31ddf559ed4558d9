"""Why something is done: a word by one click, or typed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.flow_layout import FlowLayout

_MOST = 200


class ReasonField(QWidget):
    """A line with usual reasons below it."""

    def __init__(self, usual: Sequence[str]) -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.setMaxLength(_MOST)
        self.setFocusProxy(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self._line)
        flow = FlowLayout()
        for text in usual:
            button = QPushButton(text)
            button.setAutoDefault(False)
            dress(button, role="chip")
            button.clicked.connect(partial(self._take, text))
            flow.addWidget(button)
        column.addLayout(flow)

    def text(self) -> str:
        """Return the reason."""
        return self._line.text()

    def _take(self, text: str) -> None:
        self._line.setText(text)
        self._line.setFocus()
