"""The sheet that erases what is known of a person."""

from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.domain.customer import Customer
from loyalty_desk.services.erasing import Erasing
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 560


class EraseSheet(CustomerSheet):
    """Says what goes and what stays, and asks why; erasing twice shows the first act again, so it needs no key."""

    def __init__(
        self, erasing: Erasing, customer: Customer, *, formats: Formats, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Erase personal data"), formats, zone, parent)
        self._erasing = erasing
        self._customer = customer
        self._reason = ReasonField((self.tr("the customer's request"), self.tr("consent was withdrawn")))
        self._field = Field(self.tr("Reason"), self._reason)
        warning = self.tr("{name}: this cannot be undone.")
        name = customer.name or customer.phone or self.tr("Customer {number}").format(number=customer.customer_id)
        self.body.addWidget(Banner(warning.format(name=name), tone="bad"))
        self._explain()
        self.body.addWidget(self._field)
        self.finish(self.tr("Erase for good"), width=_WIDTH)
        self._reason.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the one field."""
        return {"reason": self._field}

    def do(self) -> object:
        """Erase the person."""
        return self._erasing.erase(self._customer.customer_id, reason=self._reason.text())

    def _explain(self) -> None:
        for title, text in (
            (
                self.tr("What goes"),
                self.tr(
                    "Name, phone, e-mail, birthday, language, group, note, tags, dates and the texts of consents; the"
                    " same of everybody who was merged into this customer. The cards are blocked."
                ),
            ),
            (
                self.tr("What stays"),
                self.tr(
                    "Purchases, points, and when which consent was given, under a number without a name; and the act of"
                    " erasing, with the reason. Write no name into the reason."
                ),
            ),
        ):
            told = QVBoxLayout()
            told.setSpacing(STEP // 2)
            told.addWidget(Label(title, role="title"))
            told.addWidget(Label(text, role="soft", wrap=True))
            self.body.addLayout(told)
