"""A list of customers as it was asked for: conditions that all hold."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from loyalty_desk.domain.money import Money, Points


@dataclass(frozen=True)
class Period:
    """Days: the last `days` that end today (1: today alone), or from `first` to `last`, both included; None is open."""

    days: int | None = None
    first: date | None = None
    last: date | None = None

    @property
    def is_ever(self) -> bool:
        """Whether every day is in it."""
        return self == _EVER

    def on(self, today: date) -> tuple[date, date]:
        """Return its first and last day, today being `today`."""
        if self.days is not None:
            return today - timedelta(days=min(self.days, today.toordinal()) - 1), today
        return self.first or date.min, self.last or date.max


_EVER = Period()


@dataclass(frozen=True)
class InTier:
    """The tier is one of these codes; `in_force`: a lent one comes before the customer's own."""

    tiers: tuple[str, ...]
    in_force: bool = False


@dataclass(frozen=True)
class InGroup:
    """The group is one of these."""

    groups: tuple[str, ...]


@dataclass(frozen=True)
class Tagged:
    """Has at least one of these tags."""

    tags: tuple[str, ...]


@dataclass(frozen=True)
class Bought:
    """Bought and kept goods of at least one of these categories."""

    categories: tuple[str, ...]
    period: Period = _EVER


@dataclass(frozen=True)
class Spent:
    """What was paid for, less refunds, is from `least` to `most`; who bought nothing spent 0."""

    least: Money | None = None
    most: Money | None = None
    period: Period = _EVER


@dataclass(frozen=True)
class Visits:
    """Sales that stand are from `least` to `most`; who bought nothing has 0."""

    least: int | None = None
    most: int | None = None
    period: Period = _EVER


@dataclass(frozen=True)
class BirthMonth:
    """The birthday is in one of these months, January being 1."""

    months: tuple[int, ...]


@dataclass(frozen=True)
class Absent:
    """The last sale was `least` to `most` days ago.

    Who never bought is not absent, or with `since_registering` has been so since that day.
    """

    least: int | None = None
    most: int | None = None
    since_registering: bool = False


@dataclass(frozen=True)
class Registered:
    """Registered in a period."""

    period: Period


@dataclass(frozen=True)
class Balance:
    """Points that can be or will be spent, less debt, are from `least` to `most`."""

    least: Points | None = None
    most: Points | None = None


@dataclass(frozen=True)
class Consenting:
    """Agrees to advertising in at least one way now, or to none."""

    agrees: bool = True


@dataclass(frozen=True)
class Cardless:
    """Has no card that works."""


@dataclass(frozen=True)
class InSegment:
    """Is in a segment of the program by its code, a usual one or the owner's own."""

    code: str


@dataclass(frozen=True, kw_only=True)
class RfmCell:
    """Of the sales that stand in a period: the day of the last one, how many there are, what they come to.

    All borders are included, None is open; who did not buy in the period is not in it.
    """

    period: Period
    last_sale_from: date | None = None
    last_sale_to: date | None = None
    visits_from: int | None = None
    visits_to: int | None = None
    spent_from: Money | None = None
    spent_to: Money | None = None


@dataclass(frozen=True)
class Cohort:
    """The first sale that stands was in the month of `month`; and in that of `in_month` they bought, or did not."""

    month: date
    in_month: date | None = None
    bought: bool = True


@dataclass(frozen=True)
class Burns:
    """Has points left whose last day is from `first` to `last`."""

    first: date
    last: date


@dataclass(frozen=True)
class OneOf:
    """Is one of these customers by number."""

    ids: tuple[int, ...]


Condition: TypeAlias = (
    InTier
    | InGroup
    | Tagged
    | Bought
    | Spent
    | Visits
    | BirthMonth
    | Absent
    | Registered
    | Balance
    | Consenting
    | Cardless
    | InSegment
    | RfmCell
    | Cohort
    | Burns
    | OneOf
)


@dataclass(frozen=True)
class Selection:
    """Customers for whom all conditions hold; without any it is everybody."""

    conditions: tuple[Condition, ...] = ()


EVERYBODY = Selection()
