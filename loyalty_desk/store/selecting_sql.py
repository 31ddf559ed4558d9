"""The conditions of selections as SQL.

In it `a` is the account and `c` the customer. What is not told by these two is a list of customers' numbers that one
reading of a table or of an index gives: nothing is looked up for each customer by itself but what few rows answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import singledispatch
from json import dumps
from zoneinfo import ZoneInfo

from loyalty_desk.domain.dates import end_of, start_of
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
    InTier,
    OneOf,
    Period,
    Registered,
    RfmCell,
    Spent,
    Tagged,
    Visits,
)
from loyalty_desk.store.moments import to_number

Value = str | int | None

_EXPIRED = (
    "(SELECT ifnull(sum(points_left), 0) FROM lot WHERE customer_id = a.customer_id AND points_left > 0"
    " AND expires_on < {today})"
)
_AGREE = (
    "a.customer_id {isin} (SELECT customer_id FROM (SELECT customer_id, given, max(id) FROM consent"
    " WHERE kind <> 'data' GROUP BY customer_id, kind) WHERE given)"
)
_CARDLESS = "NOT EXISTS (SELECT 1 FROM card WHERE customer_id = a.customer_id AND state = 'active')"


@dataclass(frozen=True, kw_only=True)
class Day:
    """The day on which a list is asked for, in the shop's zone; the tiers' codes from the lowest, and the first one."""

    today: date
    zone: ZoneInfo
    tiers: tuple[str, ...] = ()
    lowest: str | None = None


@dataclass
class Statement:
    """What comes after WHERE, as it grows, and the values of its parameters."""

    day: Day
    values: dict[str, Value] = field(default_factory=dict)

    def bind(self, value: Value) -> str:
        """Return the parameter that stands for a value."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def bind_all(self, values: Sequence[Value]) -> str:
        """Return what stands for a list of values, of any length."""
        return f"(SELECT value FROM json_each({self.bind(dumps(values))}))"

    def between(self, key: str, least: Value, most: Value) -> str:
        """Return that a key is from `least` to `most`, None being open."""
        bounds = [f"{key} >= {self.bind(least)}"] if least is not None else []
        bounds += [f"{key} <= {self.bind(most)}"] if most is not None else []
        return " AND ".join(bounds) or "1"

    def in_days(self, key: str, first: date, last: date) -> str:
        """Return that a kept day is from `first` to `last`."""
        return self.between(key, _unless(first, date.min), _unless(last, date.max))

    def in_moments(self, key: str, first: date, last: date) -> str:
        """Return that a kept moment is on a day from `first` to `last`."""
        since = None if first == date.min else to_number(start_of(first, self.day.zone))
        until = None if last == date.max else to_number(start_of(last + timedelta(days=1), self.day.zone)) - 1
        return self.between(key, since, until)

    def in_period(self, key: str, period: Period) -> str:
        """Return that a kept day is in a period."""
        return self.in_days(key, *period.on(self.day.today))


@singledispatch
def condition(asked: Condition, _statement: Statement) -> str:
    """Return a condition of a statement; its values are bound there."""
    raise TypeError(asked)


@condition.register
def _in_tier(asked: InTier, statement: Statement) -> str:
    own = "a.tier"
    if asked.in_force:
        lowest, tiers = statement.bind(statement.day.lowest), statement.bind(dumps(statement.day.tiers))
        rank = f"ifnull((SELECT key FROM json_each({tiers}) WHERE value = {{}}), -1)"
        own = f"CASE WHEN {rank.format('a.tier')} < 0 THEN {lowest} ELSE a.tier END"
        lent = f"a.lent_until >= {statement.bind(statement.day.today.isoformat())}"
        own = f"CASE WHEN {lent} AND {rank.format('a.lent_tier')} > {rank.format(own)} THEN a.lent_tier ELSE {own} END"
    return f"{own} IN {statement.bind_all(asked.tiers)}"


@condition.register
def _in_group(asked: InGroup, statement: Statement) -> str:
    return f"c.group_code IN {statement.bind_all(asked.groups)} AND c.group_code IS NOT NULL"


@condition.register
def _tagged(asked: Tagged, statement: Statement) -> str:
    return f"a.customer_id IN (SELECT customer_id FROM customer_tag WHERE tag IN {statement.bind_all(asked.tags)})"


@condition.register
def _bought(asked: Bought, statement: Statement) -> str:
    return (
        f"a.customer_id IN (SELECT customer_id FROM bought WHERE units > 0"
        f" AND category IN {statement.bind_all(asked.categories)} AND {statement.in_period('day', asked.period)})"
    )


@condition.register
def _spent(asked: Spent, statement: Statement) -> str:
    return _total("spent", asked, statement)


@condition.register
def _visits(asked: Visits, statement: Statement) -> str:
    return _total("visits", asked, statement)


def _total(column: str, asked: Spent | Visits, statement: Statement) -> str:
    """Return that a sum is in its bounds; who has no day in the period has 0, and no row to be found by."""
    least, most = asked.least, asked.most
    if asked.period.is_ever:
        return statement.between(f"a.{column}", least, most)
    within = statement.between(f"sum({column})", least, most)
    nothing_fits = (least is None or least <= 0) and (most is None or most >= 0)
    found = (
        f"(SELECT customer_id FROM customer_day WHERE {statement.in_period('day', asked.period)}"
        f" GROUP BY customer_id HAVING {'NOT ' * nothing_fits}({within}))"
    )
    return f"a.customer_id {'NOT ' * nothing_fits}IN {found}"


@condition.register
def _birth_month(asked: BirthMonth, statement: Statement) -> str:
    months = statement.bind_all([f"{month:02}" for month in asked.months])
    return f"substr(c.birthday, 6, 2) IN {months} AND c.birthday IS NOT NULL"


@condition.register
def _absent(asked: Absent, statement: Statement) -> str:
    last = "ifnull(a.last_sale_at, c.registered_at)" if asked.since_registering else "a.last_sale_at"
    first = date.min if asked.most is None else _days_before(statement.day.today, asked.most)
    until = date.max if asked.least is None else _days_before(statement.day.today, asked.least)
    return f"{statement.in_moments(last, first, until)} AND {last} IS NOT NULL"


@condition.register
def _registered(asked: Registered, statement: Statement) -> str:
    return statement.in_moments("c.registered_at", *asked.period.on(statement.day.today))


@condition.register
def _balance(asked: Balance, statement: Statement) -> str:
    expired = _EXPIRED.format(today=statement.bind(statement.day.today.isoformat()))
    enough = statement.between("a.open_points - a.debt", asked.least, None)  # spares most looks into lots
    return f"{enough} AND {statement.between(f'a.open_points - a.debt - {expired}', asked.least, asked.most)}"


@condition.register
def _consenting(asked: Consenting, _statement: Statement) -> str:
    return _AGREE.format(isin="IN" if asked.agrees else "NOT IN")


@condition.register
def _cardless(_asked: Cardless, _statement: Statement) -> str:
    return _CARDLESS


@condition.register
def _rfm_cell(asked: RfmCell, statement: Statement) -> str:
    last = statement.in_days("max(day)", asked.last_sale_from or date.min, asked.last_sale_to or date.max)
    visits = statement.between("sum(visits)", asked.visits_from, asked.visits_to)
    spent = statement.between("sum(spent)", asked.spent_from, asked.spent_to)
    return (
        f"a.customer_id IN (SELECT customer_id FROM customer_day WHERE visits > 0"
        f" AND {statement.in_period('day', asked.period)} GROUP BY customer_id HAVING {last} AND {visits} AND {spent})"
    )


@condition.register
def _cohort(asked: Cohort, statement: Statement) -> str:
    having = statement.in_days("min(day)", *_month(asked.month))
    if asked.in_month is not None:
        within = statement.in_days("day", *_month(asked.in_month))
        having += f" AND max({within}) = {statement.bind(int(asked.bought))}"
    return (
        f"a.customer_id IN (SELECT customer_id FROM customer_day WHERE visits > 0 GROUP BY customer_id HAVING {having})"
    )


@condition.register
def _burns(asked: Burns, statement: Statement) -> str:
    days = statement.in_days("expires_on", asked.first, asked.last)
    return f"a.customer_id IN (SELECT customer_id FROM lot INDEXED BY lot_open WHERE points_left > 0 AND {days})"


@condition.register
def _one_of(asked: OneOf, statement: Statement) -> str:
    return f"a.customer_id IN {statement.bind_all(asked.ids)}"


def _month(day: date) -> tuple[date, date]:
    return day.replace(day=1), end_of("month", day)


def _days_before(today: date, days: int) -> date:
    """Return the day so many days before `today`, or the calendar's end."""
    return date.fromordinal(min(max(today.toordinal() - days, date.min.toordinal()), date.max.toordinal()))


def _unless(day: date, open_end: date) -> str | None:
    return None if day == open_end else day.isoformat()
