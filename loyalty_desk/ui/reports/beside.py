"""Reading on another thread, with a connection of its own that can be broken off in the middle of a statement."""

from collections.abc import Callable
from typing import Generic, TypeVar

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.tasks import Progress

_T = TypeVar("_T")


class Beside(Generic[_T]):
    """One piece of reading; give it to Tasks.run."""

    def __init__(self, desk: Desk, read: Callable[[Desk, Progress], _T]) -> None:
        self._desk = desk
        self._read = read
        self._own: Desk | None = None

    def __call__(self, progress: Progress) -> _T:
        """Read; a statement that was broken off counts as cancelled."""
        progress.check()
        own = self._own = self._desk.beside()
        try:
            progress.check()
            return self._read(own, progress)
        except Exception:
            progress.check()
            raise
        finally:
            self._own = None
            own.shop.close()

    def interrupt(self) -> None:
        """Break off the statement under way; may be called on any thread."""
        own = self._own
        if own is not None:
            own.shop.database.interrupt()
