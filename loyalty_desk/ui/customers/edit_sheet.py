"""The sheet that changes what is known of a customer."""

from collections.abc import Iterable, Mapping
from datetime import date, tzinfo

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from loyalty_desk.domain.customer import Customer
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.services.enrolment import Enrolment
from loyalty_desk.ui.counter.birthday import read_birthday
from loyalty_desk.ui.counter.phone_text import readable_phone
from loyalty_desk.ui.customers.details_panel import LANGUAGES
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.field import Field

_WIDTH = 560
_MOST = 200


class EditSheet(CustomerSheet):
    """Only what was changed is sent."""

    def __init__(
        self,
        enrolment: Enrolment,
        customer: Customer,
        groups: Iterable[str],
        *,
        today: date,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Personal data"), formats, zone, parent)
        self._enrolment = enrolment
        self._customer = customer
        self._today = today
        self._name, self._phone, self._email, self._birthday, self._note = (QLineEdit() for _ in range(5))
        self._group, self._language = QComboBox(), QComboBox()
        self._fields = {
            "name": Field(self.tr("Name"), self._name),
            "phone": Field(self.tr("Phone"), self._phone),
            "email": Field(self.tr("E-mail"), self._email),
            "birthday": Field(self.tr("Birthday"), self._birthday),
            "group": Field(self.tr("Group"), self._group, self.tr("a discount of its own, set in the program")),
            "language": Field(self.tr("Language"), self._language, self.tr("of receipts and letters")),
            "note": Field(self.tr("Note"), self._note, self.tr("seen at the counter: oat milk, no syrup")),
        }
        self._fill(groups)
        self._lay_out()
        self._before = self._changes()
        self.finish(self.tr("Save"), width=_WIDTH)
        self._name.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the fields."""
        return self._fields

    def do(self) -> object:
        """Save what was changed."""
        now = self._changes()
        changed: dict[str, object] = {name: value for name, value in now.items() if value != self._before[name]}
        if "birthday" in changed:
            changed["birthday"] = read_birthday(str(changed["birthday"]), self._today)
        if not changed:
            return self._customer
        if not str(now["name"]).strip() and not str(now["phone"]).strip():
            raise Invalid("name", "name or phone is needed")
        return self._enrolment.update(self._customer.customer_id, changed)

    def _changes(self) -> dict[str, object]:
        return {
            "name": self._name.text(),
            "phone": self._phone.text(),
            "email": self._email.text(),
            "birthday": self._birthday.text().strip(),
            "group": self._group.currentData(),
            "language": self._language.currentData(),
            "note": self._note.text(),
        }

    def _fill(self, groups: Iterable[str]) -> None:
        customer = self._customer
        self._birthday.setPlaceholderText(self.tr("DD.MM.YYYY"))
        for line, text in (
            (self._name, customer.name),
            (self._phone, readable_phone(customer.phone) if customer.phone else ""),
            (self._email, customer.email or ""),
            (self._birthday, f"{customer.birthday:%d.%m.%Y}" if customer.birthday else ""),
            (self._note, customer.note),
        ):
            line.setText(text)
            line.setCursorPosition(0)
            line.setMaxLength(max(_MOST, len(text)))
        self._group.addItem(self.tr("no group"), None)
        for group in dict.fromkeys((*groups, *filter(None, (customer.group,)))):
            self._group.addItem(group, group)
        self._group.setCurrentIndex(max(self._group.findData(customer.group), 0))
        self._language.addItem(self.tr("as the shop"), None)
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(self._language.findData(customer.language), 0))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(GAP)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, field in enumerate(self._fields.values()):
            grid.addWidget(field, place // 2, place % 2, 1, 2 if place == len(self._fields) - 1 else 1)
        self.body.addLayout(grid)
