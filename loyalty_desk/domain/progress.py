"""How long work tells how far it is, and how it is told to stop."""

from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int], None]
"""Takes how many units are done; raises Cancelled to stop the work."""


class Cancelled(Exception):
    """Someone does not want the work finished: it leaves no trace."""


def silent(done: int) -> None:
    """Report nothing to nobody."""
