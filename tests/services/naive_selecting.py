"""Whether the conditions of a selection hold for one customer, in plain Python."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.selection import (
    Absent,
    Balance,
    BirthMonth,
    Bought,
    Burns,
    Cardless,
    Cohort,
    Condition,
    Consenting,
    InGroup,
    InSegment,
    InTier,
    OneOf,
    Period,
    Registered,
    RfmCell,
    Selection,
    Spent,
    Tagged,
    Visits,
)
from tests.services.selecting import Known, KnownShop
from tests.shop import MOSCOW

Holds = Callable[[Any, Known, KnownShop], bool]


def members(selection: Selection, shop: KnownShop) -> set[int]:
    """Return the numbers of those for whom all conditions hold."""
    return {
        who.customer.customer_id
        for who in shop.known
        if all(_HOLDS[type(each)](each, who, shop) for each in selection.conditions)
    }


def _between(value: Any, least: Any, most: Any) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)


def _in_tier(asked: InTier, who: Known, shop: KnownShop) -> bool:
    number = who.customer.customer_id
    account = shop.shop.shop.accounts.load(number)
    return (shop.shop.standing(number).tier if asked.in_force else account.tier) in asked.tiers


def _bought(asked: Bought, who: Known, shop: KnownShop) -> bool:
    return any(sold.category in asked.categories for sold in who.within(asked.period, shop.today))


def _spent(asked: Spent, who: Known, shop: KnownShop) -> bool:
    return _between(sum(sold.money for sold in who.within(asked.period, shop.today)), asked.least, asked.most)


def _visits(asked: Visits, who: Known, shop: KnownShop) -> bool:
    return _between(len(who.within(asked.period, shop.today)), asked.least, asked.most)


def _absent(asked: Absent, who: Known, shop: KnownShop) -> bool:
    last = shop.shop.shop.accounts.load(who.customer.customer_id).last_sale_at
    if last is None and not asked.since_registering:
        return False
    return _between((shop.today - local_day(last or who.customer.registered_at, MOSCOW)).days, asked.least, asked.most)


def _registered(asked: Registered, who: Known, shop: KnownShop) -> bool:
    first, last = asked.period.on(shop.today)
    return first <= local_day(who.customer.registered_at, MOSCOW) <= last


def _balance(asked: Balance, who: Known, shop: KnownShop) -> bool:
    return _between(shop.shop.standing(who.customer.customer_id).balance, asked.least, asked.most)


def _rfm(asked: RfmCell, who: Known, shop: KnownShop) -> bool:
    sales = who.within(asked.period, shop.today)
    return (
        bool(sales)
        and _between(max(sold.day for sold in sales), asked.last_sale_from, asked.last_sale_to)
        and _between(len(sales), asked.visits_from, asked.visits_to)
        and _between(sum(sold.money for sold in sales), asked.spent_from, asked.spent_to)
    )


def _cohort(asked: Cohort, who: Known, shop: KnownShop) -> bool:
    months = sorted(_month(sold.day) for sold in who.within(Period(), shop.today))
    if not months or months[0] != _month(asked.month):
        return False
    return asked.in_month is None or (_month(asked.in_month) in months) is asked.bought


def _burns(asked: Burns, who: Known, shop: KnownShop) -> bool:
    number, books = who.customer.customer_id, shop.shop
    past = books.shop.ledger.past(number, shop.today)  # not burned yet: the nightly run comes later
    lots = (*past, *books.desk.points.lots(number))
    return any(lot.points and lot.expires_on and asked.first <= lot.expires_on <= asked.last for lot in lots)


def _birth_month(who: Known) -> int:
    return who.customer.birthday.month if who.customer.birthday else 0


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


_HOLDS: Mapping[type[Condition], Holds] = {
    InTier: _in_tier,
    InGroup: lambda asked, who, _shop: who.customer.group in asked.groups,
    Tagged: lambda asked, who, shop: bool(set(asked.tags) & shop.shop.desk.enrolment.tags(who.customer.customer_id)),
    Bought: _bought,
    Spent: _spent,
    Visits: _visits,
    BirthMonth: lambda asked, who, _shop: _birth_month(who) in asked.months,
    Absent: _absent,
    Registered: _registered,
    Balance: _balance,
    Consenting: lambda asked, who, _shop: any(who.advertising.values()) is asked.agrees,
    Cardless: lambda _asked, who, _shop: who.cardless,
    InSegment: lambda asked, who, shop: asked.code in shop.shop.desk.people.segments(who.customer.customer_id),
    RfmCell: _rfm,
    Cohort: _cohort,
    Burns: _burns,
    OneOf: lambda asked, who, _shop: who.customer.customer_id in asked.ids,
}
