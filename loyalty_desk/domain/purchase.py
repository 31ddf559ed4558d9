"""What is bought at once, before any rule looked at it."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from loyalty_desk.domain.money import Money, Points

WHOLE: Final = 1000  # thousandths in one piece

Redeem: TypeAlias = Points | Literal["max"]


@dataclass(frozen=True)
class Line:
    """Goods of one kind: `amount` is the line's total price, `quantity` is in thousandths."""

    amount: Money
    name: str = ""
    category: str = ""
    quantity: int = WHOLE


@dataclass(frozen=True)
class Purchase:
    """The lines, and how many points shall pay for them (or `max`, or 0 for none)."""

    lines: tuple[Line, ...]
    redeem: Redeem = 0

    @property
    def subtotal(self) -> Money:
        """The price of everything before discounts."""
        return sum(line.amount for line in self.lines)


def of_amount(amount: Money, redeem: Redeem = 0) -> Purchase:
    """Return a purchase of which only the amount is known."""
    return Purchase((Line(amount),), redeem)
