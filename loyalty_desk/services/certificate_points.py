"""Points for buying a certificate, where the program gives them then and not when it is spent."""

from fractions import Fraction

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.earning import personal_rate, rounded
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.mechanics.certificates import Certificate
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.operations import Outcome

CERTIFICATE = "certificate"


def award_for_sale(
    shop: Shop, operation_id: OperationId, customer_id: CustomerId | None, certificate: Certificate
) -> Outcome | None:
    """Give the buyer points at the personal rate, rounded by itself; None where nobody is known."""
    program = shop.program
    if customer_id is None:
        return None
    booking = Booking(shop, operation_id, shop.accounts.load(customer_id), program=program, now=shop.now())
    if program.certificates and program.certificates.earn_when_sold:
        standing = booking.standing()
        rate = personal_rate(program, standing.tier, standing.membership).rate
        points = rounded(program.points, Fraction(certificate.left * rate.points, rate.per))
        booking.bonus(points, Mark(CERTIFICATE, "", certificate.code))
    return booking.close()


def take_for_cancelling(shop: Shop, operation_id: OperationId, code: str) -> Outcome:
    """Take the points for a certificate back from who bought it."""
    customer_id = shop.certificates.owner(code)
    if customer_id is None:
        return Outcome(None, shop.ledger.last_entry(), shop.ledger.last_entry())
    program = shop.program
    booking = Booking(shop, operation_id, shop.accounts.load(customer_id), program=program, now=shop.now())
    booking.unbonus(Mark(CERTIFICATE, "", code), forgive=program.refunds.shortfall == "forgive")
    return booking.close()
