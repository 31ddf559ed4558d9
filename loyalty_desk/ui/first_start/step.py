"""What the first start expects of its steps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.ui.first_start.choices import Choices
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.label import Label


class Step(QWidget):
    """One step: a question and what can be answered; `changed` tells the choices as they are then."""

    changed = Signal(Choices)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = choices
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)

    def ask(self, title: str, sub: str) -> None:
        """Put the question at the top."""
        words = QVBoxLayout()
        words.setSpacing(STEP // 2)
        words.addWidget(Label(title, role="heading", wrap=True))
        words.addWidget(Label(sub, role="soft", wrap=True))
        self.column.addLayout(words)

    def choose(self, choices: Choices) -> None:
        """Take other choices and tell them."""
        self.choices = choices
        self.changed.emit(choices)

    def complete(self) -> bool:
        """Return whether one can go on; if not, the step says why."""
        return True

    def focus_first(self) -> None:
        """Put the focus where the answer begins."""
