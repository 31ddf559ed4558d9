"""What a benchmark found, beside what it may be at most."""

import sys
from pathlib import Path
from typing import NamedTuple


class Figure(NamedTuple):
    """A measured value; without `most` it is told for comparison only."""

    name: str
    value: float
    unit: str = "×"
    most: float | None = None

    @property
    def mark(self) -> str:
        """Whether the aim is met: `ok`, `MISSED`, nothing without an aim, `?` where this system does not tell."""
        if self.most is None:
            return ""
        if self.value != self.value:
            return "?"
        return "ok" if self.value <= self.most else "MISSED"


def share(values: list[float], part: float) -> float:
    """Return the value below which `part` of `values` lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def peak_memory() -> float:
    """Return the most memory of this process, in MB; not a number where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():  # the other way tells of a parent's memory too
        (most,) = (line.split()[1] for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(most) * 1024 / 1e6
    if sys.platform == "win32":
        return float("nan")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
