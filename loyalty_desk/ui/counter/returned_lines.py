"""Which goods of a sale come back: each line with a tick and how many of it."""

from math import floor

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.money import decimal
from loyalty_desk.domain.purchase import WHOLE
from loyalty_desk.domain.reversal import EVERYTHING, Return
from loyalty_desk.domain.sale import Sale, SoldLine
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import CONTROL, STEP, dress
from loyalty_desk.ui.widgets.label import Label


class ReturnedLines(QWidget):
    """The lines of one sale; in the beginning all that is left is ticked."""

    changed = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()

    def show_sale(self, sale: Sale) -> None:
        """Show the lines of another sale."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_Row(line, self._formats) for line in sale.lines]
        for place, row in enumerate(self._rows):
            row.changed.connect(self.changed)
            self._column.insertWidget(place, row)

    def wanted(self) -> Return | None:
        """Return what shall come back, None when nothing is ticked."""
        ticked = [(place, row.quantity()) for place, row in enumerate(self._rows) if row.quantity()]
        if not ticked:
            return None
        return EVERYTHING if all(row.all_left() for row in self._rows) else Return(lines=tuple(ticked))

    def first_control(self) -> QWidget | None:
        """Return what should get the focus."""
        return self._rows[0].tick if self._rows else None


def left_of(line: SoldLine) -> int:
    """Return how much of a line has not come back, in thousandths of a piece, rounded down."""
    return floor(line.priced.line.quantity * (1 - line.refunded))


class _Row(QWidget):
    changed = Signal()

    def __init__(self, line: SoldLine, formats: Formats) -> None:
        super().__init__()
        self._line = line
        self._formats = formats
        self._left = left_of(line)
        self._quantity = self._left
        self.tick = QCheckBox(line.priced.line.name or line.priced.line.category or self.tr("Purchase"))
        self._fewer = self._button("minus", self.tr("One less"), -WHOLE)
        self._count = Label()
        self._more = self._button("plus", self.tr("One more"), WHOLE)
        self._money = Label(formats.money(line.priced.net))
        self._build()
        self._show()
        self.tick.toggled.connect(self._ticked)

    def quantity(self) -> int:
        """Return how much comes back, in thousandths."""
        return self._quantity if self.tick.isChecked() else 0

    def all_left(self) -> bool:
        """Return whether everything that is left comes back."""
        return self.quantity() == self._left

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.setMinimumWidth(48)
        row.addWidget(self.tick, 1)
        for part in (self._fewer, self._count, self._more):
            row.addWidget(part)
        row.addSpacing(STEP)
        row.addWidget(self._money)
        self.tick.setChecked(self._left > 0)
        self.tick.setEnabled(self._left > 0)
        several = self._left > WHOLE
        for part in (self._fewer, self._count, self._more):
            part.setVisible(several)

    def _button(self, icon: str, name: str, step: int) -> QPushButton:
        button = QPushButton()
        dress(button, role="ghost")
        icons.put(button, icon, "soft", 18)
        button.setFixedWidth(CONTROL)
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._step(step))
        return button

    def _step(self, step: int) -> None:
        first = self._left % WHOLE or WHOLE
        self._quantity = min(max(self._quantity + step, first), self._left)
        self._show()
        self.tick.setChecked(True)
        self.changed.emit()

    def _ticked(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        pieces, of = _pieces(self._quantity), _pieces(self._left)
        self._count.setText(self.tr("{pieces} of {all}").format(pieces=pieces, all=of))


def _pieces(thousandths: int) -> str:
    return decimal(thousandths, 3).rstrip("0").rstrip(".")
