"""Welcome: points for a new customer."""

from datetime import date, datetime, timedelta

from loyalty_desk.domain.offers import Welcome


def dates(rule: Welcome, now: datetime, today: date) -> tuple[datetime, date | None] | None:
    """Return when the points can be used; None: as long as the program lets points live."""
    return None if rule.expires_days is None else (now, today + timedelta(days=rule.expires_days))
