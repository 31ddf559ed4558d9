"""What every use of a card asks first: is it a card number, can the card be used, which number is free."""

import secrets

from loyalty_desk.domain import card as cards
from loyalty_desk.domain.card import CodeKind
from loyalty_desk.domain.errors import Refused
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.cards import Card


def number_of(code: str) -> str:
    """Return the card number that a code is; refuses `not_a_card`."""
    kind = cards.kind_of(code)
    if kind is not CodeKind.CARD:
        raise Refused("not_a_card", kind=kind.value)
    return cards.plain(code)


def refuse_unusable(card: Card) -> None:
    """Refuse a card that was blocked or replaced."""
    if card.state == "blocked":
        raise Refused("card_blocked", card=card.number, at=card.changed_at, reason=card.reason)
    if card.state == "replaced":
        raise Refused("card_replaced", card=card.number, at=card.changed_at, successor=card.successor)


def unused_number(shop: Shop) -> str:
    """Return a new card number that no card has."""
    while shop.cards.find(number := cards.make_number(secrets.randbelow)):
        pass
    return number
