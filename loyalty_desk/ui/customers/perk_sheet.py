"""The sheet that gives one person a privilege of the program."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import tzinfo

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.offers import Perk
from loyalty_desk.services.privileges import Privileges
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.date_field import DateField
from loyalty_desk.ui.widgets.field import Field

_WIDTH = 480


class PerkSheet(CustomerSheet):
    """For good, or until a day."""

    def __init__(
        self,
        privileges: Privileges,
        customer_id: CustomerId,
        perks: Sequence[Perk],
        *,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Give a privilege"), formats, zone, parent)
        self._privileges = privileges
        self._customer_id = customer_id
        self._key = str(uuid.uuid4())
        self._perk = QComboBox()
        for perk in perks:
            self._perk.addItem(name_in(perk.name, formats.language), perk.code)
        self._until = DateField()
        self._reason = QLineEdit()
        self._fields = {
            "perk": Field(self.tr("Privilege"), self._perk),
            "until": Field(self.tr("Until"), self._until, self.tr("empty: for good")),
            "reason": Field(self.tr("Reason"), self._reason),
        }
        for field in self._fields.values():
            self.body.addWidget(field)
        self.finish(self.tr("Give"), width=_WIDTH)
        self._perk.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the fields."""
        return self._fields

    def do(self) -> object:
        """Give the privilege."""
        code = self._perk.currentData()
        if not isinstance(code, str):
            raise Invalid("perk", "empty")
        return self._privileges.grant(
            self._key, self._customer_id, code, until=self._until.value(), reason=self._reason.text()
        )
