"""What a customer agreed to, since when, and the way to withdraw it."""

from collections.abc import Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from loyalty_desk.services.enrolment import CONSENTS
from loyalty_desk.store.customers import Consent
from loyalty_desk.ui.customers.consent_words import ConsentWords
from loyalty_desk.ui.customers.row_list import RowList, told_row
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label


class ConsentsPanel(Card):
    """The latest word on each consent; the whole story stands in the timeline."""

    give_requested = Signal()
    withdraw_requested = Signal(str)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.set_title(self.tr("Consents"))
        self._formats = formats
        self._words = ConsentWords()
        self._rows = RowList()
        self._give = QPushButton(self.tr("Give consent…"))
        self._give.clicked.connect(self.give_requested)
        self.set_corner(self._give)
        self.add(self._rows)

    def show_consents(self, consents: Sequence[Consent], zone: tzinfo) -> None:
        """Show what holds now, from everything that was ever said, the latest first."""
        latest: dict[str, Consent] = {}
        for consent in consents:
            latest.setdefault(consent.kind, consent)
        rows = [self._row(latest[kind], zone) for kind in CONSENTS if kind in latest]
        self._rows.show_rows(rows or [Label(self.tr("Nothing was agreed to yet."), role="soft", wrap=True)])
        self._give.setVisible(not all(kind in latest and latest[kind].given for kind in CONSENTS))

    def _row(self, consent: Consent, zone: tzinfo) -> QWidget:
        day = self._formats.date(consent.at.astimezone(zone).date())
        said = (self.tr("agreed on {date}") if consent.given else self.tr("withdrawn on {date}")).format(date=day)
        name = self._words.name(consent.kind)
        if not consent.given:
            return told_row(name, said, tone="bad")
        withdraw = QPushButton(self.tr("Withdraw"))
        withdraw.setAccessibleDescription(name)
        withdraw.clicked.connect(partial(self.withdraw_requested.emit, consent.kind))
        return told_row(name, said, withdraw)
