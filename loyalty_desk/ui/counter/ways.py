"""Ways to something: the next tier, the prizes of challenges."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.progress_line import ProgressLine


@dataclass(frozen=True)
class Gap:
    """A way: what it leads to, what is missing or reached, and how much of it is done."""

    label: str
    missing: str
    done: int
    total: int


class Ways(QWidget):
    """One line that fills for each way."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Way] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)

    def show_ways(self, gaps: Sequence[Gap]) -> None:
        """Show these ways; nothing where there are none."""
        while len(self._rows) < len(gaps):
            self._rows.append(_Way())
            self._column.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(gaps))
            if place < len(gaps):
                row.show_gap(gaps[place])
        self.setVisible(bool(gaps))


class _Way(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._label = Label(role="label", wrap=True)
        self._missing = Label(role="label")
        self._line = ProgressLine()
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self._label, 1)
        row.addWidget(self._missing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._line)

    def show_gap(self, gap: Gap) -> None:
        """Show one way."""
        self._label.setText(gap.label)
        self._missing.setText(gap.missing)
        self._line.show_progress(gap.done, gap.total)
