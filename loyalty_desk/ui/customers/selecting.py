"""Selections searched beside the main thread: among a million customers they take seconds."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from loyalty_desk.domain.selection import Selection
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.selections import Selections, TagChange
from loyalty_desk.store.people import Sort
from loyalty_desk.ui.tasks import Progress, Task, Tasks

_T = TypeVar("_T")
Failed = Callable[[Exception], None]


class Selecting:
    """Asks and tags with a connection of its own; of two questions of a kind only the later one is answered."""

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        self._desk = desk
        self._tasks = tasks
        self._search: Task | None = None
        self._count: Task | None = None

    def ids(self, selection: Selection, sort: Sort, *, found: "Callable[[array[int]], None]", failed: Failed) -> None:
        """Find who is in a selection, in the order of a list."""
        self.stop()

        def search(selections: Selections, progress: Progress) -> "array[int]":
            progress.check()
            return selections.ids(selection, sort)

        self._search = self._run(search, done=found, failed=failed)

    def stop(self) -> None:
        """Search no longer: something else is shown."""
        _cancel(self._search)
        self._search = None

    def count(self, selection: Selection, *, told: Callable[[int], None], failed: Failed) -> None:
        """Count who is in a selection."""
        _cancel(self._count)

        def count(selections: Selections, progress: Progress) -> int:
            progress.check()
            return selections.count(selection)

        self._count = self._run(count, done=told, failed=failed)

    def tag(
        self,
        customers: Sequence[int],
        *,
        add: Sequence[str],
        remove: Sequence[str],
        done: Callable[[TagChange], None],
        failed: Failed,
        cancelled: Callable[[], None],
        title: str,
    ) -> None:
        """Put tags on customers and take others off, in a task that can be cancelled."""

        def tag(selections: Selections, progress: Progress) -> TagChange:
            total = len(customers)
            return selections.tag(
                customers, add=add, remove=remove, progress=lambda count: progress.report(count, total)
            )

        self._run(tag, done=partial(self._tell, done), failed=failed, cancelled=cancelled, title=title)

    def undo(
        self,
        change: TagChange,
        *,
        done: Callable[[], None],
        failed: Failed,
        cancelled: Callable[[], None],
        title: str,
    ) -> None:
        """Put the tags back as they were, in a task that can be cancelled."""

        def undo(selections: Selections, progress: Progress) -> None:
            selections.undo(change, lambda count: progress.report(count, 0))

        told = partial(self._tell, lambda _none: done())
        self._run(undo, done=told, failed=failed, cancelled=cancelled, title=title)

    def _tell(self, done: Callable[[_T], None], result: _T) -> None:
        self._desk.shop.tell(Topic.CUSTOMERS)
        done(result)

    def _run(
        self,
        work: Callable[[Selections, Progress], _T],
        *,
        done: Callable[[_T], None],
        failed: Failed,
        cancelled: Callable[[], None] | None = None,
        title: str = "",
    ) -> Task:
        def apart(progress: Progress) -> _T:
            desk = self._desk.beside()
            try:
                return work(desk.selections, progress)
            finally:
                desk.shop.close()

        return self._tasks.run(apart, done=done, failed=failed, cancelled=cancelled, title=title)


def _cancel(task: Task | None) -> None:
    if task is not None:
        task.silent = True
        task.cancel()
