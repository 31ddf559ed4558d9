"""The owner's rules as one document: what it is made of, with the defaults of a simple program."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from zoneinfo import ZoneInfo

from loyalty_desk.domain import kinds, offers
from loyalty_desk.domain.document import by_name, items, of, optional, record
from loyalty_desk.domain.kinds import Name
from loyalty_desk.domain.money import ONE_POINT, Exact, Money, Points, currency_decimals
from loyalty_desk.domain.offers import RATE, Rate

_NO_LIST: list[object] = []


@dataclass(frozen=True, kw_only=True)
class PointsRule:
    """What a point is: `precision` decimals are kept, one pays `value` of money."""

    precision: int = of(kinds.choice(0, 2), 0)
    rounding: str = of(kinds.choice("down", "nearest", "up"), "down")
    carry_remainder: bool = of(kinds.YES_OR_NO, True)
    value: Money = of(kinds.MONEY_ABOVE_0, "1.00")

    @property
    def unit(self) -> Points:
        """The smallest number of points that is given or taken."""
        return ONE_POINT if self.precision == 0 else 1

    @property
    def carries(self) -> bool:
        """Whether what rounding cut off is kept for the next sale; only rounding down cuts off."""
        return self.carry_remainder and self.rounding == "down"


@dataclass(frozen=True, kw_only=True)
class EarningRule:
    """What sales earn: `points` for each `per` of money, by category, after exclusions, within limits."""

    points: Points = of(kinds.POINTS, "1")
    per: Money = of(kinds.MONEY_ABOVE_0, "20.00")
    whole_steps: bool = of(kinds.YES_OR_NO, False)
    minimum_sale: Money = of(kinds.MONEY, "0.00")
    on_part_paid_with_points: bool = of(kinds.YES_OR_NO, False)
    excluded_categories: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    category_rates: tuple[tuple[str, Rate], ...] = of(by_name(RATE), {})
    hold_days: int = of(kinds.DAYS, 0)
    limit_per_sale: Points | None = of(optional(kinds.POINTS), None)
    limit_per_day: Points | None = of(optional(kinds.POINTS), None)
    sales_per_day: int | None = of(optional(kinds.COUNT), None)

    @property
    def base_rate(self) -> Rate:
        """The rate of a line whose category and tier have none of their own."""
        return Rate(points=self.points, per=self.per)


@dataclass(frozen=True, kw_only=True)
class RedemptionRule:
    """How points pay: at most a share of the bill, at least so many, not for some categories."""

    share_limit_percent: Fraction = of(kinds.PERCENT, "100")
    minimum_points: Points = of(kinds.POINTS, "0")
    excluded_categories: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    with_same_sale_points: bool = of(kinds.YES_OR_NO, False)
    approval_over_points: Points | None = of(optional(kinds.POINTS), None)


@dataclass(frozen=True, kw_only=True)
class ExpiryRule:
    """How long points live; no months and no days: for ever."""

    months: int | None = of(optional(kinds.MONTHS), None)
    days: int | None = of(optional(kinds.whole(1, 36_500)), None)
    round_up_to: str | None = of(optional(kinds.choice("month", "quarter", "year")), None)
    extended_by_purchase: bool = of(kinds.YES_OR_NO, False)
    grace_days: int = of(kinds.DAYS, 30)


@dataclass(frozen=True, kw_only=True)
class RefundRule:
    """What happens to points taken back that the customer no longer has."""

    shortfall: str = of(kinds.choice("debt", "forgive"), "debt")


@dataclass(frozen=True, kw_only=True)
class CumulativeStep:
    """From this much money really paid over all time, this percent off."""

    from_: Money = of(kinds.MONEY)
    percent: Fraction = of(kinds.PERCENT)


@dataclass(frozen=True, kw_only=True)
class DiscountRule:
    """Percent discounts by group and by money spent, and how several of them meet."""

    stacking: str = of(kinds.choice("best", "multiply"), "best")
    excluded_categories: tuple[str, ...] = of(items(kinds.TEXT), _NO_LIST)
    groups: tuple[tuple[str, Fraction], ...] = of(by_name(kinds.PERCENT), {})
    cumulative: tuple[CumulativeStep, ...] = of(items(record(CumulativeStep)), _NO_LIST)


@dataclass(frozen=True, kw_only=True)
class Level:
    """A tier: reached at `from_` of the metric; what it does not set is as for everybody.

    `from_` is money, visits or points, as the metric of the ladder is.
    """

    code: str = of(kinds.TEXT)
    name: Name = of(kinds.NAME)
    from_: Fraction = of(kinds.AMOUNT)
    earning: Rate | None = of(optional(RATE), None)
    discount_percent: Fraction | None = of(optional(kinds.PERCENT), None)
    share_limit_percent: Fraction | None = of(optional(kinds.PERCENT), None)
    perks: tuple[Name, ...] = of(items(kinds.NAME), _NO_LIST)


@dataclass(frozen=True, kw_only=True)
class TierRule:
    """The ladder of tiers, by what they are measured and how long they hold."""

    metric: str = of(kinds.choice("spend", "visits", "points_earned"), "spend")
    window_months: int | None = of(optional(kinds.MONTHS), 12)
    keep_months: int | None = of(optional(kinds.MONTHS), 12)
    downgrade: str = of(kinds.choice("one_level", "to_metric", "never"), "one_level")
    apply_from: str = of(kinds.choice("next_sale", "this_sale"), "next_sale")
    levels: tuple[Level, ...] = of(items(record(Level)))

    def rank(self, code: str | None) -> int:
        """Return the place of the tier `code` on the ladder, -1 for none or one that is no longer there."""
        return next((place for place, level in enumerate(self.levels) if level.code == code), -1)

    def rank_of(self, metric: Exact) -> int:
        """Return the place of the highest tier that `metric` reaches, -1 for none."""
        return max((place for place, level in enumerate(self.levels) if level.from_ <= metric), default=-1)

    def code_at(self, rank: int) -> str | None:
        """Return the code of the tier at a place of the ladder."""
        return self.levels[rank].code if rank >= 0 else None


@dataclass(frozen=True, kw_only=True)
class Program:
    """All rules of the shop; sales keep the version they were made under."""

    format: int = of(kinds.choice(1))
    name: Name = of(kinds.NAME)
    currency: str = of(kinds.CURRENCY)
    time_zone: ZoneInfo = of(kinds.ZONE)
    points: PointsRule = of(record(PointsRule), {})
    earning: EarningRule = of(record(EarningRule), {})
    redemption: RedemptionRule = of(record(RedemptionRule), {})
    expiry: ExpiryRule = of(record(ExpiryRule), {})
    refunds: RefundRule = of(record(RefundRule), {})
    discounts: DiscountRule | None = of(optional(record(DiscountRule)), None)
    tiers: TierRule | None = of(optional(record(TierRule)), None)
    campaign_choice: str = of(kinds.choice("best", "all", "newest"), "best")
    campaigns: tuple[offers.Campaign, ...] = of(items(record(offers.Campaign)), _NO_LIST)
    stamps: tuple[offers.StampCard, ...] = of(items(record(offers.StampCard)), _NO_LIST)
    rewards: tuple[offers.Reward, ...] = of(items(record(offers.Reward)), _NO_LIST)
    welcome: offers.Welcome | None = of(optional(record(offers.Welcome)), None)
    birthday: offers.YearlyGift | None = of(optional(record(offers.YearlyGift)), None)
    anniversary: offers.YearlyGift | None = of(optional(record(offers.YearlyGift)), None)
    referral: offers.Referral | None = of(optional(record(offers.Referral)), None)
    challenges: tuple[offers.Challenge, ...] = of(items(record(offers.Challenge)), _NO_LIST)
    feedback: offers.Feedback | None = of(optional(record(offers.Feedback)), None)
    events: tuple[offers.Event, ...] = of(items(record(offers.Event)), _NO_LIST)
    certificates: offers.CertificateRule | None = of(optional(record(offers.CertificateRule)), None)
    memberships: tuple[offers.Membership, ...] = of(items(record(offers.Membership)), _NO_LIST)
    perks: tuple[offers.Perk, ...] = of(items(record(offers.Perk)), _NO_LIST)
    partners: tuple[offers.Partner, ...] = of(items(record(offers.Partner)), _NO_LIST)
    win_back: offers.WinBack | None = of(optional(record(offers.WinBack)), None)
    surprise: offers.Surprise | None = of(optional(record(offers.Surprise)), None)
    replenishment: tuple[offers.Replenishment, ...] = of(items(record(offers.Replenishment)), _NO_LIST)
    segments: offers.SegmentRule | None = of(optional(record(offers.SegmentRule)), None)
    control_group_every: int | None = of(optional(kinds.whole(2, 1_000)), None)

    @property
    def decimals(self) -> int:
        """How many decimals the shop's money has."""
        return currency_decimals(self.currency)

    @cached_property
    def aims(self) -> bool:
        """Whether any offer is for some segments only."""
        lists = (self.campaigns, self.stamps, self.rewards, self.challenges, self.events, self.perks, self.partners)
        single = (self.birthday, self.anniversary, self.win_back)
        return any(each.segments for offers_ in lists for each in offers_) or any(
            each.segments for each in single if each
        )

    def level(self, code: str | None) -> Level | None:
        """Return the tier `code`, or None where there is no such tier."""
        rank = self.tiers.rank(code) if self.tiers else -1
        return self.tiers.levels[rank] if self.tiers and rank >= 0 else None
