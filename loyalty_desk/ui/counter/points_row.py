"""How many points shall pay: typed, by quick amounts, or the most that is possible."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.money import ONE_POINT, Points
from loyalty_desk.domain.purchase import Redeem
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.points_field import PointsField

_QUICK = 2
_ROUND = tuple(ONE_POINT * number for number in (50, 100, 200, 500, 1000, 2000, 5000, 10_000))
_NARROWEST = 84
_LARGE = 1000 * ONE_POINT  # from so many on, two quick amounts would not fit beside the field


def quick_amounts(most: Points) -> tuple[Points, ...]:
    """Return the round numbers of points just below the most that can be used."""
    return tuple(number for number in _ROUND if number < most)[-_QUICK:]


class PointsRow(QWidget):
    """A field of points; "all" stays all while the amount goes on changing."""

    changed = Signal()

    def __init__(self, formats: Formats, precision: int) -> None:
        super().__init__()
        self._formats = formats
        self._most = False
        self._showing = False
        self._wrong = False
        self.field = PointsField(formats, precision=precision)
        self._hint = Label(role="label", wrap=True)
        self._quick = [QPushButton() for _ in range(_QUICK)]
        self._all = KeyButton(self.tr("All"), "F4", role="soft")
        self._amounts: tuple[Points, ...] = ()
        self._build()
        self.field.points_changed.connect(self._typed)
        self._all.clicked.connect(self.use_most)
        for place, button in enumerate(self._quick):
            button.clicked.connect(partial(self._use_quick, place))

    def wanted(self) -> Redeem:
        """Return the points that shall pay."""
        return "max" if self._most else self.field.value() or 0

    def use_most(self) -> None:
        """Let as many points pay as can."""
        self._most = True
        self.changed.emit()

    def clear(self) -> None:
        """Let no points pay, without telling anybody."""
        self._most = False
        self._write(None)

    def show_used(self, used: Points, most: Points) -> None:
        """Show what a quote answered: the points that pay, and the most that could."""
        if self._most:
            self._write(used or None)
        self._amounts = quick_amounts(most)[-1:] if most >= _LARGE else quick_amounts(most)
        for place, button in enumerate(self._quick):
            button.setVisible(place < len(self._amounts))
            button.setText(self._formats.points(self._amounts[place]) if place < len(self._amounts) else "")
        self._all.set_text(
            self.tr("All {points}").format(points=self._formats.points(most)) if most else self.tr("All")
        )
        self._all.setEnabled(bool(most))

    def show_hint(self, text: str, *, wrong: bool = False) -> None:
        """Say what the limit is, or what is wrong with the number."""
        self._hint.setText(text)
        self.field.setAccessibleDescription(text)
        if wrong != self._wrong:
            self._wrong = wrong
            dress(self._hint, role="error" if wrong else "label")
            dress(self.field, tone="bad" if wrong else "")

    def _build(self) -> None:
        self.field.setAccessibleName(self.tr("Use points"))
        self.field.setMinimumWidth(_NARROWEST)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(Label(self.tr("Use points"), role="label"))
        head.addWidget(self._hint, 1)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.field, 1)
        for button in (*self._quick, self._all):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(row)

    def _write(self, points: Points | None) -> None:
        self._showing = True
        self.field.show_value(points)
        self._showing = False

    def _typed(self) -> None:
        if not self._showing:
            self._most = False
            self.changed.emit()

    def _use_quick(self, place: int) -> None:
        self._most = False
        self._write(self._amounts[place])
        self.changed.emit()
