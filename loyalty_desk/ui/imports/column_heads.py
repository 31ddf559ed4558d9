"""The heads of the columns of a file: how each is called there, and a list that says what it is."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.elided_label import ElidedLabel

_SIDE = 6
_HEIGHT = 84
_NARROWEST = 150


class ColumnHead(QWidget):
    """One column: its heading, its number where it has none, and the list."""

    def __init__(self, title: str, fields: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.combo = CalmCombo()
        self.combo.setAccessibleName(title)
        self.combo.setModel(fields)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, STEP, _SIDE, _SIDE)
        column.setSpacing(_SIDE)
        column.addWidget(ElidedLabel(title, role="title"))
        column.addWidget(self.combo)


class ColumnHeads(QHeaderView):
    """`chosen` tells a column and the field it was said to be, an empty one for none."""

    chosen = Signal(int, str)

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._heads: list[ColumnHead] = []
        self._choices = QStandardItemModel(self)  # one for all lists: a file may have a hundred columns
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.sectionResized.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)

    def show_heads(self, titles: Sequence[str], fields: Mapping[str, str]) -> None:
        """Show these columns; `fields` are what each can be, with their words."""
        for head in self._heads:
            head.hide()
            head.deleteLater()
        self._offer(fields)
        self._heads = [ColumnHead(title, self._choices, self.viewport()) for title in titles]
        width = max(self._heads[0].combo.sizeHint().width() + 2 * _SIDE, _NARROWEST)  # all have the same choices
        for column, head in enumerate(self._heads):
            head.combo.activated.connect(partial(self._tell, column))
            head.show()
            self.resizeSection(column, width)
        self._place()

    def show_choice(self, columns: Mapping[str, int]) -> None:
        """Show which field stands in which column."""
        fields = {column: field for field, column in columns.items()}
        for column, head in enumerate(self._heads):
            head.combo.setCurrentIndex(head.combo.findData(fields.get(column, "")))

    def combo(self, column: int) -> CalmCombo:
        """Return the list over a column."""
        return self._heads[column].combo

    def sizeHint(self) -> QSize:
        """Return room for the heading and the list below it."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def updateGeometries(self) -> None:
        """Keep the heads over their columns."""
        super().updateGeometries()
        self._place()

    def _offer(self, fields: Mapping[str, str]) -> None:
        self._choices.clear()
        for name, text in fields.items():
            item = QStandardItem(text)
            item.setData(name, Qt.ItemDataRole.UserRole)
            self._choices.appendRow(item)

    def _place(self) -> None:
        for column, head in enumerate(self._heads):
            head.setGeometry(self.sectionViewportPosition(column), 0, self.sectionSize(column), self.height() - 1)

    def _tell(self, column: int, _place: int) -> None:
        self.chosen.emit(column, self.combo(column).currentData())
