"""Which of the steps one is at."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill


class StepRow(QWidget):
    """The names of the steps, the present one marked."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills = [Pill(f"{place} · {name}", "soft") for place, name in enumerate(names, 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for place, pill in enumerate(self._pills):
            if place:
                row.addWidget(Label("→", tone="soft"))
            row.addWidget(pill)

    def mark(self, place: int) -> None:
        """Show that one is at the step `place`, counted from 0."""
        for number, pill in enumerate(self._pills):
            dress(pill, tone="accent" if number == place else "soft")
