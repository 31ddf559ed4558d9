"""What is rarely done at the counter: a short list, each under its own digit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.ui.counter.keys import bind
from loyalty_desk.ui.icons import IconLabel
from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 520
_ROW = 60


@dataclass(frozen=True)
class Choice:
    """One thing to do; `why_not` says what is missing for it."""

    icon: str
    text: str
    detail: str
    run: Callable[[], object]
    why_not: str = ""


class MoreSheet(DialogFrame):
    """The list; a digit or a click does it and closes the sheet."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("More"), parent)
        rows = QVBoxLayout()
        rows.setSpacing(STEP)
        for place, choice in enumerate(choices, 1):
            row = _Row(choice, str(place))
            row.clicked.connect(partial(self._run, choice))
            rows.addWidget(row)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.add_close()
        self.setMinimumWidth(_WIDTH)

    def _run(self, choice: Choice) -> None:
        self.accept()
        choice.run()


class _Row(QPushButton):
    def __init__(self, choice: Choice, key: str) -> None:
        super().__init__()
        labels = Label(choice.text, role="title"), ElidedLabel(choice.why_not or choice.detail, role="soft")
        words = QVBoxLayout()
        words.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 4, GAP, 4)
        row.setSpacing(GAP)
        row.addWidget(IconLabel(choice.icon, 22, "accent" if not choice.why_not else "disabled"))
        row.addLayout(words, 1)
        row.addWidget(chip := Label(key, role="key"), 0, Qt.AlignmentFlag.AlignVCenter)
        for label in labels:
            words.addWidget(label)
            label.setVisible(bool(label.text()))
        for label in (*labels, chip):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoDefault(False)
        self.setEnabled(not choice.why_not)
        self.setAccessibleName(", ".join(filter(None, (choice.text, choice.why_not or choice.detail))))
        dress(self, role="nav")
        bind(self, key)

    def sizeHint(self) -> QSize:
        """Return room for two lines of words, whatever the style's own height is."""
        return QSize(super().sizeHint().width(), _ROW)
