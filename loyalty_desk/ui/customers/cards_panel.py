"""The cards of a customer, with what can be done to each."""

from collections.abc import Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.card import readable
from loyalty_desk.store.cards import Card as CardRow
from loyalty_desk.ui.customers.row_list import RowList
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill

_TONES = {"active": "good", "blocked": "bad", "replaced": "soft"}


class CardsPanel(Card):
    """The active card first; a blocked one can still be replaced."""

    block_requested = Signal(str)
    replace_requested = Signal(str)
    save_requested = Signal()
    print_requested = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.set_title(self.tr("Cards"))
        self._formats = formats
        self._rows = RowList(STEP + STEP // 2)
        self.add(self._rows)

    def show_cards(self, cards: Sequence[CardRow], zone: tzinfo) -> None:
        """Show all cards that a customer ever had."""
        has_active = any(card.state == "active" for card in cards)
        self._rows.show_rows(self._row(card, zone, has_active=has_active) for card in cards)

    def _row(self, card: CardRow, zone: tzinfo, *, has_active: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Label(readable(card.number), selectable=True), 1)
        head.addWidget(Pill(self._state(card.state), _TONES[card.state]))
        column.addLayout(head)
        if card.state != "active":
            column.addWidget(Label(self._told(card, zone), role="label", wrap=True))
        buttons = self._buttons(card, has_active=has_active)
        if buttons:
            flow = FlowLayout()
            for button in buttons:
                flow.addWidget(button)
            column.addLayout(flow)
        return row

    def _buttons(self, card: CardRow, *, has_active: bool) -> list[QPushButton]:
        replace = QPushButton(self.tr("Replace…"))
        replace.clicked.connect(partial(self.replace_requested.emit, card.number))
        if card.state != "active":
            return [replace] if card.state == "blocked" and not has_active else []
        block = QPushButton(self.tr("Block…"))
        dress(block, role="danger")
        block.clicked.connect(partial(self.block_requested.emit, card.number))
        save = QPushButton(self.tr("Save picture…"))
        save.clicked.connect(self.save_requested)
        to_print = QPushButton(self.tr("Print"))
        to_print.clicked.connect(self.print_requested)
        return [replace, block, save, to_print]

    def _state(self, state: str) -> str:
        return {"active": self.tr("active"), "blocked": self.tr("blocked"), "replaced": self.tr("replaced")}[state]

    def _told(self, card: CardRow, zone: tzinfo) -> str:
        day = self._formats.date(card.changed_at.astimezone(zone).date())
        return " · ".join(filter(None, (day, card.reason)))
