"""What an example buys: amounts of categories, line by line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from loyalty_desk.domain.money import Money
from loyalty_desk.domain.purchase import Line
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.theme import CONTROL, STEP, dress
from loyalty_desk.ui.widgets.amount_field import AmountField

_MOST = 5
_NO_LIMIT = 16_777_215  # Qt's widest widget
_AMOUNT = 128  # room for a price and its sign


class GoodsLine(QWidget):
    """A category and an amount."""

    changed = Signal()
    removed = Signal()

    def __init__(self, formats: Formats, categories: Sequence[str]) -> None:
        super().__init__()
        self.amount, self.category, self.remove = AmountField(formats), CalmCombo(), QToolButton()
        self._categories: tuple[str, ...] = ()
        self.category.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category.setAccessibleName(self.tr("Goods"))
        self.amount.setAccessibleName(self.tr("For"))
        icons.put(self.remove, "close", "soft", 18)
        self.remove.setFixedSize(CONTROL, CONTROL)
        self.remove.setAccessibleName(self.tr("Remove"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self.category, 1)
        row.addWidget(self.amount)
        row.addWidget(self.remove)
        self.offer(categories)
        self.category.currentIndexChanged.connect(self.changed)
        self.amount.changed.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def offer(self, categories: Sequence[str]) -> None:
        """Offer other categories of goods."""
        if self._categories != ("", *categories):
            self._categories = ("", *categories)
            self.category.clear()
            self.category.addItems([self.tr("any"), *categories])
            self.category.setVisible(bool(categories))
            self.amount.setMinimumWidth(_AMOUNT)
            self.amount.setMaximumWidth(_AMOUNT if categories else _NO_LIMIT)

    def line(self) -> Line | None:
        """Return the goods, None while there is no amount."""
        amount: Money | None = self.amount.value()
        return Line(amount, category=self._categories[max(0, self.category.currentIndex())]) if amount else None


class ExampleGoods(QWidget):
    """Lines of goods; the first always stays."""

    changed = Signal()

    def __init__(self, formats: Formats, categories: Sequence[str]) -> None:
        super().__init__()
        self._formats = formats
        self._categories = tuple(categories)
        self.lines: list[GoodsLine] = []
        self.add = QPushButton(self.tr("More goods"))
        dress(self.add, role="link")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)
        self._column.addWidget(self.add)
        self.add.clicked.connect(self._add_line)
        self._add_line()

    def offer(self, categories: Sequence[str]) -> None:
        """Offer other categories of goods."""
        self._categories = tuple(categories)
        for line in self.lines:
            line.offer(categories)
        self._arrange()

    def goods(self) -> tuple[Line, ...]:
        """Return what is bought."""
        return tuple(goods for line in self.lines if (goods := line.line()) is not None)

    def _add_line(self) -> None:
        line = GoodsLine(self._formats, self._categories)
        line.changed.connect(self.changed)
        line.removed.connect(self._remove)
        self.lines.append(line)
        self._column.insertWidget(len(self.lines) - 1, line)
        self._arrange()

    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, GoodsLine):
            self.lines.remove(line)
            line.setParent(None)
            line.deleteLater()
            self._arrange()
            self.changed.emit()

    def _arrange(self) -> None:
        for line in self.lines:
            line.remove.setVisible(len(self.lines) > 1)
        self.add.setVisible(bool(self._categories) and len(self.lines) < _MOST)
