"""Points for an answer: a survey, an opinion."""

from datetime import date

from loyalty_desk.domain.offers import Feedback


def refusal(rule: Feedback | None, last: date | None, today: date) -> str:
    """Return why an answer brings no points today, empty when it does; `last` is the day of the last one that did."""
    if rule is None:
        return "off"
    return "days" if last is not None and (today - last).days < rule.once_in_days else ""
