"""The sheet in which a customer agrees to something later on."""

from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.services.enrolment import Enrolment
from loyalty_desk.ui.counter.consents import Consents
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 520


class ConsentSheet(CustomerSheet):
    """The same words as at registering, recorded as they are shown."""

    def __init__(
        self,
        enrolment: Enrolment,
        customer_id: CustomerId,
        *,
        shop: str,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Give consent"), formats, zone, parent)
        self._enrolment = enrolment
        self._customer_id = customer_id
        self._consents = Consents(shop)
        self._field = Field(self.tr("The customer agrees to"), self._consents)
        self.body.addWidget(Label(self.tr("Tick what the customer agrees to now."), role="soft", wrap=True))
        self.body.addWidget(self._field)
        self.finish(self.tr("Write down"), width=_WIDTH)

    def fields(self) -> dict[str, Field]:
        """Return the one field."""
        return {"consents": self._field}

    def do(self) -> object:
        """Write down what was ticked."""
        given = self._consents.given()
        if not given:
            raise Invalid("consents", "empty")
        self._enrolment.consent(self._customer_id, given)
        return given
