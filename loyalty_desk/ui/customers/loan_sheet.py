"""The sheet that lends a level for a while."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import date, tzinfo

from PySide6.QtWidgets import QComboBox, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import add_months
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.program import Level
from loyalty_desk.services.privileges import Privileges
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.date_field import DateField
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 480


class LoanSheet(CustomerSheet):
    """A level, the last day, the reason."""

    def __init__(
        self,
        privileges: Privileges,
        customer_id: CustomerId,
        levels: Sequence[Level],
        *,
        today: date,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Lend a level"), formats, zone, parent)
        self._privileges = privileges
        self._customer_id = customer_id
        self._key = str(uuid.uuid4())
        self._level = QComboBox()
        for level in reversed(levels):
            self._level.addItem(name_in(level.name, formats.language), level.code)
        self._until = DateField()
        self._until.show_value(add_months(today, 1))
        self._reason = ReasonField((self.tr("apology"), self.tr("to try it"), self.tr("a guest of honour")))
        self._fields = {
            "tier": Field(self.tr("Level"), self._level),
            "until": Field(self.tr("Until the end of"), self._until),
            "reason": Field(self.tr("Reason"), self._reason),
        }
        text = self.tr("It holds as long as it is above the customer's own level.")
        self.body.addWidget(Label(text, role="soft", wrap=True))
        for field in self._fields.values():
            self.body.addWidget(field)
        self.finish(self.tr("Lend"), width=_WIDTH)
        self._level.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the fields."""
        return self._fields

    def do(self) -> object:
        """Lend the level."""
        until = self._until.value()
        if until is None:
            raise Invalid("until", "empty")
        tier = str(self._level.currentData())
        return self._privileges.lend(self._key, self._customer_id, tier, until=until, reason=self._reason.text())
