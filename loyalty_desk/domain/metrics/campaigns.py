"""What a campaign did: whom it reached, what it cost, and how the shop sold in its time and before."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.money import Money, Points

WEEK = 7


@dataclass(frozen=True, kw_only=True)
class CampaignFigures:
    """A campaign's days within a period (both ends included), and what happened.

    `money` is that of all sales on its weekdays in its time, `money_before` on the same weekdays before.
    """

    code: str
    start: date
    end: date
    sales: int
    buyers: int
    points: Points
    discount: Money
    cost: Money
    money: Money
    money_before: Money

    @property
    def change(self) -> Fraction | None:
        """(Sales in its time - sales before) / sales before."""
        return ratio(self.money - self.money_before, self.money_before)


def days_before(start: date, end: date) -> tuple[date, date]:
    """Return as many days before a campaign, whole weeks earlier, so that weekdays meet their likes."""
    weeks = -(-((end - start).days + 1) // WEEK)
    shift = timedelta(days=weeks * WEEK)
    return start - shift, end - shift
