"""The sheet that parts a customer from who was merged into them last."""

import uuid
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.customer import Customer
from loyalty_desk.services.merging import Merging
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 480


class UnmergeSheet(CustomerSheet):
    """Its key is made when it opens, so that pressing twice parts once."""

    def __init__(
        self, merging: Merging, customer: Customer, *, formats: Formats, zone: tzinfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Undo the last merge"), formats, zone, parent)
        self._merging = merging
        self._customer = customer
        self._key = str(uuid.uuid4())
        text = self.tr(
            "Who was merged into {name} last becomes a customer of their own again, with the purchases, the cards and"
            " the points they came with, as far as these are left. What happened since then stays with {name}."
        )
        name = customer.name or customer.phone or self.tr("this customer")
        self.body.addWidget(Label(text.format(name=name), wrap=True))
        self.finish(self.tr("Undo the merge"), width=_WIDTH)

    def do(self) -> object:
        """Part them."""
        return self._merging.unmerge(self._key, self._customer.customer_id)
