"""The sheet that sells a customer a certificate, or gives one."""

import uuid
from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.certificates import CertificateDesk
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.segmented import SegmentedChoice

_WIDTH = 480
_SELL, _GIVE = "sell", "give"


class CertificateSheet(CustomerSheet):
    """Its key is made when it opens, so that pressing twice makes one."""

    def __init__(
        self,
        certificates: CertificateDesk,
        customer_id: CustomerId,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Certificate"), formats, zone, parent)
        self._certificates = certificates
        self._customer_id = customer_id
        self._key = str(uuid.uuid4())
        self._way = SegmentedChoice([(_SELL, self.tr("Sell")), (_GIVE, self.tr("Give away"))])
        self._amount = AmountField(formats)
        self._reason = ReasonField((self.tr("apology"), self.tr("prize"), self.tr("anniversary")))
        self._fields = {
            "amount": Field(self.tr("Amount"), self._amount),
            "reason": Field(self.tr("Reason"), self._reason),
        }
        self.body.addWidget(Field(self.tr("What to do"), self._way))
        for field in self._fields.values():
            self.body.addWidget(field)
        self.finish(self.tr("Make the certificate"), width=_WIDTH)
        self._way.chosen.connect(self._adapt)
        self._adapt()
        self._amount.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the fields."""
        return self._fields

    def do(self) -> object:
        """Make the certificate."""
        amount = self._amount.value() or 0
        if self._way.value() == _SELL:
            return self._certificates.sell(self._key, amount, customer_id=self._customer_id)
        return self._certificates.give(self._key, amount, reason=self._reason.text(), customer_id=self._customer_id)

    def _adapt(self) -> None:
        self._fields["reason"].setVisible(self._way.value() == _GIVE)
