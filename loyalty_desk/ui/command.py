"""What Ctrl+K offers, as values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Command:
    """Something one can jump to; `run` does it."""

    title: str
    run: Callable[[], None]
    detail: str = ""
    keys: str = ""


Search: TypeAlias = Callable[[str], Sequence[Command]]
