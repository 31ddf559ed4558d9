"""What a draft of the program would have made of past sales, those of the shop or of a file; nothing is written."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.preview import Preview
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.services.replay_shop import Job, Progress, nobody
from loyalty_desk.services.shop import Shop

if TYPE_CHECKING:
    from loyalty_desk.services.replay_file import FilePreview

# Sections that sales alone do not decide: the replay keeps what was really given of them.
_UNCOUNTED = (
    *("rewards", "welcome", "birthday", "anniversary", "referral", "challenges", "feedback", "events", "memberships"),
    *("win_back", "surprise", "segments", "control_group_every"),
)
_AIMED = ("campaigns", "stamps")  # counted, unless they are for segments


class Replay:
    """Lives through past sales under the program in force and under a draft, in up to `processes` processes."""

    def __init__(self, shop: Shop, *, processes: int | None = None) -> None:
        self._shop = shop
        self._processes = processes

    def run(self, draft: object, start: date, end: date, progress: Progress = nobody) -> Preview:
        """Return what a document changes for the sales from `start` to `end`, both included.

        Refuses `invalid_program`; `progress` may raise Cancelled. It works on connections of its own.
        """
        from loyalty_desk.services.replay_parts import live_through

        if end < start:
            raise Invalid("to", "before from")
        after, now = read_program(draft), self._shop.program
        job = Job(self._shop.database.path, draft, start, end)
        comparison = live_through(self._shop, job, progress, processes=self._processes)
        return comparison.preview(start, end, tuple(_uncounted(now, after)))

    def run_file(self, path: Path, draft: object, progress: Progress = nobody) -> "FilePreview":
        """Return what a document would have made of the sales in a table, had nobody used the points.

        Refuses `invalid_program`; raises Trouble as `PastSalesFile.sales`, and `no_sales`.
        """
        from loyalty_desk.services.replay_file import FileRun

        return FileRun(path, read_program(draft)).preview(progress)


def _uncounted(now: Program, draft: Program) -> Iterator[str]:
    for name in (*_AIMED, *_UNCOUNTED):
        before, after = getattr(now, name), getattr(draft, name)
        if before != after and (name in _UNCOUNTED or any(each.segments for each in (*before, *after))):
            yield name
