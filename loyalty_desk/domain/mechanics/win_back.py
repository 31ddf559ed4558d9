"""Win-back: points for those who stayed away, once per absence."""

from datetime import date, timedelta

from loyalty_desk.domain.offers import WinBack


def is_due(rule: WinBack, last_visit: date | None, today: date) -> bool:
    """Return whether a customer has been away long enough; who never came cannot be won back."""
    return last_visit is not None and (today - last_visit).days >= rule.after_days


def last_day(rule: WinBack, today: date) -> date:
    """Return the last day on which points given today can be used."""
    return today + timedelta(days=rule.valid_days)
