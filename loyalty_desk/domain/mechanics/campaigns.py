"""Campaigns: rules that hold for some time, hours, people or goods."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from loyalty_desk.domain.marks import CAMPAIGN, CAMPAIGN_USE
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.money import Exact
from loyalty_desk.domain.offers import Campaign
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Reason
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import Supplies


class Extra(NamedTuple):
    """Exact points (hundredths) that a campaign adds."""

    campaign: Campaign
    points: Fraction


def holds_at(campaign: Campaign, local: datetime) -> bool:
    """Return whether a campaign's dates, weekdays and hours [from, to) hold at a local time.

    Hours are those on the shop's wall clock, also when it is set forward or back. Hours over midnight (from is later
    than to) belong to the day on which they begin.
    """
    day, now = local.date(), local.time()
    if campaign.hours:
        start, end = campaign.hours
        if start < end:
            if not start <= now < end:
                return False
        elif now < end:
            day -= timedelta(days=1)
        elif now < start:
            return False
    return (
        (campaign.starts is None or campaign.starts <= day)
        and (campaign.ends is None or day <= campaign.ends)
        and (not campaign.weekdays or day.isoweekday() in campaign.weekdays)
    )


def is_for(campaign: Campaign, standing: Standing) -> bool:
    """Return whether a campaign is for this customer: segments and tiers; those set aside take part in none."""
    return (
        not standing.control
        and meets(campaign, standing.segments)
        and (not campaign.tiers or standing.tier in campaign.tiers)
    )


def refusal(campaign: Campaign, standing: Standing) -> str:
    """Return why a customer for whom a campaign is cannot have it any more, empty when they can."""
    if campaign.first_sale_only and standing.visits:
        return "first_sale"
    most = campaign.uses_per_customer
    return "uses" if most is not None and standing.had(CAMPAIGN_USE, campaign.code) >= most else ""


def covers(campaign: Campaign, category: str) -> bool:
    """Return whether a campaign is about goods of a category."""
    return not campaign.categories or category in campaign.categories


def by_category(moneys: Iterable[tuple[str, Exact]]) -> dict[str, Exact]:
    """Return what goods come to by category, of pairs of category and money."""
    together: dict[str, Exact] = {}
    for category, money in moneys:
        together[category] = together.get(category, 0) + money
    return together


def sum_of(campaign: Campaign, moneys: Mapping[str, Exact]) -> Exact:
    """Return what a campaign's goods come to, of money by category."""
    return sum(money for category, money in moneys.items() if covers(campaign, category))


def chosen(program: Program, extras: Sequence[Extra], supplies: Supplies) -> tuple[Reason, ...]:
    """Return which campaigns add points, each within what is left of its budget, and why the others do not.

    `best` takes the one that adds most, `newest` the one that started last, ties going to the first in the program;
    `all` adds each to what the goods earn without campaigns.
    """
    within = [_within_budget(extra, supplies) for extra in extras]
    able = [each for each in within if each.points > 0]
    return tuple(_told(extras, within, _picked(program.campaign_choice, able)))


def _picked(choice: str, able: list[Extra]) -> list[Extra]:
    if choice == "all" or not able:
        return able
    if choice == "best":
        return [max(able, key=lambda extra: extra.points)]
    return [max(able, key=lambda extra: extra.campaign.starts.toordinal() if extra.campaign.starts else 0)]


def _within_budget(extra: Extra, supplies: Supplies) -> Extra:
    left = supplies.left(CAMPAIGN, extra.campaign.code, extra.campaign.budget_points)
    return extra if left is None or extra.points <= left else extra._replace(points=Fraction(left))


def _told(extras: Sequence[Extra], within: Sequence[Extra], picked: Sequence[Extra]) -> Iterator[Reason]:
    codes = {extra.campaign.code for extra in picked}
    for whole, part in zip(extras, within, strict=True):
        code = whole.campaign.code
        if code in codes:
            yield Reason(code="campaign", name=code, points=whole.points)
            if part.points < whole.points:
                yield Reason(code="campaign_budget", name=code, points=part.points - whole.points)
        elif whole.points > 0:
            yield Reason(code="campaign_not_chosen", name=code, why="better" if part.points else "budget")


def given(reasons: Iterable[Reason]) -> dict[str, Fraction]:
    """Return the exact points that each campaign added to a sale, by its reasons."""
    added: dict[str, Fraction] = {}
    for reason in reasons:
        if reason.code in {"campaign", "campaign_budget"}:
            added[reason.name] = added.get(reason.name, Fraction(0)) + reason.points
    return added


def spent_of_budget(points: Exact) -> int:
    """Return what exact points take of a budget, in whole hundredths."""
    return ceil(points)
