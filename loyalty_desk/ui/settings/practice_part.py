"""Practice, for somebody new at the counter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from loyalty_desk.ui import icons
from loyalty_desk.ui.settings.part import Part
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label


class PracticePart(Part):
    """Says what practice is, and leads to it."""

    practice_asked = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.head.set_title(self.tr("Practice"))
        self.head.set_sub(self.tr("For somebody new at the counter: the same screens, and nothing counts."))
        card = Card()
        for text in (
            self.tr("Practice works on a copy of the shop with all its customers, cards and points. Scan real cards."),
            self.tr(
                "A strip over every screen says that it is practice. Backups, exports and printed cards are off, "
                "receipts are marked."
            ),
            self.tr("At the end the copy is thrown away. The shop itself waits untouched meanwhile."),
        ):
            card.add(Label(text, wrap=True))
        begin = QPushButton(self.tr("Practice…"))
        icons.put(begin, "school-outline", "on_accent")
        dress(begin, role="primary")
        begin.clicked.connect(self.practice_asked)
        row = QHBoxLayout()
        row.addWidget(begin)
        row.addStretch()
        card.add(row)
        self.column.addWidget(card)
        self.column.addStretch(1)
