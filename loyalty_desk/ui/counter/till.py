"""Who stands at the counter, and the purchase that is being made; it knows no widgets."""

import uuid

from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.counter import Order, Sold
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.refunds import Refunded


class Till:
    """One purchase after another, each under a key of its own, so that none is made twice."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._key = str(uuid.uuid4())
        self.visit: Visit | None = None
        self.without_card = False

    @property
    def someone(self) -> bool:
        """Whether it is settled whose purchase this is, a customer's or nobody's."""
        return self.visit is not None or self.without_card

    def serve(self, visit: Visit) -> None:
        """Let the purchase be this customer's."""
        self.visit, self.without_card = visit, False

    def serve_nobody(self) -> None:
        """Let the purchase be one without a card."""
        self.visit, self.without_card = None, True

    def clear(self) -> None:
        """Begin the next purchase, of somebody not yet known."""
        self.visit, self.without_card = None, False
        self._key = str(uuid.uuid4())

    def is_of(self, visit: Visit) -> bool:
        """Return whether `visit` is of the customer who is served already."""
        return self.visit is not None and self.visit.customer.customer_id == visit.customer.customer_id

    def look_again(self) -> None:
        """Read anew how the customer stands."""
        if self.visit is not None:
            self.visit = self._desk.counter.visit(self.visit.customer.customer_id)

    def quote(self, purchase: Purchase) -> Quote:
        """Return what a purchase costs and earns; reads nothing of the customer anew."""
        return self._desk.counter.quote(self.visit, purchase)

    def sell(self, purchase: Purchase, accepted: Quote) -> Sold:
        """Complete the purchase for the price that was accepted."""
        customer_id = self.visit.customer.customer_id if self.visit else None
        return self._desk.counter.sell(
            Order(key=self._key, purchase=purchase, customer_id=customer_id, accepted=accepted)
        )

    def undo(self, sale_id: SaleId, reason: str) -> Refunded:
        """Void a sale that was just made."""
        return self._desk.refunds.void(str(uuid.uuid4()), sale_id, reason=reason)
