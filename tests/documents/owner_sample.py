"""Figures for an owner's workbook: of a month with a little of everything, and of a shop where nothing happened."""

import datetime
from fractions import Fraction

from loyalty_desk.documents.owner.values import (
    About,
    Books,
    Buyer,
    Day,
    Groups,
    OwnerFigures,
    People,
    Span,
    Sums,
    TierFigures,
)
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.metrics.campaigns import CampaignFigures
from loyalty_desk.domain.metrics.cohorts import Cohort, CohortMonth
from loyalty_desk.domain.metrics.leaving import Leaving
from loyalty_desk.domain.metrics.moved import Moved
from loyalty_desk.domain.metrics.opinions import Opinions
from loyalty_desk.domain.metrics.returns import Return, Side
from loyalty_desk.domain.metrics.rfm import Rfm, RfmCell
from loyalty_desk.domain.metrics.staff import Sign, StaffFigures
from loyalty_desk.domain.metrics.summary import Buyers, PointsFlow, Summary

FIRST, LAST, TODAY = datetime.date(2026, 10, 1), datetime.date(2026, 10, 31), datetime.date(2026, 11, 2)
NOW = Summary(
    days=31,
    sales=8,
    money=1_000_000,
    member_sales=6,
    member_money=750_000,
    discount=20_000,
    points_money=30_000,
    buyers=Buyers(buyers=3, repeat_buyers=2, new=1, at_start=4, at_end=5, new_at_end=2, life_days=Fraction(3 * 365, 2)),
    points=PointsFlow(issued=50_000, redeemed=30_000, burned=4_000, taken_back=500, given_back=200, outstanding=52_000),
    point_value=100,
    breakage=Fraction(1, 4),
)
BEFORE = Summary(
    days=30,
    sales=5,
    money=800_000,
    member_sales=2,
    member_money=400_000,
    buyers=Buyers(buyers=2, repeat_buyers=1, at_start=2, at_end=4, life_days=None),
    points=PointsFlow(issued=40_000, outstanding=52_000),
    point_value=100,
)
BOOKS = Books(
    before=Moved(earn=40_000, redeem=-5_000),
    within=Moved(earn=45_000, bonus=5_000, redeem=-30_000, expire=-4_000, take_back=-500, give_back=200, adjust=-100),
    since=Moved(earn=1_000),
    open_points=52_000,
    debts=400,
    ended=16_000,
    ended_burned=4_000,
    point_value=100,
    burning=((datetime.date(2026, 12, 1), 12_000), (datetime.date(2027, 1, 1), 30_000), (None, 10_000)),
)
OPINIONS = (
    Opinions(recommend={10: 4, 9: 1, 8: 2, 7: 1, 6: 1, 0: 1}, satisfied={5: 2, 4: 1, 3: 3, 1: 2}),
    Opinions(recommend={6: 1, 2: 3, 9: 1}),
)
COHORTS = (
    Cohort(datetime.date(2026, 9, 1), (CohortMonth(4, 400_000), CohortMonth(3, 300_000))),
    Cohort(datetime.date(2026, 10, 1), (CohortMonth(0, 0),)),
)
STAFF = (
    StaffFigures("Olga", 6, 700_000, 5, 20_000, 1, 10_000, 0, 0, 1, 500, 2),
    StaffFigures("Timur", 2, 300_000, 1, 10_000, 0, 0, 1, 5_000, 0, 0, 0),
)


def about(language: str = "en", *, shop: str = "Coffee House", points_decimals: int = 2) -> About:
    """Return whose figures they are."""
    return About(
        language=language,
        shop=shop,
        currency="RUB",
        points_decimals=points_decimals,
        made_at=datetime.datetime(2026, 11, 2, 9, 30, tzinfo=datetime.UTC),
        today=TODAY,
        period=Span(FIRST, LAST),
        compared=Span(datetime.date(2026, 9, 1), datetime.date(2026, 9, 30)),
        whole_before=False,
        customer_days=90,
        names={"tea": "Tea week"},
    )


def figures(language: str = "en", *, name: str = "Anna") -> OwnerFigures:
    """Return a month's figures; everybody and everything is called `name`."""
    return OwnerFigures(
        about=about(language, shop=name),
        sums=Sums(
            now=NOW,
            before=BEFORE,
            registered=(2, 1),
            result=Return(
                members=Side(customers=10, money=750_000),
                against=Side(customers=2, money=100_000),
                by_control=True,
                margin=Fraction(2, 5),
                cost=50_000,
            ),
            books=BOOKS,
            opinions=OPINIONS,
        ),
        groups=groups(name),
        people=People(
            days=(Day(FIRST, 3, 400_000, 300_000, 1, 1, 20_000, 10_000, 0), Day(LAST, 5, 600_000, 450_000, 0, 2)),
            buyers=(Buyer(name, "+79161234567", "Gold", 4, 500_000, LAST), Buyer(name, None, None, 2, 250_000, FIRST)),
            leaving=(7, (Leaving(CustomerId(1), name, None, 5, 20, 90_000),)),
            cohorts=COHORTS,
        ),
    )


def groups(name: str) -> Groups:
    """Return groups of everything; everybody is called `name`."""
    return Groups(
        rfm=Rfm((RfmCell(5, 5, 3, 900_000), RfmCell(1, 1, 1, 100_000)), gone=2),
        tiers=(TierFigures(name, 3, 900_000), TierFigures(None, 1, 100_000)),
        campaigns=(
            CampaignFigures(
                code="tea",
                start=FIRST,
                end=LAST,
                sales=3,
                buyers=2,
                points=1_500,
                discount=500,
                cost=2_000,
                money=900_000,
                money_before=600_000,
            ),
        ),
        staff=STAFF,
        signs=(
            Sign(kind="concentration", staff=name, count=9, customer_id=CustomerId(1), name=name, by_staff=8),
            Sign(kind="sales_a_day", staff=name, count=6, customer_id=CustomerId(1), name=name),
            Sign(kind="voids", staff=name, count=5, share=Fraction(1, 8), money=5_000),
            Sign(kind="adjustments", staff=name, count=2, points=50_000),
        ),
    )


def nothing(language: str = "en") -> OwnerFigures:
    """Return the figures of a shop where nothing happened yet."""
    books = Books(
        before=Moved(),
        within=Moved(),
        since=Moved(),
        open_points=0,
        debts=0,
        ended=0,
        ended_burned=0,
        point_value=100,
        burning=(),
    )
    return OwnerFigures(
        about=about(language),
        sums=Sums(
            now=Summary(days=31),
            before=Summary(days=30),
            registered=(0, 0),
            result=Return(members=Side(), against=Side(), by_control=False, margin=None, cost=0),
            books=books,
        ),
        groups=Groups(rfm=Rfm(), tiers=(), campaigns=(), staff=(), signs=()),
        people=People(days=(Day(FIRST),), buyers=(), leaving=(0, ()), cohorts=(Cohort(FIRST, (CohortMonth(0, 0),)),)),
    )
