"""card.*: blocking and replacing."""

from loyalty_desk.api.replies import Reply
from loyalty_desk.api.requests import CardBlock, CardReplacement
from loyalty_desk.domain import card as cards
from loyalty_desk.domain.card import CodeKind
from loyalty_desk.domain.errors import Refused
from loyalty_desk.services.desk import Desk


def block(desk: Desk, asked: CardBlock) -> Reply:
    """Make a card unusable."""
    return {"card": desk.cardroom.block(_number(asked.card), reason=asked.reason).number}


def replace(desk: Desk, asked: CardReplacement) -> Reply:
    """Put a new card in the place of a lost or blocked one; the reply names the new one."""
    card = desk.cardroom.replace(_number(asked.card), reason=asked.reason, new_card=asked.new_card)
    return {"card": card.number}


def _number(code: str) -> str:
    kind = cards.kind_of(code)
    if kind is not CodeKind.CARD:
        raise Refused("not_a_card", kind=kind.value)
    return cards.plain(code)
