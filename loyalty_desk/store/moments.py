"""Times and days as they are kept: microseconds since 1970 in UTC, and ISO dates."""

from datetime import UTC, date, datetime, timedelta

from loyalty_desk.store.tables import NEVER

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_number(moment: datetime) -> int:
    """Return a moment as it is kept."""
    return (moment - _EPOCH) // _MICROSECOND


def to_moment(number: int) -> datetime:
    """Return a kept moment, in UTC."""
    return _EPOCH + timedelta(microseconds=number)


def to_last_day(day: date | None) -> str:
    """Return the last day of a lot as it is kept."""
    return NEVER if day is None else day.isoformat()


def from_last_day(text: str) -> date | None:
    """Return the kept last day of a lot; None: it does not expire."""
    return None if text == NEVER else date.fromisoformat(text)


def to_day(text: str | None) -> date | None:
    """Return a kept day that may be missing."""
    return None if text is None else date.fromisoformat(text)


def from_day(day: date | None) -> str | None:
    """Return a day that may be missing as it is kept."""
    return None if day is None else day.isoformat()
