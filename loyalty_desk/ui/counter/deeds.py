"""What is done for a customer beside the sale: offers marked, certificates and memberships sold, points given."""

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.certificates import Certificate
from loyalty_desk.domain.mechanics.membership import plan_of
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.certificates import Issued
from loyalty_desk.services.deed import Done
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.memberships import Joined
from loyalty_desk.ui.counter.customer_words import CustomerWords
from loyalty_desk.ui.counter.offer_words import Offer, OfferKind
from loyalty_desk.ui.counter.sheets import Sheets
from loyalty_desk.ui.counter.teller import Teller
from loyalty_desk.ui.format import Formats


class Deeds(QObject):
    """Does them, and says so; the page hears of what changed as all pages do."""

    def __init__(self, desk: Desk, formats: Formats, words: CustomerWords, teller: Teller, sheets: Sheets) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._words = words
        self._teller = teller
        self._sheets = sheets

    def take(self, visit: Visit, offer: Offer) -> None:
        """Note that an offer was used, shown, or come to."""
        desk, key, customer_id = self._desk, str(uuid.uuid4()), visit.customer.customer_id
        done = {
            OfferKind.PERK: partial(desk.privileges.use, key, customer_id, offer.code),
            OfferKind.PARTNER: partial(desk.privileges.show_partner, key, customer_id, offer.code),
            OfferKind.EVENT: partial(desk.bonuses.attend, key, customer_id, offer.code),
        }
        said = offer.text if offer.kind is OfferKind.EVENT else offer.name
        if offer.kind in done:
            self._try(done[offer.kind], self.tr("Noted: {what}").format(what=said))

    def sell_certificate(self, visit: Visit | None) -> None:
        """Sell a certificate, to the customer or to somebody."""
        name = self._words.name(visit) if visit else ""
        self._sheets.certificate(visit, name).completed.connect(self._tell_certificate)

    def sell_membership(self, visit: Visit) -> None:
        """Let the customer join a club."""
        told = partial(self._tell_membership, visit.customer.customer_id)
        self._sheets.membership(visit).completed.connect(told)

    def surprise(self, visit: Visit) -> None:
        """Give points without an occasion."""
        self._sheets.surprise(visit).completed.connect(partial(self._tell_surprise, visit))

    def thank(self, visit: Visit) -> None:
        """Write down an answer and give its points."""
        self._sheets.opinion(visit).completed.connect(self._tell_opinion)

    def _tell_certificate(self, issued: Issued) -> None:
        certificate = issued.certificate
        text = self.tr("Certificate sold: {money}").format(money=self._formats.money(certificate.left))
        notice = self._teller.tell_done(text, look=self.tr("Show the code"))
        notice.look_asked.connect(partial(self._sheets.issued, certificate))
        notice.undo_asked.connect(partial(self._take_back_certificate, certificate))
        self._sheets.issued(certificate)

    def _take_back_certificate(self, certificate: Certificate) -> None:
        money = self._formats.money(certificate.left)
        cancel = partial(self._desk.certificates.cancel, str(uuid.uuid4()), certificate.code, reason=self._undone())
        self._try(cancel, self.tr("The certificate is cancelled. Give back: {money}").format(money=money))

    def _tell_membership(self, customer_id: CustomerId, joined: Joined) -> None:
        plan = plan_of(self._desk.shop.program, joined.plan)
        name = name_in(plan.name, self._formats.language) if plan else ""
        day = self._formats.date(joined.until) if joined.until else ""
        text = self.tr("{plan} until {day}. Take: {money}")
        notice = self._teller.tell_done(text.format(plan=name, day=day, money=self._formats.money(joined.price)))
        notice.undo_asked.connect(partial(self._take_back_membership, customer_id, joined))

    def _take_back_membership(self, customer_id: CustomerId, joined: Joined) -> None:
        money = self._formats.money(joined.price)
        cancel = partial(self._desk.memberships.cancel, str(uuid.uuid4()), customer_id, reason=self._undone())
        self._try(cancel, self.tr("The membership is cancelled. Give back: {money}").format(money=money))

    def _tell_surprise(self, visit: Visit, done: Done) -> None:
        given = done.standing.balance - visit.standing.balance if done.standing else 0
        text = self.tr("{points} for {name}").format(
            points=self._formats.n_points(given, signed=True), name=self._words.name(visit)
        )
        self._teller.tell(text)

    def _tell_opinion(self, points: Points) -> None:
        thanks = self.tr("Thanks for an answer: {points}").format(points=self._formats.n_points(points, signed=True))
        self._teller.tell(thanks if points > 0 else self.tr("The answer is written down."))

    def _undone(self) -> str:
        return self.tr("undone at the counter")

    def _try(self, act: Callable[[], object], said: str) -> None:
        try:
            act()
        except (Refused, Invalid, Trouble) as error:
            self._teller.refuse(error)
        else:
            self._teller.tell(said)
