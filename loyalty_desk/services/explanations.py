"""All that is known of why a sale cost and earned what it did, with the lots that its points went to and came from."""

from dataclasses import dataclass
from datetime import date, datetime

from loyalty_desk.domain.lots import dates_of_lot
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.sale import Sale, SaleId
from loyalty_desk.services.desk import Desk


@dataclass(frozen=True)
class DatedPoints:
    """Points with the dates between which they can be used; `last` None: they do not expire."""

    points: Points
    available_from: datetime | None
    last: date | None


@dataclass(frozen=True, kw_only=True)
class Explained:
    """A sale as it was agreed to; `earned` and `used` have the dates that their lots have now."""

    sale: Sale
    quote: Quote
    program: Program
    customer: str
    earned: DatedPoints | None
    used: tuple[DatedPoints, ...]


def explained(desk: Desk, sale_id: SaleId) -> Explained:
    """Return the account of a sale; refuses `unknown_sale`."""
    shop = desk.shop
    with shop.database.snapshot():
        why, sale = desk.people.why(sale_id), desk.refunds.sale(sale_id)
        earned = None
        if sale.own_lot is not None and sale.points_earned:
            available = dates_of_lot(why.program, sale.at)[0].astimezone(why.program.time_zone)
            earned = DatedPoints(sale.points_earned, available, shop.ledger.lot_dates(sale.own_lot))
        drawn = [share for share in shop.ledger.drawn_by(sale_id) if share.lot_id is not None]
        return Explained(
            sale=sale,
            quote=why.quote,
            program=why.program,
            customer="" if sale.customer_id is None else desk.enrolment.customer(sale.customer_id).name,
            earned=earned,
            used=tuple(
                DatedPoints(share.points, None, shop.ledger.lot_dates(share.lot_id))
                for share in drawn
                if share.lot_id is not None
            ),
        )
