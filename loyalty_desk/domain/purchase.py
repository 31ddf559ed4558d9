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
    """The lines, and what shall lower or pay the bill.

    `redeem` points pay (or `max`, or 0 for none); `rewards` are codes of the catalogue, `certificates` are numbers, in
    the order in which they pay; `free_items`: full stamp cards are used. `approved`: a manager lifted the limits.
    """

    lines: tuple[Line, ...]
    redeem: Redeem = 0
    rewards: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    free_items: bool = False
    approved: bool = False

    @property
    def subtotal(self) -> Money:
        """The price of everything before discounts."""
        return sum(line.amount for line in self.lines)


def of_amount(amount: Money, redeem: Redeem = 0) -> Purchase:
    """Return a purchase of which only the amount is known."""
    return Purchase((Line(amount),), redeem)
