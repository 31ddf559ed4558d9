"""Who stands at the counter, and the purchase that is being made; it knows no widgets."""

import uuid
from dataclasses import replace

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.mechanics.certificates import Certificate, pay
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.counter import Order, Sold
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.refunds import Refunded
from loyalty_desk.ui.counter.priced import Priced, part_of, without


class Till:
    """One purchase after another, each under a key of its own, so that none is made twice."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._key = str(uuid.uuid4())
        self._approved: Purchase | None = None
        self._because = ""
        self.visit: Visit | None = None
        self.without_card = False

    @property
    def someone(self) -> bool:
        """Whether it is settled whose purchase this is, a customer's or nobody's."""
        return self.visit is not None or self.without_card

    def serve(self, visit: Visit | None) -> None:
        """Let the purchase be this customer's; None: one without a card."""
        self.visit, self.without_card, self._approved = visit, visit is None, None

    def clear(self) -> None:
        """Begin the next purchase, of somebody not yet known."""
        self.visit, self.without_card, self._approved = None, False, None
        self._key = str(uuid.uuid4())

    def is_of(self, visit: Visit) -> bool:
        """Return whether `visit` is of the customer who is served already."""
        return self.visit is not None and self.visit.customer.customer_id == visit.customer.customer_id

    def look_again(self) -> None:
        """Read anew how the customer stands."""
        if self.visit is not None:
            self.visit = self._desk.counter.visit(self.visit.customer.customer_id)

    def approve(self, purchase: Purchase, because: str) -> None:
        """Lift the limits for this purchase as it is now; other goods or points need approval anew."""
        self._approved, self._because = _limited(purchase), because

    def price(self, purchase: Purchase) -> Priced:
        """Return what a purchase costs and earns, as far as it can be; reads nothing of the customer anew."""
        asked = replace(purchase, approved=self._approved == _limited(purchase))
        try:
            return Priced(asked, self._quote(asked))
        except (Refused, Invalid) as error:
            refused = error
        try:
            return Priced(asked, self._quote(without(asked, part_of(refused))), refused)
        except (Refused, Invalid):
            return Priced(asked, self._quote(Purchase(purchase.lines)), refused)

    def certificate(self, code: str) -> Certificate:
        """Return a certificate that can pay; refuses one that is unknown, past its day or used up."""
        found = self._desk.certificates.show(code)
        pay([found.code], {found.code: found}, 0, self._desk.shop.today())
        return found

    def sell(self, priced: Priced) -> Sold:
        """Complete the purchase for the price that was accepted."""
        customer_id = self.visit.customer.customer_id if self.visit else None
        return self._desk.counter.sell(
            Order(
                key=self._key,
                purchase=priced.purchase,
                customer_id=customer_id,
                accepted=priced.quote,
                reason=self._because if priced.purchase.approved else "",
            )
        )

    def undo(self, sale_id: SaleId, reason: str) -> Refunded:
        """Void a sale that was just made."""
        return self._desk.refunds.void(str(uuid.uuid4()), sale_id, reason=reason)

    def _quote(self, purchase: Purchase) -> Quote:
        return self._desk.counter.quote(self.visit, purchase)


def _limited(purchase: Purchase) -> Purchase:
    """Return what limits look at: the goods and the points."""
    return Purchase(purchase.lines, purchase.redeem)
