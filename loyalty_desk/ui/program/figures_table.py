"""A small table of figures: names on the left, numbers in columns on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.label import Label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresTable(QWidget):
    """Rows of texts, all as high as they need; `bold` are the places of rows that matter most."""

    def __init__(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        bold: frozenset[int] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(0, 1)
        for column, text in enumerate(headings):
            self._put(grid, -1, column, Label(text, role="label"))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                tone = "bold" if place in bold else "" if column else "soft"
                self._put(grid, place, column, Label(text, tone=tone, wrap=not column))

    def _put(self, grid: QGridLayout, place: int, column: int, label: Label) -> None:
        if column:
            label.setAlignment(_RIGHT)
        grid.addWidget(label, place + 1, column)
