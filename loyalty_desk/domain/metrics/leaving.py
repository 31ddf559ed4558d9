"""Customers who have been away for longer than it is their habit: two weeks and two mean gaps, and not lost yet."""

from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Money

HABIT_DAYS = 3  # days with sales from which on a rhythm is told
LATE_TIMES = 2  # mean gaps
LATE_DAYS = 14


class Leaving(NamedTuple):
    """Who came every `gap` days on the mean and has been `away`; `money` is what they spent in the last year."""

    customer_id: CustomerId
    name: str
    phone: str | None
    gap: int
    away: int
    money: Money
