"""Lines in, lines out, until the input ends."""

from collections.abc import Iterator
from typing import BinaryIO

from loyalty_desk.api.calls import answer, unreadable
from loyalty_desk.services.desk import Desk

MOST_BYTES = 1024 * 1024
_PIECE = 64 * 1024


def serve(desk: Desk, source: BinaryIO, target: BinaryIO) -> None:
    """Answer each line of `source` on `target`; what a line did is on the disk before its answer is sent."""
    for line in _lines(source):
        reply = unreadable(f"longer than {MOST_BYTES} bytes") if line is None else answer(desk, line)
        if reply is not None:
            target.write(reply + b"\n")
            target.flush()


def _lines(source: BinaryIO) -> Iterator[bytes | None]:
    """Give the lines without their ends; None for one that is too long, of which only a piece is held at a time."""
    while line := source.readline(MOST_BYTES + 2):
        content = line.removesuffix(b"\n").removesuffix(b"\r")
        while line and not line.endswith(b"\n") and len(content) > MOST_BYTES:
            line = source.readline(_PIECE)
        yield content if len(content) <= MOST_BYTES else None
