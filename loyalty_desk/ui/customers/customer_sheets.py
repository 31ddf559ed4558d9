"""Opens the sheets of one customer; a notice tells what each of them did."""

from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.card import readable
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.enrolment import Given
from loyalty_desk.services.points import Adjusted
from loyalty_desk.store.cards import Card
from loyalty_desk.store.timeline import TimelineItem
from loyalty_desk.ui.customers.adjust_sheet import AdjustSheet
from loyalty_desk.ui.customers.block_sheet import BlockSheet
from loyalty_desk.ui.customers.consent_sheet import ConsentSheet
from loyalty_desk.ui.customers.consent_words import ConsentWords
from loyalty_desk.ui.customers.edit_sheet import EditSheet
from loyalty_desk.ui.customers.opening import Opening
from loyalty_desk.ui.customers.replace_sheet import ReplaceSheet
from loyalty_desk.ui.customers.timeline_words import TimelineWords
from loyalty_desk.ui.customers.why_sheet import WhySheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame

UNDO_SECONDS = 12  # as long as a sale at the counter


class CustomerSheets(Opening):
    """What can be done for the customer whose page is open; the page reads again when the books have changed."""

    def __init__(
        self, desk: Desk, formats: Formats, language: str, notices: Notices, tasks: Tasks, *, page: QWidget
    ) -> None:
        super().__init__(desk, formats, notices, page=page)
        self._language = language
        self._tasks = tasks

    def edit(self, customer_id: CustomerId) -> EditSheet:
        """Change what is known of a customer."""
        program = self.desk.shop.program
        groups = [name for name, _ in program.discounts.groups] if program.discounts else []
        sheet = EditSheet(
            self.desk.enrolment,
            self.desk.enrolment.customer(customer_id),
            groups,
            today=self.desk.shop.today(),
            formats=self.formats,
            zone=program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(lambda _: self.notices.good(self.tr("Saved.")))
        return self.opened(sheet)

    def adjust(self, customer_id: CustomerId) -> AdjustSheet:
        """Give or take points by hand."""
        program = self.desk.shop.program
        sheet = AdjustSheet(
            self.desk.points,
            self.desk.counter.visit(customer_id),
            precision=program.points.precision,
            today=self.desk.shop.today(),
            formats=self.formats,
            zone=program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(lambda adjusted: self._say_adjusted(customer_id, adjusted))
        return self.opened(sheet)

    def block(self, number: str) -> BlockSheet:
        """Block a card; a new one is offered at once."""
        sheet = BlockSheet(self.desk.cardroom, number, self.formats, self.desk.shop.program.time_zone, self.page)
        sheet.completed.connect(self._say_blocked)
        return self.opened(sheet)

    def replace(self, number: str) -> ReplaceSheet:
        """Give another card for a lost one; its picture is offered at once."""
        sheet = ReplaceSheet(self.desk.cardroom, number, self.formats, self.desk.shop.program.time_zone, self.page)
        sheet.completed.connect(self._say_replaced)
        return self.opened(sheet)

    def give_consent(self, customer_id: CustomerId) -> ConsentSheet:
        """Write down what a customer agrees to."""
        program = self.desk.shop.program
        sheet = ConsentSheet(
            self.desk.enrolment,
            customer_id,
            shop=name_in(program.name, self._language),
            formats=self.formats,
            zone=program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(lambda _: self.notices.good(self.tr("The consent is written down.")))
        return self.opened(sheet)

    def withdraw(self, customer_id: CustomerId, kind: str) -> None:
        """Write down that a customer takes a consent back; advertising stops at once."""
        if self.tried(lambda: self.desk.enrolment.consent(customer_id, (Given(kind, False),))):
            text = self.tr("Withdrawn: {consent}.").format(consent=ConsentWords().name(kind))
            self.notices.good(text)

    def why(self, sale_id: SaleId) -> WhySheet:
        """Explain a past sale."""
        why = self.desk.people.why(sale_id)
        sheet = WhySheet(why.quote, why.program, self.formats, self.page)
        sheet.receipt_requested.connect(lambda: self.receipt(sale_id, sheet))
        sheet.print_requested.connect(lambda: self.print_why(sale_id))
        return self.opened(sheet)

    def origin(self, customer_id: CustomerId, item: TimelineItem) -> DialogFrame:
        """Explain points that are no part of a sale; what puts rules into words is loaded only now."""
        from loyalty_desk.ui.customers.origin_sheet import OriginSheet

        origin = self.desk.people.origin(customer_id, item)
        words = TimelineWords(self.formats, origin.program, self.desk.shop.today())
        return self.opened(OriginSheet(origin, words, self.formats, self.page))

    def print_why(self, sale_id: SaleId) -> None:
        """Open a page that explains a past sale, to be printed."""
        from loyalty_desk.ui.customers.why_print import print_why

        self.tried(lambda: print_why(self.desk, sale_id, self.formats))

    def receipt(self, sale_id: SaleId, above: QWidget) -> DialogFrame:
        """Show the receipt of a past sale; what draws receipts is loaded only now."""
        from loyalty_desk.ui.counter.receipt_sheet import ReceiptSheet

        return self.opened(ReceiptSheet(self.desk, sale_id, self.formats, self.notices, parent=above))

    def save_picture(self, customer_id: CustomerId) -> None:
        """Save the picture of the active card."""
        from loyalty_desk.ui.counter.card_picture import CardPicture

        customer = self.desk.enrolment.customer(customer_id)
        CardPicture(self.desk, customer, self.formats, self.notices, self._tasks).ask(self.page)

    def print_card(self, customer_id: CustomerId) -> None:
        """Open a page with the active card at its true size, to be printed."""
        from loyalty_desk.ui.customers.card_print import print_card

        customer = self.desk.enrolment.customer(customer_id)
        self.tried(lambda: print_card(self.desk, customer, self._language))

    def _say_adjusted(self, customer_id: CustomerId, adjusted: Adjusted) -> None:
        undo = Action(self.tr("Undo"), lambda: self._undo(customer_id, adjusted))
        self.notices.good(self.tr("The points are written down."), action=undo, seconds=UNDO_SECONDS)

    def _undo(self, customer_id: CustomerId, adjusted: Adjusted) -> None:
        reason = self.tr("undone at once")
        if self.tried(lambda: self.desk.points.undo(customer_id, adjusted.entry_id, reason=reason)):
            self.notices.good(self.tr("The points are as they were before."))

    def _say_blocked(self, card: Card) -> None:
        text = self.tr("Card {card} is blocked.").format(card=readable(card.number))
        self.notices.good(text, action=Action(self.tr("Give another card"), lambda: self._give_another(card.number)))

    def _give_another(self, number: str) -> None:
        self.replace(number)

    def _say_replaced(self, card: Card) -> None:
        text = self.tr("The new card is {card}.").format(card=readable(card.number))
        owner = card.customer_id
        save = Action(self.tr("Save the card's picture"), lambda: self.save_picture(owner)) if owner else None
        self.notices.good(text, action=save)
