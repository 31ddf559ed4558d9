"""What a benchmark found, beside what it may be at most."""

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
