"""Calendar arithmetic in the shop's time zone."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, clamped to the month's end: 31 Jan + 1 month = 28 Feb."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def end_of(period: str, day: date) -> date:
    """Return the last day of the `month`, `quarter` or `year` in which `day` lies."""
    length = _MONTHS_IN[period]
    last = (day.month - 1) // length * length + length
    return date(day.year, last, monthrange(day.year, last)[1])


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """Return the date that the shop's calendar shows at `moment`."""
    return moment.astimezone(zone).date()


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the first moment of `day` in the shop's time zone."""
    return datetime.combine(day, time(), zone)


def noon_of(day: date, zone: ZoneInfo) -> datetime:
    """Return the middle of `day` in the shop's time zone."""
    return datetime.combine(day, time(12), zone)


def days_later(moment: datetime, days: int, zone: ZoneInfo) -> datetime:
    """Return the same local time so many days after `moment`."""
    return moment.astimezone(zone) + timedelta(days=days)
