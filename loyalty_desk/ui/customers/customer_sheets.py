"""Opens the sheets of one customer; a notice tells what each of them did."""

from collections.abc import Callable
from importlib import import_module
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.card import readable
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.enrolment import Given
from loyalty_desk.store.cards import Card
from loyalty_desk.ui.customers.adjust_sheet import AdjustSheet
from loyalty_desk.ui.customers.block_sheet import BlockSheet
from loyalty_desk.ui.customers.consent_sheet import ConsentSheet
from loyalty_desk.ui.customers.consent_words import ConsentWords
from loyalty_desk.ui.customers.edit_sheet import EditSheet
from loyalty_desk.ui.customers.replace_sheet import ReplaceSheet
from loyalty_desk.ui.customers.why_sheet import WhySheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.wording import sentence

_Sheet = TypeVar("_Sheet", bound=DialogFrame)


class CustomerSheets(QObject):
    """What can be done for the customer whose page is open; the page reads again when the books have changed."""

    def __init__(self, desk: Desk, formats: Formats, language: str, notices: Notices, *, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._formats = formats
        self._language = language
        self._notices = notices
        self._page = page

    def edit(self, customer_id: CustomerId) -> EditSheet:
        """Change what is known of a customer."""
        program = self._desk.shop.program
        groups = [name for name, _ in program.discounts.groups] if program.discounts else []
        sheet = EditSheet(
            self._desk.enrolment,
            self._desk.enrolment.customer(customer_id),
            groups,
            today=self._desk.shop.today(),
            formats=self._formats,
            zone=program.time_zone,
            parent=self._page,
        )
        sheet.completed.connect(lambda _: self._notices.good(self.tr("Saved.")))
        return self._open(sheet)

    def adjust(self, customer_id: CustomerId) -> AdjustSheet:
        """Give or take points by hand."""
        program = self._desk.shop.program
        sheet = AdjustSheet(
            self._desk.points,
            self._desk.counter.visit(customer_id),
            precision=program.points.precision,
            today=self._desk.shop.today(),
            formats=self._formats,
            zone=program.time_zone,
            parent=self._page,
        )
        sheet.completed.connect(lambda _: self._notices.good(self.tr("The points are written down.")))
        return self._open(sheet)

    def block(self, number: str) -> BlockSheet:
        """Block a card; a new one is offered at once."""
        sheet = BlockSheet(self._desk.cardroom, number, self._formats, self._desk.shop.program.time_zone, self._page)
        sheet.completed.connect(self._say_blocked)
        return self._open(sheet)

    def replace(self, number: str) -> ReplaceSheet:
        """Give another card for a lost one; its picture is offered at once."""
        sheet = ReplaceSheet(self._desk.cardroom, number, self._formats, self._desk.shop.program.time_zone, self._page)
        sheet.completed.connect(self._say_replaced)
        return self._open(sheet)

    def give_consent(self, customer_id: CustomerId) -> ConsentSheet:
        """Write down what a customer agrees to."""
        program = self._desk.shop.program
        sheet = ConsentSheet(
            self._desk.enrolment,
            customer_id,
            shop=name_in(program.name, self._language),
            formats=self._formats,
            zone=program.time_zone,
            parent=self._page,
        )
        sheet.completed.connect(lambda _: self._notices.good(self.tr("The consent is written down.")))
        return self._open(sheet)

    def withdraw(self, customer_id: CustomerId, kind: str) -> None:
        """Write down that a customer takes a consent back; advertising stops at once."""
        if self._tried(lambda: self._desk.enrolment.consent(customer_id, (Given(kind, False),))):
            text = self.tr("Withdrawn: {consent}.").format(consent=ConsentWords().name(kind))
            self._notices.good(text)

    def why(self, sale_id: SaleId) -> WhySheet:
        """Explain a past sale."""
        why = self._desk.people.why(sale_id)
        sheet = WhySheet(why.quote, why.program, self._formats, self._page)
        sheet.receipt_requested.connect(lambda: self.receipt(sale_id, sheet))
        return self._open(sheet)

    def receipt(self, sale_id: SaleId, above: QWidget) -> DialogFrame:
        """Show the receipt of a past sale; what draws receipts is loaded only now."""
        module = import_module("loyalty_desk.ui.counter.receipt_sheet")
        sheet: DialogFrame = module.ReceiptSheet(self._desk, sale_id, self._formats, self._notices, parent=above)
        return self._open(sheet)

    def save_picture(self, customer_id: CustomerId) -> None:
        """Save the picture of the active card."""
        module = import_module("loyalty_desk.ui.counter.card_picture")
        customer = self._desk.enrolment.customer(customer_id)
        module.CardPicture(self._desk, customer, self._formats, self._notices).ask(self._page)

    def print_card(self, customer_id: CustomerId) -> None:
        """Open a page with the active card at its true size, to be printed."""
        module = import_module("loyalty_desk.ui.customers.card_print")
        customer = self._desk.enrolment.customer(customer_id)
        self._tried(lambda: module.print_card(self._desk, customer, self._language))

    def _say_blocked(self, card: Card) -> None:
        text = self.tr("Card {card} is blocked.").format(card=readable(card.number))
        self._notices.good(text, action=Action(self.tr("Give another card"), lambda: self._give_another(card.number)))

    def _give_another(self, number: str) -> None:
        self.replace(number)

    def _say_replaced(self, card: Card) -> None:
        text = self.tr("The new card is {card}.").format(card=readable(card.number))
        owner = card.customer_id
        save = Action(self.tr("Save the card's picture"), lambda: self.save_picture(owner)) if owner else None
        self._notices.good(text, action=save)

    def _tried(self, work: Callable[[], object]) -> bool:
        """Do something that has no sheet; what is refused becomes a notice."""
        try:
            work()
        except (Refused, Trouble) as error:
            self._notices.bad(sentence(error, self._formats, self._desk.shop.program.time_zone))
            return False
        return True

    def _open(self, sheet: _Sheet) -> _Sheet:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet
