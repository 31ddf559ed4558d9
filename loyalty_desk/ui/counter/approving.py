"""Asking a manager to lift the limits for one purchase."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.ui.counter.approval_words import ApprovalWords
from loyalty_desk.ui.counter.priced import Priced
from loyalty_desk.ui.counter.sheets import Sheets
from loyalty_desk.ui.counter.till import Till
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.quote_lines import Line


class Approving(QObject):
    """Opens the sheet and lets the till know; `approved` asks for a new price."""

    approved = Signal()

    def __init__(self, till: Till, sheets: Sheets, formats: Formats) -> None:
        super().__init__()
        self._till = till
        self._sheets = sheets
        self._words = ApprovalWords(formats)

    def limits(self, priced: Priced | None) -> list[Line]:
        """Return which limits stand in the way of a purchase."""
        if priced is None:
            return []
        used = self._words.of_refusal(priced.refused) if isinstance(priced.refused, Refused) else []
        return [*used, *self._words.of_quote(priced.shown)]

    def way(self, priced: Priced | None) -> Callable[[], None] | None:
        """Return what asks for a purchase, None where no limit stands in its way."""
        return partial(self.ask, priced) if self.limits(priced) else None

    def ask(self, priced: Priced | None) -> None:
        """Ask for a purchase as it is now; None: there is none."""
        if priced is None:
            return
        sheet = self._sheets.approval(self.limits(priced))
        sheet.approved.connect(partial(self._approve, priced.purchase))

    def _approve(self, purchase: Purchase, because: str) -> None:
        self._till.approve(purchase, because)
        self.approved.emit()
