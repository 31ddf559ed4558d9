"""What a sale moves beside points and money, and what its refund moves back: marks, certificates, goods."""

from datetime import date, timedelta
from math import floor

from loyalty_desk.domain.marks import CAMPAIGN, CAMPAIGN_USE, FREE_ITEM, GIFT, REWARD, STAMP, Mark
from loyalty_desk.domain.mechanics import certificates
from loyalty_desk.domain.mechanics.certificates import Paid
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.reversal import Reversal
from loyalty_desk.domain.sale import Sale, SaleId
from loyalty_desk.domain.supplies import Supplies
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.bought import Goods

OF_SALES = (STAMP, FREE_ITEM, CAMPAIGN, CAMPAIGN_USE, GIFT, REWARD)


def with_certificates(shop: Shop, supplies: Supplies, purchase: Purchase) -> Supplies:
    """Return the supplies with what is left of the certificates that a purchase names."""
    found = [shop.certificates.find(code) for code in purchase.certificates]
    return Supplies(given=supplies.given, certificates={each.code: each for each in found if each})


def draw_certificates(shop: Shop, operation_id: OperationId, quote: Quote, sale_id: SaleId) -> None:
    """Take what certificates pay for a sale."""
    for reason in quote.reasons:
        if reason.code == "certificate":
            shop.certificates.move(operation_id, Paid(reason.name, reason.money), sale_id)


def refill_certificates(shop: Shop, operation_id: OperationId, sale: Sale, money: Money, grace_days: int) -> None:
    """Put money back onto the certificates that paid for a sale; one past its day lives the days of grace anew."""
    if not money:
        return
    drawn = shop.certificates.drawn_by(sale.sale_id)
    already = sum(floor(line.refunded * line.priced.certificate_money) for line in sale.lines)
    today = shop.today()
    for back in certificates.give_back(drawn, already, money):
        known = shop.certificates.find(back.code)
        if known and known.expires_on is not None and known.expires_on < today:
            shop.certificates.live_on(back.code, today + timedelta(days=grace_days))
        shop.certificates.move(operation_id, back, sale.sale_id)


def dated(mark: Mark, day: date) -> Mark:
    """Return a mark of a sale with its day where the day has a limit."""
    return mark._replace(occasion=day.isoformat()) if mark.mechanic == STAMP else mark


def undo_marks(shop: Shop, booking: Booking, sale: Sale, reversal: Reversal) -> None:
    """Let the sale's marks be those of the goods that are kept."""
    kept = {mark[:3]: mark.amount for mark in (dated(each, sale.day) for each in reversal.marks)}
    for mark in shop.marks.of_sale(sale.sale_id, OF_SALES):
        change = kept.get(mark[:3], 0) - mark.amount
        if change:
            booking.mark(mark._replace(amount=change), sale_id=sale.sale_id)


def undo_goods(shop: Shop, booking: Booking, sale: Sale, reversal: Reversal) -> None:
    """Take what came back from the goods that the customer bought."""
    back = []
    for line, part in zip(sale.lines, reversal.parts, strict=True):
        quantity, net = line.priced.line.quantity, line.priced.net
        units = floor(quantity * (1 - part)) - floor(quantity * (1 - line.refunded))
        back.append(Goods(line.priced.line.category, units, floor(net * line.refunded) - floor(net * part)))
    shop.bought.add(booking.account.customer_id, sale.day, back)
