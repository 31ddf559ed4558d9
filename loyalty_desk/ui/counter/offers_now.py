"""What to offer the customer now: one line each, with a button where something is to be noted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.ui.counter.keys import bind_key
from loyalty_desk.ui.counter.offer_words import Offer
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.label import Label

KEY = "F10"


class OffersNow(QWidget):
    """The list, shown only where there is anything; its key goes to the first button, Space presses it."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._key = Label(KEY, role="key")
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(Label(self.tr("Offer now"), role="label"), 1)
        head.addWidget(self._key)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        bind_key(self, KEY, self._go_to_first)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these."""
        while len(self._rows) < len(offers):
            row = _Row()
            row.taken.connect(self.taken)
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(offers))
            if place < len(offers):
                row.show_offer(offers[place])
        self._key.setVisible(any(offer.action for offer in offers))
        self.setVisible(bool(offers))

    def _go_to_first(self) -> None:
        first = next((row.button for row in self._rows if not row.isHidden() and not row.button.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)


class _Row(QWidget):
    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._offer: Offer | None = None
        self._text = Label(wrap=True)
        self.button = QPushButton()
        dress(self.button, role="soft")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)

    def show_offer(self, offer: Offer) -> None:
        """Show one."""
        self._offer = offer
        self._text.setText(offer.text)
        self.button.setText(offer.action)
        self.button.setAccessibleName(f"{offer.action}: {offer.text}")
        self.button.setVisible(bool(offer.action))

    def _take(self) -> None:
        if self._offer is not None:
            self.taken.emit(self._offer)
