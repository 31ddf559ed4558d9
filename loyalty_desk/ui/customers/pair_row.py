"""Two customers who may be one, in one row: who they are, why, and what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from loyalty_desk.services.duplicates import EMAIL, NAME, PHONE
from loyalty_desk.store.people import PersonRow
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.format import n_visits
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label

_TOLD = 2  # name and phone of a row of the list


class PairRow(Card):
    """Asks to merge the two, or says that they are two people."""

    merge_requested = Signal()
    apart_requested = Signal()

    def __init__(self, rows: tuple[PersonRow, PersonRow], reasons: tuple[str, ...], words: PeopleWords) -> None:
        super().__init__()
        merge = QPushButton(self.tr("Merge…"))
        apart = QPushButton(self.tr("Not the same"))
        told = QVBoxLayout()
        told.setSpacing(STEP // 2)
        told.addWidget(Label(self._why(reasons), role="label", tone="gold", wrap=True))
        for row in rows:
            told.addWidget(ElidedLabel("  ·  ".join((*words.cells(row)[:_TOLD], n_visits(row.visits)))))
        line = QHBoxLayout()
        line.setSpacing(STEP)
        line.addLayout(told, 1)
        for button in (merge, apart):
            button.setAutoDefault(False)
            line.addWidget(button)
        self.add(line)
        merge.clicked.connect(self.merge_requested)
        apart.clicked.connect(self.apart_requested)

    def _why(self, reasons: tuple[str, ...]) -> str:
        words = {
            PHONE: self.tr("the same phone"),
            EMAIL: self.tr("the same e-mail"),
            NAME: self.tr("names alike and the same birthday"),
        }
        text = ", ".join(words[reason] for reason in reasons)
        return text[:1].upper() + text[1:]
