"""Reading on several connections at once, all of which see the shop at one moment: long reads take all processors."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager
from typing import Any, TypeVar

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.progress import Progress
from loyalty_desk.store.database import Database

T = TypeVar("T")

_TRIES = 100  # to open them all between two writes; it takes a few milliseconds
_PAUSE = 0.05  # seconds
_CACHE = -16_384  # KiB: who reads everything once keeps little of it


class Reader:
    """A thread with a connection of its own that sees one moment; it reads one thing after another."""

    def __init__(self, database: Database) -> None:
        self._asked: list[Future[Any]] = []
        self._open = ExitStack()
        self._thread = ThreadPoolExecutor(1)
        try:
            self._database = self._thread.submit(self._begin, database).result()
        except BaseException:
            self._thread.shutdown()
            raise

    def ask(self, read: Callable[[Database], T]) -> Future[T]:
        """Have something read; the result comes later."""
        asked = self._thread.submit(read, self._database)
        self._asked.append(asked)
        return asked

    def close(self) -> None:
        """Break off what is still being read, and let go of the file."""
        for asked in self._asked:
            while not asked.cancel() and not asked.done():
                self._database.interrupt()
                wait([asked], timeout=_PAUSE)
        self._thread.submit(self._open.close).result()
        self._thread.shutdown()

    def _begin(self, database: Database) -> Database:
        mine = self._open.enter_context(database.another())
        try:
            mine.run(f"PRAGMA cache_size = {_CACHE}")
            self._open.enter_context(mine.snapshot())
        except BaseException:
            self._open.close()
            raise
        return mine


@contextmanager
def side_by_side(database: Database, count: int) -> Iterator[tuple[Reader, ...]]:
    """Give readers that see one moment; `database` must be in no transaction. Raises Trouble `locked`."""
    for _ in range(_TRIES):
        with ExitStack() as stack:
            version = _version(database)
            readers = []
            for _reader in range(count):
                readers.append(Reader(database))
                stack.callback(readers[-1].close)
            if _version(database) == version:
                yield tuple(readers)
                return
    raise Trouble("locked", "others write all the time")


def read_all(asked: Sequence[Future[Any]], progress: Progress) -> None:
    """Wait until everything is read; `progress` may raise Cancelled at any time."""
    while wait(asked, timeout=_PAUSE).not_done:
        progress(0)


def _version(database: Database) -> int:
    """Return a number that is another one after anybody else has written."""
    return int(database.value("PRAGMA data_version"))
