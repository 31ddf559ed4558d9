"""The receipt of a sale, made of what the books say."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from loyalty_desk.documents.format import amount, integer
from loyalty_desk.documents.receipt import (
    NextToBurn,
    Receipt,
    ReceiptCertificate,
    ReceiptDiscount,
    ReceiptGoal,
    ReceiptLine,
    ReceiptMember,
    ReceiptStamps,
)
from loyalty_desk.domain.card import sale_code
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.handing import handed_over
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.mechanics.stamps import cards_of
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import WHOLE
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.sale import Sale, SaleId
from loyalty_desk.domain.standing import Standing
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.practice import is_practice

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
        certificate=sum(line.priced.certificate_money for line in sale.lines),
        certificates=tuple(
            ReceiptCertificate(each.name, desk.certificates.show(each.name).left)
            for each in reasons
            if each.code == "certificate"
        ),
        gifts=tuple(name_in(name, language) for name in handed_over(program, reasons)),
        member=None if sale.customer_id is None else _member(desk, sale.customer_id, sale, language),
        served_by=shop.staff,
        footer=profile.receipt_footer,
        practice=is_practice(shop),
    )


def _line(priced: PricedLine) -> ReceiptLine:
    line = priced.line
    price, rest = divmod(line.amount * WHOLE, line.quantity)
    quantity = Decimal(line.quantity) / WHOLE
    return ReceiptLine(line.amount, line.name or line.category, quantity, None if rest else price)


def _discounts(reasons: Iterable[Reason], name_of: Callable[[Reason], str]) -> Iterator[ReceiptDiscount]:
    sums: dict[str, int] = {}
    for reason in reasons:
        if reason.money and reason.code not in {"points_used", "certificate"}:
            name = name_of(reason)
            sums[name] = sums.get(name, 0) - reason.money
    for name, off in sums.items():
        yield ReceiptDiscount(name, off)


def _member(desk: Desk, customer_id: CustomerId, sale: Sale, language: str) -> ReceiptMember:
    visit, program = desk.counter.visit(customer_id), desk.shop.program
    level = visit.outlook.level
    day, points = visit.burns_next or (None, 0)
    return ReceiptMember(
        balance=visit.standing.available,
        earned=sale.points_earned,
        used=sale.points_used,
        used_money=sum(line.priced.points_money for line in sale.lines),
        rewards=-sum(int(each.points) for each in sale.reasons if each.code == "reward"),
        first_name=(visit.customer.name.split() or [""])[0],
        tier=name_in(level.name, language) if level else "",
        burns=None if day is None else NextToBurn(points, day),
        stamps=tuple(_stamps(program, visit.standing, language)),
        goals=tuple(_goals(program, visit.standing, language)),
    )


def _stamps(program: Program, standing: Standing, language: str) -> Iterator[ReceiptStamps]:
    """Yield the stamp cards that the customer has begun."""
    for look in cards_of(program, standing):
        if look.have or look.free_ready:
            yield ReceiptStamps(name_in(look.card.name, language), look.have, look.need, look.free_ready)


def _goals(program: Program, standing: Standing, language: str) -> Iterator[ReceiptGoal]:
    """Yield the challenges that the customer has begun; those set aside take part in none."""
    known = {each.code: each for each in program.challenges}
    for reached in () if standing.control else standing.challenges:
        challenge = known.get(reached.code)
        if challenge is not None and meets(challenge, standing.segments) and (reached.have or reached.done):
            scale = 10**program.decimals if challenge.goal == "spend" else 1
            have, need = (_said(value, scale, program.currency, language) for value in (reached.have, challenge.target))
            prize = challenge.points if reached.done else None
            yield ReceiptGoal(name_in(challenge.name, language), have, need, prize)


def _said(value: Fraction, scale: int, currency: str, language: str) -> str:
    """Return what a challenge counts: money in minor units (`scale` is then above 1), or a number."""
    return amount(int(value * scale), currency, language) if scale > 1 else integer(int(value), language)
