"""The mechanics beside points, discounts and tiers, as they stand in a program document."""

from dataclasses import dataclass
from datetime import date, time
from fractions import Fraction

from loyalty_desk.domain import kinds
from loyalty_desk.domain.document import items, of, optional, record
from loyalty_desk.domain.kinds import Name
from loyalty_desk.domain.money import Money, Points

_NO_LIST: list[object] = []


@dataclass(frozen=True, kw_only=True)
class Rate:
    """So many points for each so much money."""

    points: Points = of(kinds.POINTS)
    per: Money = of(kinds.MONEY_ABOVE_0)


RATE = record(Rate)


@dataclass(frozen=True, kw_only=True)
class Aimed:
    """An offer for some customers; no segments: for everybody, else for who is in at least one of them."""

    segments: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)


@dataclass(frozen=True, kw_only=True)
class Gift:
    """A named thing that goes with a purchase; `stock` None: as many as asked for."""

    name: Name = of(kinds.NAME)
    stock: int | None = of(optional(kinds.whole(0, 1_000_000)), None)


@dataclass(frozen=True, kw_only=True)
class Campaign(Aimed):
    """A rule that holds for some time, hours [from, to), people or goods."""

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    starts: date | None = of(optional(kinds.DAY), None)
    ends: date | None = of(optional(kinds.DAY), None)
    weekdays: tuple[int, ...] = of(items(kinds.whole(1, 7)), _NO_LIST)
    hours: tuple[time, ...] | None = of(optional(items(kinds.HOUR)), None)
    tiers: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    categories: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    minimum_sale: Money = of(kinds.MONEY, "0.00")
    first_sale_only: bool = of(kinds.YES_OR_NO, False)
    multiply: Fraction | None = of(optional(kinds.FACTOR), None)
    add_points: Points | None = of(optional(kinds.POINTS_ABOVE_0), None)
    percent: Fraction | None = of(optional(kinds.PERCENT), None)
    gift: Gift | None = of(optional(record(Gift)), None)
    budget_points: Points | None = of(optional(kinds.POINTS_ABOVE_0), None)
    uses_per_customer: int | None = of(optional(kinds.COUNT), None)


@dataclass(frozen=True, kw_only=True)
class StampCard(Aimed):
    """`buy` units of a category give one free, up to a price."""

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    category: str = of(kinds.TEXT)
    buy: int = of(kinds.whole(1, 1_000))
    free_up_to: Money | None = of(optional(kinds.MONEY_ABOVE_0), None)
    per_day: int | None = of(optional(kinds.COUNT), None)


@dataclass(frozen=True, kw_only=True)
class Reward(Aimed):
    """Something from the catalogue that costs points; `value` is money, or a percent for percent_off."""

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    points: Points = of(kinds.POINTS_ABOVE_0)
    kind: str = of(kinds.choice("gift", "money_off", "percent_off", "perk"))
    value: Fraction | None = of(optional(kinds.AMOUNT), None)
    categories: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    tiers: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    stock: int | None = of(optional(kinds.whole(0, 1_000_000)), None)
    per_customer: int | None = of(optional(kinds.COUNT), None)


@dataclass(frozen=True, kw_only=True)
class Welcome:
    """Points for a new customer."""

    points: Points = of(kinds.POINTS_ABOVE_0)
    expires_days: int | None = of(optional(kinds.whole(1, 36_500)), None)


@dataclass(frozen=True, kw_only=True)
class YearlyGift(Aimed):
    """Points around a day of the year, a birthday or the day of joining."""

    points: Points = of(kinds.POINTS_ABOVE_0)
    days_before: int = of(kinds.whole(0, 180), 0)
    days_after: int = of(kinds.whole(0, 180), 0)


@dataclass(frozen=True, kw_only=True)
class Referral:
    """Points for bringing a friend whose first sale stands."""

    referrer_points: Points = of(kinds.POINTS)
    friend_points: Points = of(kinds.POINTS)
    minimum_first_sale: Money = of(kinds.MONEY, "0.00")
    hold_days: int = of(kinds.DAYS, 0)
    monthly_limit: int | None = of(optional(kinds.COUNT), None)


@dataclass(frozen=True, kw_only=True)
class Challenge(Aimed):
    """A goal in a period and its prize, given once a period."""

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    goal: str = of(kinds.choice("visits", "spend", "categories", "weeks_in_a_row"))
    target: Fraction = of(kinds.FACTOR)
    period: str = of(kinds.choice("week", "month", "quarter", "year", "once"))
    points: Points = of(kinds.POINTS_ABOVE_0)


@dataclass(frozen=True, kw_only=True)
class Feedback:
    """Points for an answer, once in so many days."""

    points: Points = of(kinds.POINTS_ABOVE_0)
    once_in_days: int = of(kinds.DAYS, 30)


@dataclass(frozen=True, kw_only=True)
class Event(Aimed):
    """Points for coming to an event: the card is scanned at the door."""

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    starts: date = of(kinds.DAY)
    ends: date = of(kinds.DAY)
    points: Points = of(kinds.POINTS_ABOVE_0)
    tiers: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)


@dataclass(frozen=True, kw_only=True)
class CertificateRule:
    """How long certificates live and whether buying one earns points."""

    months: int | None = of(optional(kinds.MONTHS), 12)
    earn_when_sold: bool = of(kinds.YES_OR_NO, False)


@dataclass(frozen=True, kw_only=True)
class Membership:
    """A paid period with privileges."""

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    price: Money = of(kinds.MONEY)
    months: int = of(kinds.MONTHS)
    earning: Rate | None = of(optional(RATE), None)
    discount_percent: Fraction | None = of(optional(kinds.PERCENT), None)
    perks: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)


@dataclass(frozen=True, kw_only=True)
class Perk(Aimed):
    """A privilege that is not money."""

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    per_month: int | None = of(optional(kinds.COUNT), None)


@dataclass(frozen=True, kw_only=True)
class Partner(Aimed):
    """What a partner's business gives to the shop's customers."""

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    text: Name = of(kinds.NAME)
    tiers: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    ends: date | None = of(optional(kinds.DAY), None)


@dataclass(frozen=True, kw_only=True)
class WinBack(Aimed):
    """Points for those who stayed away, once per absence."""

    after_days: int = of(kinds.whole(1, 36_500))
    points: Points = of(kinds.POINTS_ABOVE_0)
    valid_days: int = of(kinds.whole(1, 36_500))


@dataclass(frozen=True, kw_only=True)
class Surprise:
    """A daily budget for presents without an occasion."""

    points_per_day: Points = of(kinds.POINTS_ABOVE_0)


@dataclass(frozen=True, kw_only=True)
class Replenishment:
    """A reminder that a category is used up; `days` None: the customer's own interval."""

    category: str = of(kinds.TEXT)
    days: int | None = of(optional(kinds.whole(1, 36_500)), None)


@dataclass(frozen=True, kw_only=True)
class OwnSegment:
    """A group of customers that the owner named: who meets every condition given, of a list any of its names.

    `absent_days_from`: the last visit was at least so many days ago. Spending and visits count over all time.
    """

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    tiers: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    groups: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    tags: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    categories: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    birthday_months: tuple[int, ...] = of(items(kinds.whole(1, 12)), _NO_LIST)
    spent_from: Money | None = of(optional(kinds.MONEY_ABOVE_0), None)
    visits_from: int | None = of(optional(kinds.COUNT), None)
    absent_days_from: int | None = of(optional(kinds.whole(1, 36_500)), None)


@dataclass(frozen=True, kw_only=True)
class SegmentRule:
    """Where the named groups of customers begin and end, and the owner's own groups."""

    newcomer_days: int = of(kinds.whole(1, 36_500), 30)
    dormant_days: int = of(kinds.whole(1, 36_500), 45)
    lost_days: int = of(kinds.whole(1, 36_500), 180)
    regular_sales_in_90_days: int = of(kinds.COUNT, 3)
    vip_top_percent: int = of(kinds.whole(0, 100), 5)
    own: tuple[OwnSegment, ...] = of(items(record(OwnSegment)), _NO_LIST)
