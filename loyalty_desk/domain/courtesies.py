"""What a cashier can offer a customer beside the purchase."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.mechanics.perks import Offered
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.offers import Event, Partner


class NearDate(NamedTuple):
    """A day that matters to a customer, and when it is next."""

    label: str
    on: date


@dataclass(frozen=True, kw_only=True)
class Courtesies:
    """Perks, partners and today's events that are open to a customer, and what is left to give by hand.

    `feedback` are the points that an answer brings today, 0 for none; `surprise_left` is what is left of the day's
    budget, None without one; `used_up` are the categories that the customer should need again; `dates` are near.
    """

    perks: tuple[Offered, ...] = ()
    partners: tuple[Partner, ...] = ()
    events: tuple[Event, ...] = ()
    feedback: Points = 0
    surprise_left: Points | None = None
    used_up: tuple[str, ...] = ()
    dates: tuple[NearDate, ...] = ()


NONE = Courtesies()
