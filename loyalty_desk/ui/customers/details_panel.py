"""What a customer told about themselves."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.domain.customer import Customer
from loyalty_desk.ui.counter.phone_text import readable_phone
from loyalty_desk.ui.customers.people_words import NOTHING
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.label import Label

LANGUAGES = {"en": "English", "ru": "Русский"}


class DetailsPanel(Card):
    """Phone, e-mail, birthday, group, language and note, with the way to change them."""

    edit_requested = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.set_title(self.tr("Personal data"))
        self._formats = formats
        self._rows = {name: _Row(label) for name, label in self._labels()}
        self._note = Label(wrap=True, selectable=True)
        self._note_label = Label(self.tr("Note"), role="label")
        edit = KeyButton(self.tr("Edit"), "F4")
        edit.clicked.connect(self.edit_requested)
        self.set_corner(edit)
        for row in self._rows.values():
            self.add(row)
        self.add(self._note_label)
        self.add(self._note)

    def show_customer(self, customer: Customer) -> None:
        """Show a customer; what is not known is a dash."""
        birthday, language = customer.birthday, customer.language
        told = {
            "phone": readable_phone(customer.phone) if customer.phone else "",
            "email": customer.email or "",
            "birthday": self._formats.date(birthday) if birthday else "",
            "group": customer.group or "",
            "language": LANGUAGES.get(language, language) if language else "",
        }
        for name, text in told.items():
            self._rows[name].show_text(text or NOTHING)
        self._note.setText(customer.note)
        for label in (self._note, self._note_label):
            label.setVisible(bool(customer.note))

    def _labels(self) -> Iterator[tuple[str, str]]:
        yield "phone", self.tr("Phone")
        yield "email", self.tr("E-mail")
        yield "birthday", self.tr("Birthday")
        yield "group", self.tr("Group")
        yield "language", self.tr("Language")


class _Row(QWidget):
    def __init__(self, label: str) -> None:
        super().__init__()
        self._text = ElidedLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(label, role="label"))
        column.addWidget(self._text)

    def show_text(self, text: str) -> None:
        self._text.set_text(text)
