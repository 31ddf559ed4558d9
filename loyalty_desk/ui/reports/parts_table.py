"""The table of days or months at its full height: the page scrolls, not the table in it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent

from loyalty_desk.ui.reports.parts_model import PartsModel
from loyalty_desk.ui.widgets.table import Table

_SIDES = 24  # what the style sheet keeps free on both sides of a cell


class PartsTable(Table):
    """Columns as wide as they need, what is left shared evenly."""

    def __init__(self, model: PartsModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Days or months in figures"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setStretchLastSection(False)
        model.modelReset.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit(self) -> None:
        rows = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2)
        self._fit_columns()

    def _fit_columns(self) -> None:
        head, count = self.horizontalHeader(), self._model.columnCount()
        needed = [max(self._widest(column), head.sectionSizeHint(column)) for column in range(count)]
        more, rest = divmod(max(0, self.viewport().width() - sum(needed)), count)
        for column, width in enumerate(needed):
            self.setColumnWidth(column, width + more + (rest if column == 0 else 0))

    def _widest(self, column: int) -> int:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)  # of the totals, which are the longest
        metrics = QFontMetrics(font)
        cells = (self._model.index(row, column, QModelIndex()) for row in range(self._model.rowCount()))
        return max((metrics.horizontalAdvance(str(cell.data())) for cell in cells), default=0) + _SIDES + 8
