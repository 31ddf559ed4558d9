"""The sheet that keeps a day of a customer's year."""

from collections.abc import Mapping
from datetime import date, tzinfo

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.attention import Attention
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.field import Field

_WIDTH = 480
_DAYS = 31


class DateSheet(CustomerSheet):
    """What it is, the day and the month."""

    def __init__(
        self,
        attention: Attention,
        customer_id: CustomerId,
        *,
        today: date,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Important date"), formats, zone, parent)
        self._attention = attention
        self._customer_id = customer_id
        self._label = ReasonField((self.tr("wedding"), self.tr("son's birthday"), self.tr("daughter's birthday")))
        self._day, self._month = QComboBox(), QComboBox()
        for day in range(1, _DAYS + 1):
            self._day.addItem(formats.number(day), day)
        for month in range(1, 12 + 1):
            self._month.addItem(self.locale().standaloneMonthName(month), month)
        self._day.setCurrentIndex(today.day - 1)
        self._month.setCurrentIndex(today.month - 1)
        self._fields = {
            "label": Field(self.tr("What it is"), self._label),
            "day": Field(self.tr("Day"), self._day),
            "month": Field(self.tr("Month"), self._month),
        }
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self._fields["day"])
        row.addWidget(self._fields["month"], 1)
        self.body.addWidget(self._fields["label"])
        self.body.addLayout(row)
        self.finish(self.tr("Write down"), width=_WIDTH)
        self._label.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the fields."""
        return self._fields

    def do(self) -> object:
        """Keep the date."""
        month, day = int(self._month.currentData()), int(self._day.currentData())
        self._attention.add_date(self._customer_id, self._label.text(), month=month, day=day)
        return None
