"""The sheet that registers a customer in fifteen seconds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from loyalty_desk.domain import card as cards
from loyalty_desk.domain.customer import Customer, CustomerId
from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.services.desk import Desk
from loyalty_desk.store.customers import Person
from loyalty_desk.ui.counter.birthday import read_birthday
from loyalty_desk.ui.counter.consents import Consents
from loyalty_desk.ui.counter.referrer_field import ReferrerField
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.wording import sentence
from loyalty_desk.ui.wording_problems import problem_text

_WIDTH = 560
_PHONE_DIGITS = 10  # so many digits can be a whole phone number; fewer are still being typed


class NewCustomerSheet(DialogFrame):
    """Name or phone is enough; somebody who is there already is offered instead of a second entry."""

    registered = Signal(object)
    known_chosen = Signal(object)

    def __init__(self, desk: Desk, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New customer"), parent)
        self._desk = desk
        self._formats = formats
        self._card: str | None = None
        self._known: CustomerId | None = None
        self._name, self._phone, self._birthday, self._email = (QLineEdit() for _ in range(4))
        self._number = QLineEdit(readOnly=True)
        self._fields = {
            "name": Field(self.tr("Name"), self._name),
            "phone": Field(self.tr("Phone"), self._phone),
            "birthday": Field(self.tr("Birthday"), self._birthday),
            "email": Field(self.tr("E-mail"), self._email),
            "card": Field(self.tr("Card"), self._number, self.tr("Scan a card to give it to the customer.")),
        }
        self._referrer = ReferrerField(desk)
        if self._referrer.is_asked:
            self._fields["referrer"] = self._referrer
        self._twin = Banner()
        self._open_known = QPushButton(self.tr("Open"))
        self._trouble = Banner(tone="bad")
        self._consents = Consents(name_in(desk.shop.program.name, formats.language))
        self._compose()
        self._connect()

    def begin(self, *, text: str = "", card: str = "") -> None:
        """Start with what was typed into the search, and with a card that was scanned."""
        digits = any(letter.isdigit() for letter in text)
        (self._phone if digits else self._name).setText(text.strip())
        self._check_phone()
        if card:
            self.take_scan(card)
        self._name.setFocus()

    def take_scan(self, code: str) -> bool:
        """Take a scanned card for the customer if it is free; one that is somebody's is the friend's."""
        try:
            self._card = self._desk.enrolment.free_card(code)
        except (Refused, Trouble) as error:
            holder = error.values.get("customer_id") if isinstance(error, Refused) else None
            if isinstance(holder, int) and self._referrer.is_asked:
                self._referrer.take(CustomerId(holder))
                return True
            self._fields["card"].show_problem(sentence(error, self._formats, self._desk.shop.program.time_zone))
            self._offer(holder)
        else:
            self._number.setText(cards.readable(self._card))
            self._fields["card"].show_problem("")
        return True

    def complete(self) -> None:
        """Register the customer."""
        self._trouble.set_text("")
        for name, field in self._fields.items():
            if name != "card":
                field.show_problem("")
        try:
            customer = self._desk.enrolment.register(
                self._person(),
                card=self._card,
                consents=self._consents.given(),
                referrer=self._referrer.referrer() if self._referrer.is_asked else None,
            )
        except Invalid as invalid:
            self._show_invalid(invalid)
        except (Refused, Trouble) as error:
            self._refuse(error)
        else:
            self._finish(customer)

    def _person(self) -> Person:
        return Person(
            name=self._name.text(),
            phone=self._phone.text() or None,
            email=self._email.text() or None,
            birthday=read_birthday(self._birthday.text(), self._desk.shop.today()),
        )

    def _finish(self, customer: Customer) -> None:
        self.accept()
        self.registered.emit(customer)

    def _show_invalid(self, invalid: Invalid) -> None:
        field = self._fields.get(invalid.field)
        if field is None:
            self._trouble.set_text(sentence(invalid, self._formats))
            return
        text = problem_text(invalid.problem)
        field.show_problem(text[:1].upper() + text[1:])
        field.setFocus()

    def _refuse(self, error: Refused | Trouble) -> None:
        text = sentence(error, self._formats, self._desk.shop.program.time_zone)
        if isinstance(error, Refused) and error.code in {"duplicate_phone", "duplicate_card"}:
            self._offer(error.values.get("customer_id"))
        elif not (isinstance(error, Refused) and self._referrer.refuse(error, text)):
            self._trouble.set_text(text)

    def _check_phone(self) -> None:
        typed = self._phone.text()
        self._fields["phone"].show_problem("")
        self._offer(None)
        if sum(letter.isdigit() for letter in typed) < _PHONE_DIGITS:
            return
        try:
            known = self._desk.enrolment.by_phone(typed)
        except Invalid as invalid:
            self._show_invalid(invalid)
        else:
            self._offer(known.customer_id if known else None)

    def _offer(self, customer_id: object) -> None:
        """Offer somebody who is in the program already; None offers nobody."""
        self._known = CustomerId(customer_id) if isinstance(customer_id, int) else None
        if self._known is None:
            self._twin.set_text("")
            return
        known = self._desk.enrolment.customer(self._known)
        name = known.name or known.phone or cards.readable(known.card or "")
        self._twin.set_text(self.tr("{name} is in the program already.").format(name=name))

    def _choose_known(self) -> None:
        known = self._known
        self.reject()
        if known is not None:
            self.known_chosen.emit(known)

    def _compose(self) -> None:
        self._birthday.setPlaceholderText(self.tr("DD.MM.YYYY"))
        self._number.setPlaceholderText(self.tr("A new number is made"))
        for line in (self._name, self._phone, self._email):
            line.setMaxLength(200)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for place, field in enumerate(self._fields.values()):
            wide = 1 + (place == len(self._fields) - 1 and place % 2 == 0)
            grid.addWidget(field, place // 2, place % 2, 1, wide, Qt.AlignmentFlag.AlignTop)
        self._twin.add_button(self._open_known)
        self.body.addLayout(grid)
        for part in (self._twin, self._consents, self._trouble):
            self.body.addWidget(part)
        self.body.addStretch()
        self._twin.set_text("")
        self._trouble.set_text("")
        self._open_known.setAutoDefault(False)
        self.add_close()
        self.set_complete(self.tr("Register"))
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        self._phone.textEdited.connect(self._check_phone)
        self._open_known.clicked.connect(self._choose_known)
