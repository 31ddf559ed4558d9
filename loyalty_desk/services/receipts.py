"""The receipt of a sale, made of what the books say."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from loyalty_desk.documents.receipt import NextToBurn, Receipt, ReceiptDiscount, ReceiptLine, ReceiptMember
from loyalty_desk.domain.card import sale_code
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import WHOLE
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.sale import Sale, SaleId
from loyalty_desk.services.desk import Desk

Namer = Callable[[Program, Reason], str]


def receipt_of(desk: Desk, sale_id: SaleId, language: str, name_discount: Namer) -> Receipt:
    """Return the receipt of a sale with the points its customer has now; refuses `unknown_sale`.

    `name_discount` puts a discount into words under the program of the sale.
    """
    shop = desk.shop
    sale = desk.refunds.sale(sale_id)
    program, profile = shop.programs.version(sale.program_version), desk.profile.load()
    reasons = shop.sales.reasons(sale_id)
    return Receipt(
        shop=name_in(shop.program.name, language),
        at=sale.at.astimezone(program.time_zone),
        code=sale_code(sale_id),
        currency=program.currency,
        lines=tuple(_line(line.priced) for line in sale.lines),
        to_pay=sale.to_pay,
        address=tuple(filter(None, (profile.address, profile.phone))),
        discounts=tuple(_discounts(reasons, lambda reason: name_discount(program, reason))),
        member=None if sale.customer_id is None else _member(desk, sale.customer_id, sale, language),
        served_by=shop.staff,
        footer=profile.receipt_footer,
    )


def _line(priced: PricedLine) -> ReceiptLine:
    line = priced.line
    price, rest = divmod(line.amount * WHOLE, line.quantity)
    quantity = Decimal(line.quantity) / WHOLE
    return ReceiptLine(line.amount, line.name or line.category, quantity, None if rest else price)


def _discounts(reasons: Iterable[Reason], name_of: Callable[[Reason], str]) -> Iterator[ReceiptDiscount]:
    sums: dict[str, int] = {}
    for reason in reasons:
        if reason.money and reason.code != "points_used":
            name = name_of(reason)
            sums[name] = sums.get(name, 0) - reason.money
    for name, amount in sums.items():
        yield ReceiptDiscount(name, amount)


def _member(desk: Desk, customer_id: CustomerId, sale: Sale, language: str) -> ReceiptMember:
    visit = desk.counter.visit(customer_id)
    level = visit.outlook.level
    day, points = visit.burns_next or (None, 0)
    return ReceiptMember(
        balance=visit.standing.available,
        earned=sale.points_earned,
        used=sale.points_used,
        used_money=sum(line.priced.points_money for line in sale.lines),
        first_name=(visit.customer.name.split() or [""])[0],
        tier=name_in(level.name, language) if level else "",
        burns=None if day is None else NextToBurn(points, day),
    )
