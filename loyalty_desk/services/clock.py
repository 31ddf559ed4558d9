"""The one clock of a process."""

from datetime import UTC, datetime
from typing import Protocol

from loyalty_desk.domain.errors import Refused


class Clock(Protocol):
    """What tells the time."""

    def now(self) -> datetime:
        """Return the present moment, with its time zone."""


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return datetime.now(UTC)


class SimulatedClock:
    """A clock for rehearsals, which moves only when told to."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """Return the moment last set."""
        return self._now

    def set(self, now: datetime) -> None:
        """Move to `now`; refuses `clock_backwards`."""
        if now < self._now:
            raise Refused("clock_backwards", now=self._now)
        self._now = now
