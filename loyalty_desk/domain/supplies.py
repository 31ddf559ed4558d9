"""What the shop has left of what is limited, and the certificates that a purchase names."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from loyalty_desk.domain.marks import Tally
from loyalty_desk.domain.mechanics.certificates import Certificate


@dataclass(frozen=True, kw_only=True)
class Supplies:
    """`given` is what all customers together had so far; `certificates` by number."""

    given: Tally = field(default_factory=dict)
    certificates: Mapping[str, Certificate] = field(default_factory=dict)

    def left(self, mechanic: str, code: str, limit: int | None) -> int | None:
        """Return what is left of a limit, None where there is none."""
        return None if limit is None else max(0, limit - self.given.get((mechanic, code), 0))


FULL = Supplies()
