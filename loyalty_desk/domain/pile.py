"""The points of one customer in a replay: drawn, burned and extended as the ledger does it."""

from datetime import date, datetime, timedelta

from loyalty_desk.domain.money import Points
from loyalty_desk.domain.past import NEVER, OldLot, Opening

_DAY = timedelta(days=1)


class Pile:
    """Points by their last day; those of one day are drawn alike, so they are kept together."""

    def __init__(self, opening: Opening) -> None:
        self.debt = opening.debt
        self.by_day: dict[date, Points] = dict(opening.points)
        self.available: Points = sum(self.by_day.values())
        self._pending: list[OldLot] = list(opening.pending)
        self._soonest = min(self.by_day, default=NEVER)

    @property
    def pending(self) -> Points:
        """The points that become available later."""
        return sum(lot.points for lot in self._pending) if self._pending else 0

    @property
    def balance(self) -> Points:
        """What all of it comes to."""
        return self.available + self.pending - self.debt

    def settle(self, now: datetime, today: date) -> dict[date, Points]:
        """Take in what became available, and burn what is past; returns what burned, by the day on which it did."""
        if self._pending:
            waiting, self._pending = self._pending, []
            for lot in waiting:
                self._lay(lot, now)
        burned = {}
        while self._soonest < today:
            points = self.by_day.pop(self._soonest)
            self.available -= points
            burned[self._soonest + _DAY] = points
            self._soonest = min(self.by_day, default=NEVER)
        return burned

    def award(self, points: Points, dates: tuple[datetime, date], now: datetime) -> None:
        """Give points: a debt is settled first, the rest is laid on the pile."""
        settled = min(self.debt, points)
        self.debt -= settled
        if points > settled:
            self._lay(OldLot(points - settled, *dates), now)

    def draw(self, points: Points) -> None:
        """Take available points, those that burn first."""
        self.available -= points
        while points:
            here = self.by_day[self._soonest]
            if here > points:
                self.by_day[self._soonest] = here - points
                return
            points -= here
            del self.by_day[self._soonest]
            self._soonest = min(self.by_day, default=NEVER)

    def take(self, points: Points) -> None:
        """Take points whatever happens: available ones, then pending ones, then as debt."""
        drawn = min(points, self.available)
        self.draw(drawn)
        points -= drawn
        for place, lot in enumerate(self._pending):
            taken = min(points, lot.points)
            self._pending[place] = lot._replace(points=lot.points - taken)
            points -= taken
        self.debt += points

    def extend(self, last: date) -> None:
        """Give everything a later last day; nothing gets an earlier one."""
        early = [day for day in self.by_day if day < last]
        if early:
            self.by_day[last] = self.by_day.get(last, 0) + sum(self.by_day.pop(day) for day in early)
            self._soonest = min(self.by_day)
        self._pending = [lot._replace(last_day=max(lot.last_day, last)) for lot in self._pending]

    def take_in_all(self) -> None:
        """Count pending points as if they were available: nobody draws any more."""
        waiting, self._pending = self._pending, []
        for lot in waiting:
            self._lay(lot, lot.available_from)

    def _lay(self, lot: OldLot, now: datetime) -> None:
        if lot.available_from > now:
            self._pending.append(lot)
            return
        last = lot.last_day
        self.by_day[last] = self.by_day.get(last, 0) + lot.points
        self.available += lot.points
        self._soonest = min(self._soonest, last)
