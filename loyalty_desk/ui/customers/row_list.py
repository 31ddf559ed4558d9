"""Rows under one another that are made anew whenever something else is shown."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.label import Label


class RowList(QVBoxLayout):
    """A column of rows."""

    def __init__(self, spacing: int = STEP) -> None:
        super().__init__()
        self.setSpacing(spacing)

    def show_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these rows instead of those before."""
        while (item := self.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for row in rows:
            self.addWidget(row)


def told_row(text: str, detail: str, *controls: QWidget, tone: str = "") -> QWidget:
    """Return a row: a text, a smaller one below it, and what can be done at its end."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(STEP)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(text, wrap=True))
    if detail:
        words.addWidget(Label(detail, role="label", tone=tone, wrap=True))
    line.addLayout(words, 1)
    for control in controls:
        line.addWidget(control)
    return row
