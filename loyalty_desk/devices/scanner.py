"""What a scanner is and what it sends, as values."""

from dataclasses import dataclass
from enum import Enum

SLOWEST_SCANNER_MS = 200
FASTEST_SCANNER_MS = 20
MARGIN = 2.5


class ScannerState(Enum):
    """What the scanner does at the moment."""

    OFF = "off"
    READY = "ready"
    TESTING = "testing"


class Terminator(Enum):
    """The key that a scanner presses after a code."""

    ENTER = "enter"
    TAB = "tab"


@dataclass(frozen=True)
class Burst:
    """One code as it came in: its text, the pauses before the second and each later key in ms, and the last key.

    Without a `terminator` a code cannot be told from typing: such a scanner has to be set to send Enter.
    """

    text: str
    gaps_ms: tuple[int, ...]
    terminator: Terminator | None

    @property
    def slowest_gap_ms(self) -> int:
        """Return the longest pause between two keys, in ms."""
        return max(self.gaps_ms, default=0)

    @property
    def proposed_gap_ms(self) -> int | None:
        """Return the setting that fits this scanner, in ms; None if a hand was typing, or nothing can fit."""
        if self.slowest_gap_ms > SLOWEST_SCANNER_MS:
            return None
        return round(min(max(MARGIN * self.slowest_gap_ms, FASTEST_SCANNER_MS), SLOWEST_SCANNER_MS))
