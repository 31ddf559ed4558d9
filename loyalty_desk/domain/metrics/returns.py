"""What the program brings for what it costs."""

from dataclasses import dataclass
from fractions import Fraction

from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.money import Money


@dataclass(frozen=True, kw_only=True)
class Side:
    """Customers, and what they spent in a period."""

    customers: int = 0
    money: Money = 0

    @property
    def each(self) -> Fraction | None:
        """What one of them spent, who bought nothing counted as well."""
        return ratio(self.money, self.customers)


@dataclass(frozen=True, kw_only=True)
class Return:
    """Members against the control group, who get no bonuses; or, where there is none, against the time before.

    `margin` is the share of a price that stays with the shop; None as long as the owner has not told it. Against the
    time before is weaker: seasons, prices and the weather are in it as well.
    """

    members: Side
    against: Side
    by_control: bool
    margin: Fraction | None
    cost: Money

    @property
    def extra_margin(self) -> Fraction | None:
        """(Spend of a member - spend of one of the others) x members x margin, in minor units."""
        if self.margin is None or self.members.each is None or self.against.each is None:
            return None
        return (self.members.each - self.against.each) * self.members.customers * self.margin

    @property
    def roi(self) -> Fraction | None:
        """(Extra margin - cost) / cost."""
        extra = self.extra_margin
        return None if extra is None else ratio(extra - self.cost, self.cost)
