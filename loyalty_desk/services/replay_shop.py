"""The shop's past sales of some customers, lived through under the program in force and under a draft."""

from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple, TypeAlias

from loyalty_desk.domain.almanac import Almanac
from loyalty_desk.domain.comparing import Comparison
from loyalty_desk.domain.dates import start_of
from loyalty_desk.domain.past import NEVER, Bought
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.domain.relived import Relived
from loyalty_desk.domain.tiers import window_start
from loyalty_desk.store.database import Database
from loyalty_desk.store.past_sales import EVERYBODY, Customers, PastSales, Period, Story, sort_on_disk
from loyalty_desk.store.programs import Programs

Progress: TypeAlias = Callable[[int, int], None]
"""Takes how many of how many are done (of 0: nobody knows of how many yet); raises Cancelled to stop."""

TELL = 256  # sales


class Job(NamedTuple):
    """A shop's file, a document, a period (both ends included), and whose sales; it can be sent to a process."""

    path: Path
    draft: object
    start: date
    end: date
    customers: Customers = EVERYBODY


def nobody(_done: int, _total: int) -> None:
    """Report nothing to nobody."""


def live(job: Job, tell: Callable[[int], None]) -> Comparison:
    """Return what the draft changes for a job's customers; `tell` takes the sales done, and may raise to stop."""
    with closing(Database(job.path)) as database:
        sort_on_disk(database)
        with database.snapshot():
            return _Run(database, job).compare(tell)


class _Run:
    def __init__(self, database: Database, job: Job) -> None:
        programs = Programs(database)
        now, draft = programs.version(programs.current()), read_program(job.draft)
        self._start, self._end = job.start, job.end
        self._now, self._draft = Almanac(now), Almanac(draft)
        self._comparison = Comparison(now, draft)
        version = programs.current() if self._now.repeats else 0
        period = _period(job.start, job.end, now, draft)
        self._past = PastSales(database, period, customers=job.customers, version=version)
        self._done = 0

    def compare(self, tell: Callable[[int], None]) -> Comparison:
        self._past.begin()
        for story in self._past.stories():
            self._live(story, tell)
        self._add_quiet()
        tell(self._done)
        return self._comparison

    def _live(self, story: Story, tell: Callable[[int], None]) -> None:
        now = Relived(self._now, story.opening, self._start)
        draft = Relived(self._draft, story.opening, self._start)
        before = self._done
        for event in story.events:
            if isinstance(event, Bought):
                now.recall(event)
                draft.buy(event)
                self._comparison.add_sale(event)
                self._done += 1
                if not self._done % TELL:
                    tell(self._done)
            else:
                now.receive(event)
                draft.receive(event)
        now.end(self._end)
        draft.end(self._end)
        self._comparison.add(story.customer_id, now, draft, bought=self._done > before)

    def _add_quiet(self) -> None:
        """Count those to whom nothing happened: their points burn alike, and a tier only goes with its program."""
        for last_day, points in self._past.quiet_lots():
            burns = last_day if last_day == NEVER else last_day + timedelta(days=1)
            self._comparison.now.add_quiet(burns, points, self._end)
            self._comparison.draft.add_quiet(burns, points, self._end)
        for tier, customers in self._past.quiet_tiers():
            self._comparison.add_quiet_tier(tier, customers)


def _period(start: date, end: date, *programs: Program) -> Period:
    rules = [program.tiers for program in programs if program.tiers and program.tiers.window_months]
    return Period(
        start=start,
        end=end,
        since=start_of(start, programs[0].time_zone),
        window=min((window_start(rule, start) for rule in rules), default=start),
        stays=min(start, max((window_start(rule, end) for rule in rules), default=start)),
    )
