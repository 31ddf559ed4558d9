"""How many customers a list has: a million of them take longer to count than a screen may wait."""

from collections.abc import Callable
from functools import partial

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.people import Filter
from loyalty_desk.ui.tasks import Progress, Tasks

Told = Callable[[int], None]


class Counting:
    """Counts beside the main thread, with a connection of its own."""

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        self._desk = desk
        self._tasks = tasks

    def count(self, wanted: Filter, told: Told) -> None:
        """Tell how many there are, when it is known; a disk that does not answer leaves it untold."""
        self._tasks.run(partial(self._count, wanted), done=told, failed=_pass_over)

    def _count(self, wanted: Filter, _progress: Progress) -> int:
        desk = self._desk.beside()
        try:
            return desk.people.count(wanted)
        finally:
            desk.shop.close()


def _pass_over(error: Exception) -> None:
    if not isinstance(error, Trouble):
        raise error
