"""The strip over every screen of a practice shop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from loyalty_desk.ui import icons
from loyalty_desk.ui.icons import IconLabel
from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.label import Label


class PracticeStrip(QFrame):
    """Says that nothing counts, and has the way out."""

    end_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, role="practice")
        end = QPushButton(self.tr("End practice"))
        icons.put(end, "exit-to-app")
        end.clicked.connect(self.end_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + STEP, 4, GAP, 4)
        row.setSpacing(STEP)
        row.addWidget(IconLabel("school-outline", 22, "surface"))
        row.addWidget(Label(self.tr("Practice"), role="title"))
        row.addWidget(Label(self.tr("This is a copy of the shop: nothing here counts.")), 1)
        row.addWidget(end)
