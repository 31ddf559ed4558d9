"""sale.quote and sale.post.

Beyond the contract: `approval`, the manager's password (`""` where none is set), lifts the limits of points for this
sale; a wrong one is refused as `not_allowed`, and counted.
"""

from loyalty_desk.api.replies import Replies, Reply
from loyalty_desk.api.requests import SaleLine, SalePost, SaleQuote
from loyalty_desk.api.standings import standing_after
from loyalty_desk.domain import card as cards
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.money import MOST_DIGITS
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.services import repeats
from loyalty_desk.services.counter import Order
from loyalty_desk.services.desk import Desk


def approve(desk: Desk, asked: SaleQuote) -> None:
    """Check the password of whoever lifts the limits, before the sale's transaction, so that a wrong try is kept."""
    known = isinstance(asked, SalePost) and desk.shop.operations.version_of(asked.key) is not None
    if asked.approval is not None and not known:
        desk.approvals.check(asked.approval)


def quote(desk: Desk, asked: SaleQuote) -> Reply:
    """Price a purchase; nothing is written but the count of wrong passwords."""
    purchase = _purchase(desk, asked)
    with desk.shop.database.snapshot():
        visit = None if asked.card is None else desk.counter.identify(asked.card)
        return Replies(desk.shop.program).quote(desk.counter.quote(visit, purchase))


def post(desk: Desk, asked: SalePost) -> Reply:
    """Complete a sale."""
    if not asked.earn and asked.at is None:
        raise Invalid("earn", "only with at")
    order = Order(
        key=asked.key,
        purchase=_purchase(desk, asked),
        customer_id=None if asked.card is None else repeats.holder(desk, asked.key, asked.card),
        expect_to_pay=asked.expect_to_pay,
        at=asked.at,
        receipt=asked.receipt,
        earns=asked.earn,
    )
    sold = desk.counter.sell(order)
    replies = Replies(repeats.program(desk, asked.key))
    return {
        "sale_id": sold.sale_id,
        "replayed": sold.replayed,
        **replies.quote(sold.quote),
        "standing": standing_after(desk, replies, order.customer_id, sold),
    }


def _purchase(desk: Desk, asked: SaleQuote) -> Purchase:
    return Purchase(
        _lines(asked, most=10 ** (MOST_DIGITS + desk.shop.program.decimals)),
        redeem=asked.redeem_points.points if asked.redeem_points else 0,
        rewards=asked.rewards or (),
        certificates=tuple(cards.plain(code) for code in asked.certificates or ()),
        free_items=bool(asked.free_items),
        approved=asked.approval is not None,
    )


def _lines(asked: SaleQuote, *, most: int) -> tuple[Line, ...]:
    if (asked.amount is None) == (asked.lines is None):
        raise Invalid("amount", "either amount or lines is needed")
    if asked.lines is None:
        return (Line(asked.amount or 0),)
    if not asked.lines:
        raise Invalid("lines", "empty")
    if sum(line.amount for line in asked.lines) >= most:
        raise Invalid("lines", "too large")
    return tuple(_line(line) for line in asked.lines)


def _line(line: SaleLine) -> Line:
    return Line(int(line.amount), str(line.name), str(line.category), int(line.quantity))
