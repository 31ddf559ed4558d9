"""What the owner's workbook says, read in three parts that may be read side by side."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from loyalty_desk.documents.owner.values import (
    About,
    Books,
    Buyer,
    Day,
    Groups,
    People,
    Span,
    Sums,
    TierFigures,
)
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.services.loyalty import Loyalty
from loyalty_desk.services.owner_period import chosen, time_before
from loyalty_desk.services.reports import Reports
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.figures import DayFigures, Figures
from loyalty_desk.store.moved_points import moved_points
from loyalty_desk.store.period_people import BestBuyer, DayBuyers, PeriodPeople

MOST_BUYERS = 50
_DAY = timedelta(days=1)


class OwnerReading:
    """Reads the parts from one connection."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._reports = Reports(shop)
        self._loyalty = Loyalty(shop)
        self._figures = Figures(shop.database)
        self._people = PeriodPeople(shop.database)

    def about(self, start: date | None, end: date | None, language: str) -> About:
        """Return of when the workbook is, and in which words."""
        shop, program, first_day = self._shop, self._shop.program, self._reports.first_day()
        period = chosen(start, end, today=shop.today(), first_day=first_day)
        compared = time_before(period)
        return About(
            language=language,
            shop=name_in(program.name, language),
            currency=program.currency,
            points_decimals=program.points.precision,
            made_at=shop.now().astimezone(program.time_zone).replace(tzinfo=None),
            today=shop.today(),
            period=period,
            compared=compared,
            whole_before=first_day is not None and first_day <= compared.start,
            customer_days=self._reports.customer_days,
            names=self._campaign_names(language),
        )

    def sums(self, about: About) -> Sums:
        """Return what the period and the time before come to."""
        reports, (start, end) = self._reports, about.period
        buyers = reports.buyers_of(about.period, about.compared)
        now, before = (
            replace(reports.summary(*span, buyers=False), buyers=found)
            for span, found in zip((about.period, about.compared), buyers, strict=True)
        )
        registered = [sum(day.registered for day in reports.days(*span)) for span in (about.period, about.compared)]
        return Sums(
            now=now,
            before=before,
            registered=(registered[0], registered[1]),
            result=reports.program_return(now, start, end, before),
            books=self._books(about.period),
            opinions=(reports.opinions(*about.period), reports.opinions(*about.compared)),
        )

    def groups(self, about: About) -> Groups:
        """Return customers, campaigns and staff in groups."""
        loyalty, (start, end) = self._loyalty, about.period
        return Groups(
            rfm=loyalty.rfm(end),
            tiers=tuple(self._tiers(about.language)),
            campaigns=tuple(loyalty.campaigns(start, end)),
            staff=tuple(loyalty.staff(start, end)),
            signs=tuple(loyalty.signs(end)),
        )

    def people(self, about: About) -> People:
        """Return who came, who came again and who does not."""
        start, end = about.period
        bought, best = self._people.read(start, end, MOST_BUYERS)
        count, leaving = self._loyalty.leaving(about.today)
        return People(
            days=_days(about.period, self._reports.days(start, end), bought),
            buyers=tuple(self._buyers(best, about.language)),
            leaving=(count, tuple(leaving)),
            cohorts=self._loyalty.cohorts(end),
        )

    def _buyers(self, best: list[BestBuyer], language: str) -> Iterator[Buyer]:
        tiers = self._tier_names(language)
        for each in best:
            tier = tiers.get(each.tier or "", each.tier)
            yield Buyer(each.name, each.phone, tier, each.visits, each.money, each.latest)

    def _books(self, period: Span) -> Books:
        database, today, figures = self._shop.database, self._shop.today(), self._figures
        ended, burned = figures.ended_lots(today)
        return Books(
            before=moved_points(database, date.min, period.start - _DAY),
            within=moved_points(database, *period),
            since=moved_points(database, period.end + _DAY, date.max),
            open_points=figures.outstanding(),
            debts=figures.debts(),
            ended=ended,
            ended_burned=burned,
            point_value=self._shop.program.points.value,
            burning=tuple(figures.burning(today)),
        )

    def _tiers(self, language: str) -> Iterator[TierFigures]:
        names = self._tier_names(language)
        for tier in self._loyalty.tiers():
            yield TierFigures(names.get(tier.code or "", tier.code), tier.customers, tier.money)

    def _tier_names(self, language: str) -> dict[str, str]:
        rule = self._shop.program.tiers
        return {level.code: name_in(level.name, language) for level in rule.levels} if rule else {}

    def _campaign_names(self, language: str) -> dict[str, str]:
        """Return the names of all campaigns that there ever were, the latest ones."""
        programs = self._shop.programs
        every = (programs.version(version).campaigns for version in range(1, programs.current() + 1))
        return {campaign.code: name_in(campaign.name, language) for campaigns in every for campaign in campaigns}


def _days(period: Span, found: list[DayFigures], bought: list[DayBuyers]) -> tuple[Day, ...]:
    """Return all days of a period, also those on which nothing happened."""
    figures, buyers = {day.day: day for day in found}, {day.day: day for day in bought}
    every = (period.start + place * _DAY for place in range((period.end - period.start).days + 1))
    return tuple(_day(day, figures.get(day), buyers.get(day, DayBuyers(day, 0, 0))) for day in every)


def _day(day: date, found: DayFigures | None, people: DayBuyers) -> Day:
    came = {"new": people.new, "returning": people.buyers - people.new}
    if found is None:
        return Day(day=day, **came)
    return Day(
        day=day,
        sales=found.sales,
        money=found.money,
        member_money=found.member_money,
        issued=found.issued,
        redeemed=found.redeemed,
        burned=found.burned,
        **came,
    )
