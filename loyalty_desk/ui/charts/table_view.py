"""The table behind a picture: sorted by a click on a heading, as wide as its texts."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from loyalty_desk.ui.charts.table_model import SortedTable, TableModel
from loyalty_desk.ui.charts.values import TableData
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.table import Table

_ROW = 34
_LEAST = 150


class TableView(Table):
    """Rows of a `TableData`; unsorted until a heading is clicked, and again after the third click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, role="plain")
        self.table: TableData | None = None
        self._model = TableModel(self)
        self.setModel(SortedTable(self._model, self))
        self.setMinimumHeight(_LEAST)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def show_data(self, table: TableData) -> None:
        """Show another table."""
        self.table = table
        self._model.show_data(table)
        self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room there is."""
        super().resizeEvent(event)
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._spread()

    def _spread(self) -> None:
        """Make columns as wide as their texts, and share out what is left between them."""
        head, columns = self.horizontalHeader(), range(self.model().columnCount())
        needs = [max(self.sizeHintForColumn(place), head.sectionSizeHint(place)) for place in columns]
        rest = max(self.viewport().width() - sum(needs), 0) // max(len(needs), 1)
        for place in columns:
            head.resizeSection(place, needs[place] + rest)
