"""A customer at the counter."""

from dataclasses import dataclass
from datetime import date, datetime

from loyalty_desk.domain.courtesies import NONE, Courtesies
from loyalty_desk.domain.customer import Customer, CustomerId
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.outlook import Outlook
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import FULL, Supplies


@dataclass(frozen=True)
class PastSale:
    """A sale in a list: what it came to, less what was given back; `goods` names what is known of the lines."""

    sale_id: SaleId
    at: datetime
    customer_id: CustomerId | None
    customer: str
    receipt: str
    to_pay: Money
    money_back: Money
    points_used: Points
    points_earned: Points
    goods: str
    complete: bool


@dataclass(frozen=True, kw_only=True)
class Visit:
    """What the cashier sees of a customer; `burns_next` is the next day on which points end, and how many.

    `supplies` is what the shop has left of what is limited, so that purchases can be priced without another look;
    `courtesies` is what can be offered beside the purchase.
    """

    customer: Customer
    standing: Standing
    outlook: Outlook
    burns_next: tuple[date, Points] | None
    last_sales: tuple[PastSale, ...]
    supplies: Supplies = FULL
    courtesies: Courtesies = NONE
