"""RFM: recency, frequency and money of a year's buyers in quintiles, and the groups that these make."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from loyalty_desk.domain.money import Money

QUINTILES = 5
NEWCOMERS, REGULARS, VIP, COOLING, DORMANT, LOST = GROUPS = (
    "newcomers", "regulars", "vip", "cooling", "dormant", "lost",
)  # fmt: skip

# By recency (1 is longest ago) from left to right, each by value from 1 to 5.
_MAP = (
    (LOST, LOST, DORMANT, DORMANT, DORMANT),
    (DORMANT, DORMANT, COOLING, COOLING, COOLING),
    (COOLING, COOLING, REGULARS, REGULARS, REGULARS),
    (NEWCOMERS, NEWCOMERS, REGULARS, VIP, VIP),
    (NEWCOMERS, NEWCOMERS, REGULARS, VIP, VIP),
)


class RfmCell(NamedTuple):
    """A place on the map (both from 1 to 5), how many buyers are there, and what they spent in the year."""

    recency: int
    value: int
    customers: int
    money: Money

    @property
    def group(self) -> str:
        """The name of the group that the place belongs to."""
        return group_of(self.recency, self.value)


@dataclass(frozen=True)
class Rfm:
    """The map of a year's buyers; `gone`: who bought before, and not in that year."""

    cells: tuple[RfmCell, ...] = ()
    gone: int = 0

    @property
    def customers(self) -> int:
        """Everybody who ever bought."""
        return sum(cell.customers for cell in self.cells) + self.gone

    def sizes(self) -> Mapping[str, tuple[int, Money]]:
        """Return how many customers each group has and what they spent; who is gone is lost."""
        sums = dict.fromkeys(GROUPS, (0, 0)) | {LOST: (self.gone, 0)}
        for cell in self.cells:
            customers, money = sums[cell.group]
            sums[cell.group] = (customers + cell.customers, money + cell.money)
        return sums


def group_of(recency: int, value: int) -> str:
    """Return the group of a recency score and a value score, both from 1 to 5."""
    return _MAP[recency - 1][value - 1]


def value_of(frequency: int, money: int) -> int:
    """Return the value score: the mean of the scores of frequency and money, a half rounded up."""
    return (frequency + money + 1) // 2


def border_places(count: int) -> tuple[int, ...]:
    """Return where, from 0, the borders of the quintiles stand among so many values in rising order.

    The k-th border is the value at rank ceil(k n / 5) of n. A value scores 1 more than there are borders below it, so
    equal values always score the same.
    """
    return tuple(-(-rank * count // QUINTILES) - 1 for rank in range(1, QUINTILES)) if count else ()
