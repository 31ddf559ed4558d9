"""Sorting what does not fit into memory: sorted pieces in temporary files, merged as they are read."""

import heapq
import pickle
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from typing import IO, TypeVar

from loyalty_desk.domain.errors import Trouble

T = TypeVar("T", bound=tuple[object, ...])

AT_ONCE = 100_000
_BATCH = 500


def sorted_on_disk(items: Iterable[T], *, at_once: int = AT_ONCE) -> Iterator[T]:
    """Give tuples in their order; at most `at_once` of them are in memory. Raises Trouble `disk_error`."""
    source = iter(items)
    first = sorted(islice(source, at_once))
    with ExitStack() as files:
        pieces: list[Iterator[T]] = [iter(first)]
        try:
            while piece := sorted(islice(source, at_once)):
                file = files.enter_context(tempfile.TemporaryFile())
                _put(file, piece)
                pieces.append(_taken(file))
        except OSError as error:
            raise Trouble("disk_error", str(error)) from error
        yield from heapq.merge(*pieces)


def _put(file: IO[bytes], piece: list[T]) -> None:
    for start in range(0, len(piece), _BATCH):
        pickle.dump(piece[start : start + _BATCH], file, pickle.HIGHEST_PROTOCOL)
    file.seek(0)


def _taken(file: IO[bytes]) -> Iterator[T]:
    while True:
        try:
            yield from pickle.load(file)  # our own file, which nobody else can open
        except EOFError:
            return
