"""The owner's figures as formulas; what is divided by nothing is None, never 0 and never an error."""

from dataclasses import dataclass
from fractions import Fraction

from loyalty_desk.domain.money import Exact, Money, Points

CUSTOMER_DAYS = 90  # who bought within so many days is a customer, unless the owner says otherwise
DAYS_IN_YEAR = 365


@dataclass(frozen=True, kw_only=True)
class Buyers:
    """Members who bought in a period (and whose sale was not fully refunded), and what their lives with us say.

    `life_days` sums, over them, the days from first to last sale, each at least the mean gap between sales.
    """

    buyers: int = 0
    repeat_buyers: int = 0
    new: int = 0
    at_start: int = 0
    at_end: int = 0
    new_at_end: int = 0
    life_days: Fraction | None = None


@dataclass(frozen=True, kw_only=True)
class PointsFlow:
    """Points that moved in a period, all positive but `adjusted`, and what is in open lots now."""

    issued: Points = 0
    redeemed: Points = 0
    burned: Points = 0
    taken_back: Points = 0
    given_back: Points = 0
    adjusted: Points = 0
    outstanding: Points = 0


@dataclass(frozen=True, kw_only=True)
class Summary:
    """The figures of a period of `days` days; money is net of refunds, which count on the day of their sale.

    `buyers` may be None: not counted (yet), for it takes longer than everything else. `breakage` is burned / issued of
    lots already ended.
    """

    days: int
    sales: int = 0
    money: Money = 0
    member_sales: int = 0
    member_money: Money = 0
    discount: Money = 0
    points_money: Money = 0
    buyers: Buyers | None = Buyers()
    points: PointsFlow = PointsFlow()
    point_value: Money = 0
    breakage: Fraction | None = None

    @property
    def other_money(self) -> Money:
        """Net money of sales without a card."""
        return self.money - self.member_money

    @property
    def average_ticket(self) -> Fraction | None:
        """Net money / number of sales."""
        return ratio(self.money, self.sales)

    @property
    def member_ticket(self) -> Fraction | None:
        """The average ticket of sales with a card."""
        return ratio(self.member_money, self.member_sales)

    @property
    def other_ticket(self) -> Fraction | None:
        """The average ticket of sales without a card."""
        return ratio(self.other_money, self.sales - self.member_sales)

    @property
    def member_share(self) -> Fraction | None:
        """Member money / all money."""
        return ratio(self.member_money, self.money)

    @property
    def frequency(self) -> Fraction | None:
        """Sales with a card / buyers."""
        return None if self.buyers is None else ratio(self.member_sales, self.buyers.buyers)

    @property
    def repeat_rate(self) -> Fraction | None:
        """Buyers with at least two sales / buyers."""
        return None if self.buyers is None else ratio(self.buyers.repeat_buyers, self.buyers.buyers)

    @property
    def retention(self) -> Fraction | None:
        """(customers at the end - new ones among them) / customers at the start."""
        found = self.buyers
        return None if found is None else ratio(found.at_end - found.new_at_end, found.at_start)

    @property
    def churn(self) -> Fraction | None:
        """1 - retention."""
        return None if self.retention is None else 1 - self.retention

    @property
    def ltv(self) -> Fraction | None:
        """Average member ticket x sales per year per buyer x average life in years, in minor units of money."""
        ticket, frequency, buyers = self.member_ticket, self.frequency, self.buyers
        if ticket is None or frequency is None or buyers is None or buyers.life_days is None:
            return None
        return ticket * frequency * DAYS_IN_YEAR / self.days * buyers.life_days / buyers.buyers / DAYS_IN_YEAR

    @property
    def liability(self) -> Money:
        """Outstanding points x value x expected redemption, rounded down."""
        return int(self.points.outstanding * self.point_value * self.expected_redemption / 100)

    @property
    def expected_redemption(self) -> Fraction:
        """The share of points that will be used: 1 - breakage."""
        return 1 - (self.breakage or Fraction(0))

    @property
    def program_cost(self) -> Money:
        """What points paid + discounts."""
        return self.points_money + self.discount


def ratio(part: Exact, whole: Exact) -> Fraction | None:
    """Return part / whole, None of nothing."""
    return Fraction(part) / whole if whole else None
