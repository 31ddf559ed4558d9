"""Presents for a day of the year: a birthday, the day of joining, the dates of relatives."""

from datetime import date, timedelta

from loyalty_desk.domain.offers import YearlyGift

ONCE_IN_DAYS = 183  # no second present for the same occasion within half a year, whatever date is written now


def in_year(day: date, year: int) -> date:
    """Return a day of the year in another year; 29 February is the 28th where there is none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def celebrated(rule: YearlyGift, day: date, today: date) -> date | None:
    """Return the occasion in whose time today lies: from `days_before` to `days_after` it; None outside of it."""
    for year in (today.year - 1, today.year, today.year + 1):
        if year <= day.year:
            continue
        on = in_year(day, year)
        if on - timedelta(days=rule.days_before) <= today <= on + timedelta(days=rule.days_after):
            return on
    return None


def due(rule: YearlyGift, day: date, today: date, last: date | None) -> date | None:
    """Return the occasion for which a present is due today; `last` is the one that was given before.

    One a calendar year and none within half a year of the last, so that an edited date brings no second one.
    """
    on = celebrated(rule, day, today)
    if on is None or (last is not None and (last.year == on.year or abs((on - last).days) < ONCE_IN_DAYS)):
        return None
    return on


def last_day(rule: YearlyGift, on: date) -> date:
    """Return the last day on which the points of an occasion can be used."""
    return on + timedelta(days=rule.days_after)
