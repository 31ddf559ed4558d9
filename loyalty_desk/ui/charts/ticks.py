"""Round numbers for an axis: honest, few, and never past what is needed."""

from dataclasses import dataclass
from math import ceil, floor, log10

_FACTORS = (1.0, 2.0, 2.5, 5.0, 10.0)
_AIR = 0.07  # of the axis, beyond the furthest number where no tick is nearer
_SLACK = 1e-9  # of a step; what rounding of floats may add


@dataclass(frozen=True)
class Scale:
    """An axis from `low` to `high` with its round numbers."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def share(self, number: float) -> float:
        """Return how high `number` stands: 0 at the foot, 1 at the top."""
        return (number - self.low) / (self.high - self.low)


def round_scale(low: float, high: float, *, lines: int = 4, least: float = 0) -> Scale:
    """Return an axis around `low` … `high` with about `lines` round steps, none smaller than `least`."""
    if high <= low:
        return Scale(low, low + (least or 1), (low,))
    step = _step((high - low) / max(lines, 1), least)
    air = (high - low) * _AIR
    foot = max(floor(low / step + _SLACK) * step, low - air)
    top = min(ceil(high / step - _SLACK) * step, high + air)
    first, last = ceil(foot / step - _SLACK), floor(top / step + _SLACK)
    return Scale(foot, top, tuple(place * step for place in range(first, last + 1)))


def _step(rough: float, least: float) -> float:
    """Return the first round step from `rough` on; with a `least`, a whole number of it."""
    rough = max(rough, least)
    size = 10.0 ** floor(log10(rough))
    steps = [size * factor for factor in _FACTORS if size * factor >= rough * (1 - _SLACK)]
    if not least:
        return steps[0]
    return next((step for step in steps if (step / least).is_integer()), steps[-1])
