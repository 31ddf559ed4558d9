"""What there is to offer a customer now, in words, with what the cashier does about it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import Name, name_in
from loyalty_desk.domain.offers import Event, Partner
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.format import Formats


class OfferKind(Enum):
    """What is offered."""

    EVENT = "event"
    PERK = "perk"
    PARTNER = "partner"
    WORD = "word"  # something to say; nothing is written down


@dataclass(frozen=True)
class Offer:
    """One line; `action` stands on its button, empty for none. `name` is what is told once it is done."""

    kind: OfferKind
    text: str
    code: str = ""
    name: str = ""
    action: str = ""


class OfferWords(QObject):
    """Says what a visit's courtesies are, the most urgent first."""

    def __init__(self, formats: Formats, program: Callable[[], Program]) -> None:
        super().__init__()
        self._formats = formats
        self._program = program

    def of(self, visit: Visit) -> tuple[Offer, ...]:
        """Return what to offer now."""
        return tuple(self._offers(visit))

    def _offers(self, visit: Visit) -> Iterator[Offer]:
        courtesies = visit.courtesies
        for event in courtesies.events:
            yield self._event(event, visit)
        for category in courtesies.used_up:
            yield Offer(OfferKind.WORD, self.tr("{category}: time to buy it again").format(category=category))
        for perk in courtesies.perks:
            name = self._name(perk.name)
            if perk.left != 0:
                left = self.tr("{name} ({count} left this month)")
                text = name if perk.left is None else left.format(name=name, count=self._formats.number(perk.left))
                yield Offer(OfferKind.PERK, text, perk.code, name, self.tr("Used"))
        known = {perk.code for perk in self._program().perks}
        for words in visit.outlook.level.perks if visit.outlook.level else ():
            if not (isinstance(words, str) and words in known):
                yield Offer(OfferKind.WORD, self._name(words))
        for partner in courtesies.partners:
            yield self._partner(partner)

    def _event(self, event: Event, visit: Visit) -> Offer:
        name = self._name(event.name)
        points = self._formats.n_points(event.points, signed=True)
        text = name if visit.standing.control else self.tr("{name} today: {points}").format(name=name, points=points)
        return Offer(OfferKind.EVENT, text, event.code, name, self.tr("At the door"))

    def _partner(self, partner: Partner) -> Offer:
        name = self._name(partner.name)
        text = self.tr("{partner}: {offer}").format(partner=name, offer=self._name(partner.text))
        return Offer(OfferKind.PARTNER, text, partner.code, name, self.tr("Shown"))

    def _name(self, name: Name) -> str:
        return name_in(name, self._formats.language)
