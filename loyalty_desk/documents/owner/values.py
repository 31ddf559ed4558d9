"""What the owner's workbook says: figures that were read, and the names of what they are about."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from loyalty_desk.domain.metrics.campaigns import CampaignFigures
from loyalty_desk.domain.metrics.cohorts import Cohort
from loyalty_desk.domain.metrics.leaving import Leaving
from loyalty_desk.domain.metrics.moved import Moved
from loyalty_desk.domain.metrics.opinions import Opinions
from loyalty_desk.domain.metrics.returns import Return
from loyalty_desk.domain.metrics.rfm import Rfm
from loyalty_desk.domain.metrics.staff import Sign, StaffFigures
from loyalty_desk.domain.metrics.summary import Summary
from loyalty_desk.domain.money import Money, Points


class Span(NamedTuple):
    """Days from `start` to `end`, both included."""

    start: datetime.date
    end: datetime.date


class Day(NamedTuple):
    """A day of the shop; `new` bought for the first time, `returning` had bought before."""

    day: datetime.date
    sales: int = 0
    money: Money = 0
    member_money: Money = 0
    new: int = 0
    returning: int = 0
    issued: Points = 0
    redeemed: Points = 0
    burned: Points = 0

    @property
    def other_money(self) -> Money:
        """Money of sales without a card."""
        return self.money - self.member_money


class Buyer(NamedTuple):
    """A customer's sales of a period."""

    name: str
    phone: str | None
    tier: str | None
    visits: int
    money: Money
    latest: datetime.date


@dataclass(frozen=True, kw_only=True)
class Books:
    """What the points come to: before a period, in it, after it, and what is there today.

    `ended` and `ended_burned` are the points of lots that are over, and how many of them burned.
    """

    before: Moved
    within: Moved
    since: Moved
    open_points: Points
    debts: Points
    ended: Points
    ended_burned: Points
    point_value: Money
    burning: tuple[tuple[datetime.date | None, Points], ...]


class TierFigures(NamedTuple):
    """A tier by its name (None: no tier), how many customers are in it, and what they spent in all."""

    name: str | None
    customers: int
    money: Money


@dataclass(frozen=True, kw_only=True)
class About:
    """Whose figures they are, of when, and in which words; `names` are those of campaigns by their codes.

    `today` is the day on which they were read: who is leaving, tiers and open points are as of then, all else as of the
    period's end. `whole_before`: the shop was there for all of the time before; who bought within `customer_days` is a
    customer.
    """

    language: str
    shop: str
    currency: str
    points_decimals: int
    made_at: datetime.datetime
    today: datetime.date
    period: Span
    compared: Span
    whole_before: bool
    customer_days: int
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Sums:
    """What the period and the time before come to; `registered` are the new customers of both, so are `opinions`."""

    now: Summary
    before: Summary
    registered: tuple[int, int]
    result: Return
    books: Books
    opinions: tuple[Opinions, Opinions] = (Opinions(), Opinions())


@dataclass(frozen=True, kw_only=True)
class Groups:
    """Customers, campaigns and staff in groups."""

    rfm: Rfm
    tiers: tuple[TierFigures, ...]
    campaigns: tuple[CampaignFigures, ...]
    staff: tuple[StaffFigures, ...]
    signs: tuple[Sign, ...]


@dataclass(frozen=True, kw_only=True)
class People:
    """Who came, who came again and who does not; `leaving` is how many, and those of them who spent most."""

    days: tuple[Day, ...]
    buyers: tuple[Buyer, ...]
    leaving: tuple[int, tuple[Leaving, ...]]
    cohorts: tuple[Cohort, ...]


@dataclass(frozen=True, kw_only=True)
class OwnerFigures:
    """Everything in the owner's workbook."""

    about: About
    sums: Sums
    groups: Groups
    people: People
