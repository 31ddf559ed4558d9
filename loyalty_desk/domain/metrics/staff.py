"""What each person at the counter did, and what an owner should look at."""

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.money import Money, Points

SIGN_DAYS = 30
CONCENTRATION_SALES = 8
CONCENTRATION_SHARE = Fraction(85, 100)
SALES_A_DAY = 5  # of one customer
VOIDS = 5
VOIDS_TIMES = 3  # the share of the others


class StaffFigures(NamedTuple):
    """A person's figures of a period; refunds and voids count for who made them, on their day."""

    staff: str
    sales: int
    money: Money
    member_sales: int
    redeemed: Points
    refunds: int
    refund_money: Money
    voids: int
    void_money: Money
    adjustments: int
    points_given: Points
    registered: int

    @property
    def card_share(self) -> Fraction | None:
        """Sales with a card / sales."""
        return ratio(self.member_sales, self.sales)


@dataclass(frozen=True, kw_only=True)
class Sign:
    """Something that may be fraud, or may not: `concentration`, `sales_a_day`, `voids`, `adjustments`.

    `count` is how often it happened: a customer's sales, of which `staff` made `by_staff`; a person's voids, which are
    the `share` of their sales; a person's adjustments, which gave so many `points`.
    """

    kind: str
    staff: str
    count: int
    customer_id: CustomerId | None = None
    name: str = ""
    by_staff: int = 0
    share: Fraction | None = None
    money: Money = 0
    points: Points = 0


def is_concentrated(by_staff: int, sales: int) -> bool:
    """Return whether so many sales of one card were made by one person that they may be other people's purchases.

    At least 8 sales in 30 days, 85 % of them by one person.
    """
    return sales >= CONCENTRATION_SALES and by_staff >= sales * CONCENTRATION_SHARE


def void_signs(figures: list[StaffFigures]) -> list[Sign]:
    """Return who voids more than three times as often as the others do, and five times at least."""
    found = []
    for each in figures:
        others = [other for other in figures if other is not each]
        rest = ratio(sum(other.voids for other in others), sum(other.sales for other in others)) or Fraction(0)
        share = ratio(each.voids, each.sales)
        if each.voids >= VOIDS and (share is None or share > VOIDS_TIMES * rest):
            found.append(Sign(kind="voids", staff=each.staff, count=each.voids, share=share, money=each.void_money))
    return found
