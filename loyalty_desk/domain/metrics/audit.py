"""The self-audit's equation: what moved comes to what is there."""

from typing import NamedTuple

from loyalty_desk.domain.money import Points


class Equation(NamedTuple):
    """Issued - redeemed - burned - taken back + given back ± adjusted (`moved`) = open points - debts = Σ balances."""

    moved: Points
    open_points: Points
    debts: Points

    @property
    def holds(self) -> bool:
        """Whether it does."""
        return self.moved == self.open_points - self.debts
