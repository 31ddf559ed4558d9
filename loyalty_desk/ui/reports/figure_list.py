"""Figures one below the other: name, value, change."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from loyalty_desk.ui.reports.figure_words import Shown
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.label import Label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FigureList(QWidget):
    """A small table of figures; formulas on hover."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[Label, Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(0, 1)

    def show_figures(self, figures: Sequence[Shown]) -> None:
        """Show other figures, always as many as the first time."""
        while len(self._rows) < len(figures):
            self._add_row()
        for labels, shown in zip(self._rows, figures, strict=True):
            name, value, change = labels
            name.setText(shown.label)
            value.setText(shown.value)
            change.setText(shown.change)
            change.setVisible(bool(shown.change))
            dress(change, tone=shown.tone)
            for label in labels:
                label.setToolTip(shown.tip)
            value.setAccessibleName(" ".join(filter(None, (shown.label, shown.value, shown.change))))
            value.setAccessibleDescription(shown.tip)

    def _add_row(self) -> None:
        name, value, change = Label(role="soft", wrap=True), Label(role="title"), Label()
        row = len(self._rows)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1, _RIGHT)
        self._grid.addWidget(change, row, 2, _RIGHT)
        self._rows.append((name, value, change))
