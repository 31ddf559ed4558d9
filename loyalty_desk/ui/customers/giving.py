"""Opens the sheets that give a customer something, or take back what was given by mistake."""

import uuid
from collections.abc import Callable

from loyalty_desk.domain.card import readable
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Points
from loyalty_desk.services.certificates import Issued
from loyalty_desk.services.memberships import Joined
from loyalty_desk.ui.customers.certificate_sheet import CertificateSheet
from loyalty_desk.ui.customers.contact_sheet import ContactSheet
from loyalty_desk.ui.customers.date_sheet import DateSheet
from loyalty_desk.ui.customers.loan_sheet import LoanSheet
from loyalty_desk.ui.customers.membership_sheet import MembershipSheet
from loyalty_desk.ui.customers.offer_names import OfferNames
from loyalty_desk.ui.customers.opening import Opening
from loyalty_desk.ui.customers.opinion_sheet import OpinionSheet
from loyalty_desk.ui.customers.perk_sheet import PerkSheet
from loyalty_desk.ui.customers.reason_sheet import ReasonSheet
from loyalty_desk.ui.customers.surprise_sheet import SurpriseSheet


class Giving(Opening):
    """What the program gives beside purchases; the page reads again when the books have changed."""

    def surprise(self, customer_id: CustomerId) -> SurpriseSheet:
        """Give points without an occasion."""
        program = self.desk.shop.program
        sheet = SurpriseSheet(
            self.desk.bonuses,
            customer_id,
            precision=program.points.precision,
            formats=self.formats,
            zone=program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(lambda _: self.notices.good(self.tr("The surprise is given.")))
        return self.opened(sheet)

    def perk(self, customer_id: CustomerId) -> PerkSheet:
        """Give a privilege to one person."""
        program = self.desk.shop.program
        sheet = PerkSheet(
            self.desk.privileges,
            customer_id,
            program.perks,
            formats=self.formats,
            zone=program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(lambda _: self.notices.good(self.tr("The privilege is given.")))
        return self.opened(sheet)

    def use_perk(self, customer_id: CustomerId, code: str) -> None:
        """Note that a privilege was used."""
        if self.tried(lambda: self.desk.privileges.use(str(uuid.uuid4()), customer_id, code)):
            name = OfferNames(self.desk.shop.program, self.formats.language).of("perk", code)
            self.notices.good(self.tr("Used: {name}.").format(name=name))

    def lend(self, customer_id: CustomerId) -> LoanSheet:
        """Lend a level until a day."""
        program = self.desk.shop.program
        sheet = LoanSheet(
            self.desk.privileges,
            customer_id,
            program.tiers.levels if program.tiers else (),
            today=self.desk.shop.today(),
            formats=self.formats,
            zone=program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(lambda _: self.notices.good(self.tr("The level is lent.")))
        return self.opened(sheet)

    def end_loan(self, customer_id: CustomerId) -> ReasonSheet:
        """Take a lent level back."""
        key = str(uuid.uuid4())
        return self._ask(
            self.tr("Take the lent level back"),
            self.tr("The customer's own level holds again at once."),
            lambda reason: self.desk.privileges.take_loan_back(key, customer_id, reason=reason),
            self.tr("Take back"),
        )

    def certificate(self, customer_id: CustomerId) -> CertificateSheet:
        """Sell a certificate or give one away."""
        zone = self.desk.shop.program.time_zone
        sheet = CertificateSheet(self.desk.certificates, customer_id, self.formats, zone, self.page)
        sheet.completed.connect(self._say_issued)
        return self.opened(sheet)

    def cancel_certificate(self, code: str) -> ReasonSheet:
        """Undo a certificate of which nothing was spent."""
        key = str(uuid.uuid4())
        return self._ask(
            self.tr("Cancel the certificate"),
            self.tr("{code} pays for nothing any more.").format(code=readable(code)),
            lambda reason: self.desk.certificates.cancel(key, code, reason=reason),
            self.tr("Cancel the certificate"),
        )

    def membership(self, customer_id: CustomerId) -> MembershipSheet:
        """Sell a club card."""
        program = self.desk.shop.program
        sheet = MembershipSheet(
            self.desk.memberships,
            customer_id,
            self.desk.counter.visit(customer_id).standing,
            program.memberships,
            today=self.desk.shop.today(),
            formats=self.formats,
            zone=program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(self._say_joined)
        return self.opened(sheet)

    def cancel_membership(self, customer_id: CustomerId) -> ReasonSheet:
        """Undo the club card that was bought last."""
        key = str(uuid.uuid4())
        last = self.desk.memberships.last(customer_id)
        price = self.formats.money(last.price if last else 0)
        return self._ask(
            self.tr("Cancel the club card"),
            self.tr("{price} go back to the customer; what was before holds again.").format(price=price),
            lambda reason: self.desk.memberships.cancel(key, customer_id, reason=reason),
            self.tr("Cancel the club card"),
        )

    def contact(self, customer_id: CustomerId) -> ContactSheet:
        """Note a call, a message or a talk."""
        zone = self.desk.shop.program.time_zone
        sheet = ContactSheet(self.desk.attention, customer_id, self.formats, zone, self.page)
        sheet.completed.connect(lambda _: self.notices.good(self.tr("The contact is written down.")))
        return self.opened(sheet)

    def opinion(self, customer_id: CustomerId) -> OpinionSheet:
        """Write down what a customer says of the shop."""
        desk = self.desk
        visit = desk.counter.visit(customer_id)
        sheet = OpinionSheet(desk.bonuses, visit, desk.shop.program, self.formats, self.page)
        sheet.completed.connect(self._say_written)
        return self.opened(sheet)

    def add_date(self, customer_id: CustomerId) -> DateSheet:
        """Keep a day of the customer's year."""
        shop = self.desk.shop
        sheet = DateSheet(
            self.desk.attention,
            customer_id,
            today=shop.today(),
            formats=self.formats,
            zone=shop.program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(lambda _: self.notices.good(self.tr("Saved.")))
        return self.opened(sheet)

    def remove_date(self, date_id: int) -> None:
        """Forget a day of the customer's year."""
        self.tried(lambda: self.desk.attention.remove_date(date_id))

    def keep_tags(self, customer_id: CustomerId, tags: tuple[str, ...]) -> None:
        """Keep these tags with the customer."""
        self.tried(lambda: self.desk.enrolment.change_tags(customer_id, tags))

    def _ask(self, title: str, text: str, act: Callable[[str], object], complete: str) -> ReasonSheet:
        sheet = ReasonSheet(
            title,
            text,
            act,
            usual=(self.tr("a mistake"), self.tr("the customer's wish")),
            complete=complete,
            formats=self.formats,
            zone=self.desk.shop.program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(lambda _: self.notices.good(self.tr("Taken back.")))
        return self.opened(sheet)

    def _say_written(self, points: Points) -> None:
        said = self.tr("The answer is written down.")
        thanked = self.tr("The answer is written down: {points}").format(
            points=self.formats.n_points(points, signed=True)
        )
        self.notices.good(thanked if points > 0 else said)

    def _say_issued(self, issued: Issued) -> None:
        text = self.tr("Certificate {code} over {amount}.")
        amount = self.formats.money(issued.certificate.left)
        self.notices.good(text.format(code=readable(issued.certificate.code), amount=amount))

    def _say_joined(self, joined: Joined) -> None:
        until = self.formats.date(joined.until) if joined.until else ""
        self.notices.good(self.tr("The club card holds until {date}.").format(date=until))
