"""Erasing a person who asks for it: what is known of them goes, the books stay, and an act says that it was done."""

import uuid
from dataclasses import dataclass

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.deed import intent_of
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.erasures import Act, Erasures, Tombstone

ERASE = "erase"
FROM_COPY = "erased before this copy was put back"


@dataclass(frozen=True)
class Erased:
    """The act, and whether nothing is left in the file's log either (else ask `finish` again later)."""

    act: Act
    finished: bool


class Erasing:
    """Destroys personal data: name, phone, e-mail, birthday, language, group, note, tags, dates, texts of consents.

    All customers merged into the person are erased with them, and can be parted no more. Cards are blocked; points,
    sales and consents (that and when, not the text) stay under the bare number. What staff wrote into the reason of a
    correction is part of the books and stays too.
    """

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._erasures = Erasures(shop.database)

    def erase(self, customer_id: CustomerId, *, reason: str) -> Erased:
        """Erase a person; who was erased before has their first act shown again."""
        if not clean(reason):
            raise Invalid("reason", "empty")
        with self._shop.database.transaction():
            customer_id = self._shop.customers.load(customer_id).customer_id
            act = self._erasures.of_customer(customer_id) or self._erase(customer_id, reason)
        return Erased(act, self.finish())

    def finish(self) -> bool:
        """Empty the file's log, in which erased text may stand; False while another program still reads it."""
        return not self._shop.database.in_transaction and self._shop.database.checkpoint()

    def again(self, tombstones: list[Tombstone]) -> int:
        """Erase in a copy from earlier days whom the shop had erased since; returns how many persons."""
        with self._shop.database.transaction():
            found = [each.customer_id for each in tombstones if self._erasures.alive(each)]
            for customer_id in found:
                present = self._shop.customers.load(customer_id).customer_id
                if self._erasures.of_customer(present) is None:
                    self._erase(present, FROM_COPY)
        self.finish()
        return len(found)

    def _erase(self, customer_id: CustomerId, reason: str) -> Act:
        shop = self._shop
        now = shop.now()
        intent = intent_of(shop, ERASE, str(uuid.uuid4()), customer_id, reason=reason)
        operation_id: OperationId = shop.operations.add(
            intent, at=now, customer_id=customer_id, program_version=shop.programs.current()
        )
        person = shop.customers.same_person(customer_id)
        erased = self._erasures.kinds(person)
        for each in person:
            self._erasures.add(operation_id, each, erased)
            self._erasures.erase(each)
        for card in shop.cards.of_customer(customer_id):
            if card.state == "active":
                shop.cards.change(card.number, "blocked", at=now, reason=intent.reason)
        account = shop.accounts.load(customer_id)
        booking = Booking(shop, operation_id, account, program=shop.program, now=now)
        shop.operations.keep(operation_id, booking.close())
        shop.database.touched(Topic.CUSTOMERS, Topic.CARDS)
        act = self._erasures.of_customer(customer_id)
        if act is None:
            raise LookupError(customer_id)
        return act
