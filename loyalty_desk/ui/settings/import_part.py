"""What another program kept, brought into the shop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.imports.history_card import HistoryCard
from loyalty_desk.ui.settings.part import Part
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label


class ImportPart(Part):
    """Leads to the sheet that brings a file in, and shows what was brought in before."""

    import_asked = Signal()

    def __init__(self, desk: Desk, formats: Formats, tasks: Tasks) -> None:
        super().__init__("")
        self.head.set_title(self.tr("Bring data in"))
        self.head.set_sub(self.tr("Customers and past sales of the program you had before."))
        self._history = HistoryCard(desk, formats, tasks)
        card = Card()
        for text in (
            self.tr(
                "Save them there as Excel or CSV. You say which column is what, and see first what would come of it."
            ),
            self.tr("Who is here already stays as they are; the same file a second time changes nothing."),
        ):
            card.add(Label(text, wrap=True))
        begin = QPushButton(self.tr("Bring a file in…"))
        icons.put(begin, "file-upload-outline", "on_accent")
        dress(begin, role="primary")
        begin.clicked.connect(self.import_asked)
        row = QHBoxLayout()
        row.addWidget(begin)
        row.addStretch()
        card.add(row)
        self.column.addWidget(card)
        self.column.addWidget(self._history)
        self.column.addStretch(1)

    def reload(self) -> None:
        """Read the imports again."""
        self._history.reload()
