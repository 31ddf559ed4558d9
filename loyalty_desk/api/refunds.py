"""sale.refund_quote, sale.refund and sale.void."""

from loyalty_desk.api.replies import Replies, Reply
from loyalty_desk.api.requests import RefundPost, RefundQuote, SaleVoid
from loyalty_desk.api.standings import standing_after
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.reversal import Return
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services import repeats
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.refunds import Refunded


def quote(desk: Desk, asked: RefundQuote) -> Reply:
    """Tell what a refund would do; nothing is written."""
    answer = desk.refunds.quote(SaleId(asked.sale_id), _return(asked))
    replies = Replies(desk.shop.program)
    standing = None if answer.standing is None else replies.standing(answer.standing, answer.lots)
    return {**_given_back(answer, replies), "standing": standing}


def refund(desk: Desk, asked: RefundPost) -> Reply:
    """Take goods back."""
    refunded = desk.refunds.refund(asked.key, SaleId(asked.sale_id), _return(asked), reason=asked.reason)
    return _done(desk, asked.key, refunded)


def void(desk: Desk, asked: SaleVoid) -> Reply:
    """Undo a sale made by mistake."""
    return _done(desk, asked.key, desk.refunds.void(asked.key, SaleId(asked.sale_id), reason=asked.reason))


def _done(desk: Desk, key: str, refunded: Refunded) -> Reply:
    replies = Replies(repeats.program(desk, key))
    return {
        "refund_id": refunded.refund_id,
        "replayed": refunded.replayed,
        **_given_back(refunded, replies),
        "standing": standing_after(desk, replies, refunded.customer_id, refunded),
    }


def _given_back(refunded: Refunded, replies: Replies) -> Reply:
    lost = {"points_lost": replies.points(refunded.points_lost)} if refunded.points_lost else {}
    return {
        "money_back": replies.money(refunded.money_back),
        "points_back": replies.points(refunded.points_back),
        "points_taken": replies.points(refunded.points_taken),
        "certificate_back": replies.money(refunded.certificate_back),
        "debt": replies.points(refunded.debt),
        **lost,
    }


def _return(asked: RefundQuote) -> Return:
    if asked.amount is not None and asked.lines is not None:
        raise Invalid("amount", "lines are given as well")
    if asked.lines is not None and not asked.lines:
        raise Invalid("lines", "empty")
    return Return(asked.amount, tuple((each.line, each.quantity) for each in asked.lines or ()))
