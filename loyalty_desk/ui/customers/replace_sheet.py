"""The sheet that gives a customer another card for a lost one."""

from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtWidgets import QLineEdit, QWidget

from loyalty_desk.domain.card import plain, readable
from loyalty_desk.services.cardroom import Cardroom
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 480


class ReplaceSheet(CustomerSheet):
    """A new number, or a printed card that is scanned while the sheet is open."""

    def __init__(
        self, cardroom: Cardroom, number: str, formats: Formats, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Replace the card"), formats, zone, parent)
        self._cardroom = cardroom
        self._number = number
        self._reason = ReasonField((self.tr("lost"), self.tr("damaged"), self.tr("new design")))
        self._card = QLineEdit()
        self._card.setPlaceholderText(self.tr("A new number is made"))
        self._fields = {
            "reason": Field(self.tr("Reason"), self._reason),
            "card": Field(self.tr("New card"), self._card, self.tr("Scan a printed card to give that one.")),
        }
        text = self.tr("{card} stops working. All points stay with the customer.").format(card=readable(number))
        self.body.addWidget(Label(text, role="soft", wrap=True))
        for field in self._fields.values():
            self.body.addWidget(field)
        self.finish(self.tr("Replace"), width=_WIDTH)
        self._reason.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the fields."""
        return self._fields

    def take_scan(self, code: str) -> bool:
        """Take a scanned card as the new one; it is checked when the sheet completes."""
        self._card.setText(readable(plain(code)))
        return True

    def do(self) -> object:
        """Replace the card."""
        new = self._card.text().strip()
        return self._cardroom.replace(self._number, reason=self._reason.text(), new_card=new or None)
