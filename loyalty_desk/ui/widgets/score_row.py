"""A scale of scores side by side: at most one is chosen, and none at first."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.label import Label

_GAP = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class ScoreRow(QFrame):
    """Arrow keys move and choose; what is chosen is taken away again by choosing it once more. Tab stops here once."""

    chosen = Signal(object)

    def __init__(self, name: str, scale: range, *, ends: tuple[str, str], parent: QWidget | None = None) -> None:
        """Build the row for the question `name`; `ends` say what its lowest and its highest score mean."""
        super().__init__(parent)
        self._score: int | None = None
        self._buttons = {score: _Score(score, scale[-1]) for score in scale}
        row, words = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(_GAP)
        for score, button in self._buttons.items():
            button.clicked.connect(partial(self._press, score))
            button.stepped.connect(partial(self._step, score))
            button.setAccessibleDescription(name)
            row.addWidget(button, 1)
        words.addWidget(Label(ends[0], role="label"))
        words.addStretch()
        words.addWidget(Label(ends[1], role="label"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(row)
        column.addLayout(words)
        self.setAccessibleName(name)
        self._show()

    def score(self) -> int | None:
        """Return the score that is chosen."""
        return self._score

    def _press(self, score: int) -> None:
        self._choose(None if score == self._score else score)

    def _step(self, score: int, by: int) -> None:
        near = score + by if score + by in self._buttons else score
        self._choose(near)
        self._buttons[near].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, score: int | None) -> None:
        self._score = score
        self._show()
        self.chosen.emit(score)

    def _show(self) -> None:
        """Let Tab come to the score that is chosen, to the lowest where none is."""
        stop = min(self._buttons) if self._score is None else self._score
        for score, button in self._buttons.items():
            button.setChecked(score == self._score)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if score == stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._buttons[stop])


class _Score(QPushButton):
    stepped = Signal(int)

    def __init__(self, score: int, most: int) -> None:
        super().__init__(str(score))
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("{score} of {most}").format(score=score, most=most))
        dress(self, role="score")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
