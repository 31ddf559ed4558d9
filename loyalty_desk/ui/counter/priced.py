"""A purchase with its price, or with what stands in the way of a part of it."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote


class Part(Enum):
    """What of a purchase a refusal is about."""

    POINTS = auto()
    REWARDS = auto()
    CERTIFICATES = auto()


@dataclass(frozen=True)
class Problem:
    """What is wrong with a part of a purchase, in words."""

    part: Part
    text: str


@dataclass(frozen=True)
class Priced:
    """A purchase with its quote, or refused: then `shown` is priced without what was refused."""

    purchase: Purchase
    shown: Quote
    refused: Refused | Invalid | None = None

    @property
    def quote(self) -> Quote | None:
        """The quote that can be accepted."""
        return self.shown if self.refused is None else None

    @property
    def needs_approval(self) -> bool:
        """Whether a manager could let it pass."""
        return isinstance(self.refused, Refused) and self.refused.code == "approval_needed"


def part_of(error: Refused | Invalid) -> Part:
    """Return what of a purchase an error is about."""
    about = error.field if isinstance(error, Invalid) else error.code
    if "certificate" in about:
        return Part.CERTIFICATES
    return Part.REWARDS if "reward" in about else Part.POINTS


def without(purchase: Purchase, part: Part) -> Purchase:
    """Return a purchase without one of its parts."""
    if part is Part.POINTS:
        return replace(purchase, redeem=0)
    return replace(purchase, rewards=()) if part is Part.REWARDS else replace(purchase, certificates=())
