"""The sheet on which a gift certificate is sold."""

import uuid
from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.mechanics.certificates import last_day
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.keypad import Keypad
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 480


class CertificateSaleSheet(CustomerSheet):
    """An amount and, if one is served, the customer who buys it; `completed` tells what was issued."""

    def __init__(
        self,
        desk: Desk,
        formats: Formats,
        *,
        customer_id: CustomerId | None,
        customer: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Sell a gift certificate"), formats, desk.shop.program.time_zone, parent)
        self._desk = desk
        self._key = str(uuid.uuid4())
        self._customer_id = customer_id
        self._amount = AmountField(formats, large=True)
        self._field = Field(self.tr("Amount"), self._amount, self._until())
        self._buyer = QCheckBox(self.tr("Bought by {name}").format(name=customer))
        self._buyer.setChecked(True)
        self._buyer.setVisible(customer_id is not None)
        self._compose()

    def fields(self) -> Mapping[str, Field]:
        """Return the field of the amount."""
        return {"amount": self._field}

    def do(self) -> object:
        """Sell it."""
        buyer = self._customer_id if self._buyer.isChecked() else None
        return self._desk.certificates.sell(self._key, self._amount.value() or 0, customer_id=buyer)

    def _until(self) -> str:
        last = last_day(self._desk.shop.program.certificates, self._desk.shop.today())
        if last is None:
            return self.tr("It never ends")
        return self.tr("Can be used until {day}").format(day=self.formats.date(last))

    def _compose(self) -> None:
        keypad = Keypad(self.formats.separator, low=True)
        keypad.type_into(self._amount)
        told = Label(self.tr("Take the money first, then press Enter."), role="soft", wrap=True)
        for part in (self._field, keypad, self._buyer, told):
            self.body.addWidget(part)
        self.finish(self.tr("Sell"), width=_WIDTH)
        self._amount.setFocus()
