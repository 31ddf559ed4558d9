"""The last visits of a customer, one line each."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from loyalty_desk.domain.visit import PastSale
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label


class PastSales(QWidget):
    """Day, goods and money of each sale; what came back as a whole is said in words."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._rows: list[tuple[Label, ElidedLabel, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(Label(self.tr("Last visits"), role="label"), 0, 0, 1, 3)

    def show_sales(self, sales: Sequence[PastSale], zone: tzinfo) -> None:
        """Show `sales`; a customer who never bought anything shows nothing."""
        while len(self._rows) < len(sales):
            self._add_row()
        for place, row in enumerate(self._rows):
            for label in row:
                label.setVisible(place < len(sales))
            if place < len(sales):
                self._show(row, sales[place], zone)
        self.setVisible(bool(sales))

    def _show(self, row: tuple[Label, ElidedLabel, Label], sale: PastSale, zone: tzinfo) -> None:
        day, goods, money = row
        day.setText(self._formats.day(sale.at.astimezone(zone).date()))
        goods.set_text(self.tr("returned") if sale.complete else sale.goods)
        money.setText("" if sale.complete else self._formats.money(sale.to_pay - sale.money_back))

    def _add_row(self) -> None:
        row = Label(), ElidedLabel(tone="soft"), Label()
        row[2].setAlignment(Qt.AlignmentFlag.AlignRight)
        self._rows.append(row)
        for column, label in enumerate(row):
            self._grid.addWidget(label, len(self._rows), column)
