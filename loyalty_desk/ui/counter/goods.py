"""The lines of a purchase as they are typed, each with its quantity and a way to take it out again."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.money import Money
from loyalty_desk.domain.purchase import WHOLE, Line
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import CONTROL, STEP, dress
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label

MOST_PIECES = 99


@dataclass(frozen=True)
class Item:
    """So many pieces of a category at one price each."""

    category: str
    price: Money
    pieces: int = 1

    @property
    def line(self) -> Line:
        """The line of the purchase."""
        return Line(self.price * self.pieces, category=self.category, quantity=self.pieces * WHOLE)


class Goods(QWidget):
    """What was put into the purchase so far; a price typed again for the same category is one piece more."""

    changed = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._items: list[Item] = []
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def lines(self) -> tuple[Line, ...]:
        """Return the lines of the purchase."""
        return tuple(item.line for item in self._items)

    def add(self, category: str, price: Money) -> None:
        """Put one piece of a category in."""
        for place, item in enumerate(self._items):
            if (item.category, item.price) == (category, price) and item.pieces < MOST_PIECES:
                self.put_pieces(place, item.pieces + 1)
                return
        self._items.append(Item(category, price))
        self._show()

    def put_pieces(self, place: int, pieces: int) -> None:
        """Make it so many pieces; none takes the line out."""
        if pieces > 0:
            self._items[place] = replace(self._items[place], pieces=min(pieces, MOST_PIECES))
        else:
            del self._items[place]
        self._show()

    def clear(self) -> None:
        """Take everything out."""
        self._items.clear()
        self._show()

    def _show(self) -> None:
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        while len(self._rows) < len(self._items):
            row = _Row(self._formats)
            row.asked.connect(partial(self.put_pieces, len(self._rows)))
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._items))
            if place < len(self._items):
                row.show_item(self._items[place])


class _Row(QWidget):
    asked = Signal(int)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._pieces = 0
        self._name = ElidedLabel()
        self._count = Label(role="title")
        self._money = Label()
        self._fewer = self._button("minus", self.tr("One less"), -1)
        self._more = self._button("plus", self.tr("One more"), 1)
        self._out = self._button("close", self.tr("Take out"), -MOST_PIECES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.setMinimumWidth(24)
        row.addWidget(self._name, 1)
        for part in (self._fewer, self._count, self._more):
            row.addWidget(part)
        row.addSpacing(STEP)
        row.addWidget(self._money)
        row.addWidget(self._out)

    def show_item(self, item: Item) -> None:
        """Show what it is, how many and for how much."""
        self._pieces = item.pieces
        self._name.set_text(item.category)
        self._count.setText(str(item.pieces))
        self._money.setText(self._formats.money(item.line.amount))

    def _button(self, icon: str, name: str, step: int) -> QPushButton:
        button = QPushButton()
        dress(button, role="ghost")
        icons.put(button, icon, "soft", 18)
        button.setFixedWidth(CONTROL)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(self._pieces + step))
        return button
