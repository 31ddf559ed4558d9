"""Who comes back, who leaves, who does what: figures about people, each read in one go in the background."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.mechanics.segments import rule_of
from loyalty_desk.domain.metrics.campaigns import CampaignFigures, days_before
from loyalty_desk.domain.metrics.cohorts import Cohort, cohorts, month_after
from loyalty_desk.domain.metrics.leaving import LATE_DAYS, LATE_TIMES, Leaving
from loyalty_desk.domain.metrics.rfm import LOST, QUINTILES, Rfm, group_of
from loyalty_desk.domain.metrics.staff import (
    CONCENTRATION_SALES,
    SIGN_DAYS,
    Sign,
    StaffFigures,
    is_concentrated,
    void_signs,
)
from loyalty_desk.domain.metrics.summary import CUSTOMER_DAYS, ratio
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.offers import Campaign
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.domain.redemption import money_of
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.buyers import BuyersOf
from loyalty_desk.store.campaign_figures import CampaignMarks
from loyalty_desk.store.database import Database
from loyalty_desk.store.figures import DayFigures, Figures
from loyalty_desk.store.side_by_side import read_all, side_by_side
from loyalty_desk.store.staff_figures import Staff

if TYPE_CHECKING:
    from loyalty_desk.store.year_of_buyers import YearOfBuyers

YEAR = 365  # days of RFM
MONTHS = 12  # of the cohort table
MOST_LEAVING = 50
_SCORES = range(1, QUINTILES + 1)


@dataclass(frozen=True)
class TierShare:
    """A tier (None: none), how many customers are in it, and what they spent in all."""

    code: str | None
    customers: int
    money: Money


class MonthKept(NamedTuple):
    """A month's customers: at its start, at its end, and how many of those bought for the first time in it."""

    month: date
    at_start: int
    at_end: int
    new: int

    @property
    def retention(self) -> Fraction | None:
        """(Customers at the end - new ones among them) / customers at the start."""
        return ratio(self.at_end - self.new, self.at_start)


class Loyalty:
    """Questions about everybody who ever bought."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._buyers = BuyersOf(shop.database)
        self._staff = Staff(shop.database)
        self._figures = Figures(shop.database)
        self._marks = CampaignMarks(shop.database)

    def rfm(self, today: date) -> Rfm:
        """Return the RFM map of the year that ends with `today`."""
        with self._shop.database.snapshot():
            cells = tuple(self._year(today).cells())
            ever = self._buyers.everybody() if today >= self._shop.today() else self._buyers.count(today)
            return Rfm(cells, ever - sum(cell.customers for cell in cells))

    def of_group(self, group: str, today: date) -> list[CustomerId]:
        """Return the customers of a group of the RFM map."""
        places = {(r, value) for r in _SCORES for value in _SCORES if group_of(r, value) == group}
        with self._shop.database.snapshot():
            gone = self._buyers.gone(_year_before(today)) if group == LOST else []
            return self._year(today).on(places) + gone

    def cohorts(self, end: date) -> tuple[Cohort, ...]:
        """Return the cohorts of the twelve months up to that of `end`, with what they bought until then."""
        last = end.replace(day=1)
        first = month_after(last, 1 - MONTHS)
        return cohorts(self._buyers.cohorts(first, end), first, last)

    def retention(
        self, end: date, customer_days: int = CUSTOMER_DAYS, *, progress: Progress = silent
    ) -> list[MonthKept]:
        """Return the retention of the twelve months up to that of `end`, of which it is the last day.

        As nobody stays a customer for less than a month, who was new in a month is one at its end. `progress` may raise
        Cancelled at any time.
        """
        first = end.replace(day=1)
        starts = [month_after(first, place) for place in range(1 - MONTHS, 1)]
        ends = [start - timedelta(days=1) for start in starts] + [end]
        with side_by_side(self._shop.database, 2) as (one, other):
            counted = one.ask(lambda database: _at_ends(database, ends, timedelta(days=customer_days - 1)))
            firsts = other.ask(lambda database: BuyersOf(database).firsts(starts[0], end))
            read_all((counted, firsts), progress)
        new = Counter[date]()
        for day, count in firsts.result().items():
            new[day.replace(day=1)] += count
        return [
            MonthKept(start, at_start, at_end, new[start])
            for start, at_start, at_end in zip(starts, counted.result(), counted.result()[1:], strict=False)
        ]

    def leaving(self, today: date, limit: int = MOST_LEAVING) -> tuple[int, list[Leaving]]:
        """Return how many are away for longer than it is their habit, and those who spent most in a year."""
        return self._buyers.leaving(
            today,
            lost_days=rule_of(self._shop.program.segments).lost_days,
            late=(LATE_DAYS, LATE_TIMES),
            limit=limit,
        )

    def tiers(self) -> tuple[TierShare, ...]:
        """Return the tiers from the lowest up, those that are no longer in the program last."""
        found = {tier: TierShare(tier, count, money) for tier, count, money in self._buyers.tiers()}
        rule = self._shop.program.tiers
        named = [level.code for level in rule.levels] if rule else []
        known = [found.pop(code, TierShare(code, 0, 0)) for code in named]
        return (*known, *found.values())

    def staff(self, start: date, end: date) -> list[StaffFigures]:
        """Return everybody's figures of a period, who sold most first."""
        return self._staff.figures(start, end)

    def signs(self, today: date) -> list[Sign]:
        """Return what an owner should look at in the last thirty days."""
        start = today - timedelta(days=SIGN_DAYS - 1)
        with self._shop.database.snapshot():
            figures = self._staff.figures(start, today)
            return [
                *self._concentrated(start, today, figures),
                *self._busy(start, today),
                *void_signs(figures),
                *_given(figures),
            ]

    def campaigns(self, start: date, end: date) -> list[CampaignFigures]:
        """Return what each campaign did whose time lies in a period, in the order of the program."""
        shop = self._shop
        with shop.database.snapshot():
            found = {}
            for version in range(1, shop.programs.current() + 1):
                found.update({campaign.code: campaign for campaign in shop.programs.version(version).campaigns})
            each = (self._campaign(campaign, start, end) for campaign in found.values())
            return [figures for figures in each if figures is not None]

    def _year(self, today: date) -> "YearOfBuyers":
        from loyalty_desk.store.year_of_buyers import YearOfBuyers

        return YearOfBuyers(self._shop.database, _year_before(today), today)

    def _campaign(self, campaign: Campaign, start: date, end: date) -> CampaignFigures | None:
        first, last = max(start, campaign.starts or start), min(end, campaign.ends or end)
        if last < first:
            return None
        done, earlier = self._marks.did(campaign.code, first, last), days_before(first, last)
        return CampaignFigures(
            code=campaign.code,
            start=first,
            end=last,
            sales=done.sales,
            buyers=done.buyers,
            points=done.points,
            discount=done.discount,
            cost=money_of(self._shop.program, done.points) + done.discount,
            money=_money(self._figures.days(first, last), campaign),
            money_before=_money(self._figures.days(*earlier), campaign),
        )

    def _concentrated(self, start: date, end: date, figures: Iterable[StaffFigures]) -> Iterator[Sign]:
        alone = sum(each.sales > 0 for each in figures) <= 1
        for each in () if alone else self._staff.by_card(start, end, CONCENTRATION_SALES):
            if is_concentrated(each.by_staff, each.sales):
                yield Sign(
                    kind="concentration",
                    staff=each.staff,
                    count=each.sales,
                    customer_id=each.customer_id,
                    name=each.name,
                    by_staff=each.by_staff,
                )

    def _busy(self, start: date, end: date) -> Iterator[Sign]:
        for each in self._staff.busy_days(start, end):
            yield Sign(
                kind="sales_a_day", staff=each.staff, count=each.sales, customer_id=each.customer_id, name=each.name
            )


def _given(figures: Iterable[StaffFigures]) -> Iterator[Sign]:
    for each in figures:
        if each.points_given > 0:
            yield Sign(kind="adjustments", staff=each.staff, count=each.adjustments, points=each.points_given)


def _money(days: Iterable[DayFigures], campaign: Campaign) -> Money:
    return sum(day.money for day in days if not campaign.weekdays or day.day.isoweekday() in campaign.weekdays)


def _at_ends(database: Database, ends: Sequence[date], before: timedelta) -> list[int]:
    """Return how many customers there were at the ends of some days: who bought on them, or so long before."""
    from loyalty_desk.store.visit_days import VisitDays

    visits = VisitDays(database, ends[0] - before, ends[-1])
    return [visits.buyers(end - before, end) for end in ends]


def _year_before(today: date) -> date:
    return today - timedelta(days=YEAR - 1)
