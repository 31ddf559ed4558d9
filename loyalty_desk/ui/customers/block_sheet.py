"""The sheet that makes a card unusable."""

from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.card import readable
from loyalty_desk.services.cardroom import Cardroom
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 480


class BlockSheet(CustomerSheet):
    """Two clicks and a reason; nothing of the customer's is lost."""

    def __init__(
        self, cardroom: Cardroom, number: str, formats: Formats, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Block the card"), formats, zone, parent)
        self._cardroom = cardroom
        self._number = number
        self._reason = ReasonField((self.tr("lost"), self.tr("stolen"), self.tr("somebody else uses it")))
        self._field = Field(self.tr("Reason"), self._reason)
        text = self.tr("Nobody can use {card} any more. The customer keeps all points and can be given another card.")
        self.body.addWidget(Label(text.format(card=readable(number)), role="soft", wrap=True))
        self.body.addWidget(self._field)
        self.finish(self.tr("Block"), width=_WIDTH)
        self._reason.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the one field."""
        return {"reason": self._field}

    def do(self) -> object:
        """Block the card."""
        return self._cardroom.block(self._number, reason=self._reason.text())
