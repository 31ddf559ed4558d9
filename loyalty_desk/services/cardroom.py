"""Cards: blocking, replacing, printing blanks."""

from dataclasses import dataclass
from datetime import datetime

from loyalty_desk.domain import card as cards
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.card_numbers import refuse_unusable, unused_number
from loyalty_desk.services.enrolment import Enrolment
from loyalty_desk.services.practice import refuse_in_practice
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.cards import Card

MOST_BLANKS = 10_000


@dataclass(frozen=True)
class Batch:
    """Blanks printed at once, and how many of them nobody has yet; the time is the shop's own."""

    name: str
    printed_at: datetime
    left: int


class Cardroom:
    """What happens to cards after they were given."""

    def __init__(self, shop: Shop, enrolment: Enrolment) -> None:
        self._shop = shop
        self._enrolment = enrolment

    def of_customer(self, customer_id: CustomerId) -> list[Card]:
        """Return all cards of a customer, the active one first."""
        return self._shop.cards.of_customer(customer_id)

    def block(self, number: str, *, reason: str) -> Card:
        """Make a card unusable; its customer keeps everything and may be given another."""
        with self._shop.database.transaction():
            card = self._usable(number)
            self._shop.cards.change(card.number, "blocked", at=self._shop.now(), reason=_told(reason))
            return self._changed(card)

    def replace(self, number: str, *, reason: str, new_card: str | None = None) -> Card:
        """Give a customer another card for a lost or blocked one; returns the new card."""
        with self._shop.database.transaction():
            card = self._card(number)
            if card.state == "replaced" or card.customer_id is None:
                card = self._usable(number)
            new = self._enrolment.free_card(new_card) if new_card else unused_number(self._shop)
            if card.customer_id is None:
                raise Refused("unknown_card", card=card.number, blank=True)
            now = self._shop.now()
            self._shop.cards.change(card.number, "replaced", at=now, reason=_told(reason), successor=new)
            self._shop.cards.give(new, card.customer_id, now)
            self._changed(card)
            return self._card(new)

    def print_blanks(self, count: int, batch: str = "") -> tuple[str, ...]:
        """Make numbers for cards that are printed before they have a customer; the first scan binds one.

        Refuses `practice_only`: the shop would not know such cards.
        """
        refuse_in_practice(self._shop)
        if not 1 <= count <= MOST_BLANKS:
            raise Invalid("count", f"not from 1 to {MOST_BLANKS}")
        with self._shop.database.transaction():
            numbers: set[str] = set()
            while len(numbers) < count:
                numbers.add(unused_number(self._shop))
            now = self._shop.now()
            self._shop.cards.add_blanks(sorted(numbers), clean(batch) or f"{now:%Y-%m-%d %H:%M:%S}", now)
            self._shop.database.touched(Topic.CARDS)
        return tuple(sorted(numbers))

    def batches(self) -> tuple[Batch, ...]:
        """Return the batches of blanks that are not all given out, the newest first."""
        zone = self._shop.program.time_zone
        return tuple(
            Batch(name, printed_at.astimezone(zone), left) for name, printed_at, left in self._shop.cards.blanks()
        )

    def blanks_of(self, batch: str) -> tuple[str, ...]:
        """Return the numbers of a batch that nobody has yet, to print them once more."""
        return tuple(self._shop.cards.blanks_of(batch))

    def _card(self, number: str) -> Card:
        found = self._shop.cards.find(cards.plain(number))
        if found is None:
            raise Refused("unknown_card", card=number, blank=False)
        return found

    def _usable(self, number: str) -> Card:
        card = self._card(number)
        refuse_unusable(card)
        return card

    def _changed(self, card: Card) -> Card:
        if card.customer_id is not None:
            self._shop.customers.index(card.customer_id)
        self._shop.database.touched(Topic.CARDS, Topic.CUSTOMERS)
        return self._card(card.number)


def _told(reason: str) -> str:
    if not (said := clean(reason)):
        raise Invalid("reason", "empty")
    return said
