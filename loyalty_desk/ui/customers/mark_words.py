"""What the timeline says of what mechanics gave: titles, details, and the additions of a sale."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QObject

from loyalty_desk.domain.card import readable
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.program import Program
from loyalty_desk.store.tables import NEVER
from loyalty_desk.store.timeline import TimelineItem
from loyalty_desk.ui.customers.matter_words import MatterWords
from loyalty_desk.ui.customers.offer_names import OfferNames
from loyalty_desk.ui.format import Formats, n_stamps
from loyalty_desk.ui.theme import Colour

LOOKS: Mapping[str, tuple[str, Colour]] = {
    "welcome": ("hand-wave-outline", "gold"),
    "birthday": ("cake-variant-outline", "gold"),
    "anniversary": ("party-popper", "gold"),
    "win_back": ("account-clock-outline", "gold"),
    "challenge": ("trophy-outline", "gold"),
    "referral": ("account-heart-outline", "gold"),
    "feedback": ("comment-check-outline", "gold"),
    "recommend": ("thumb-up-outline", "accent"),
    "satisfied": ("emoticon-outline", "accent"),
    "event": ("calendar-star", "gold"),
    "surprise": ("gift-outline", "gold"),
    "certificate_points": ("ticket-outline", "gold"),
    "taken_back": ("undo-variant", "bad"),
    "perk": ("star-check-outline", "accent"),
    "perk_granted": ("star-plus-outline", "accent"),
    "partner": ("handshake-outline", "accent"),
    "lent": ("arrow-up-circle-outline", "accent"),
    "loan_ended": ("arrow-down-circle-outline", "soft"),
    "membership": ("account-star-outline", "accent"),
    "membership_cancel": ("account-star-outline", "bad"),
    "certificate": ("ticket-outline", "accent"),
    "certificate_gift": ("ticket-outline", "accent"),
    "certificate_cancel": ("ticket-outline", "bad"),
    "contact": ("phone-check-outline", "soft"),
    "thanks": ("hand-heart-outline", "soft"),
    "uncontact": ("phone-remove-outline", "soft"),
}
_UNTIL = frozenset({"perk_granted", "lent", "membership", "certificate", "certificate_gift"})
_CARDS = frozenset({"certificate", "certificate_gift", "certificate_cancel"})


class MarkWords(QObject):
    """Words under one program."""

    def __init__(self, formats: Formats, program: Program) -> None:
        super().__init__()
        self._formats = formats
        self._names = OfferNames(program, formats.language)
        self._matters = MatterWords()

    def title(self, item: TimelineItem) -> str:
        """Return what an item is called."""
        if item.kind == "taken_back":
            names = ", ".join(self.bonus(mark.mechanic, mark.code) for mark in item.marks)
            return self.tr("Taken back: {names}").format(names=names)
        if item.kind == "referral":
            if item.name == "referrer":
                return self.tr("Brought a friend: {name}").format(name=item.before or self.tr("no name"))
            return self.tr("Came by the card of {name}").format(name=item.before or self.tr("no name"))
        return self._done(item) or self.bonus(item.kind, item.name)

    def bonus(self, mechanic: str, code: str) -> str:
        """Return for what points were given."""
        said = {
            "welcome": self.tr("Welcome"),
            "birthday": self.tr("Birthday"),
            "anniversary": self.tr("A year more with us"),
            "win_back": self.tr("For coming back"),
            "referral": self.tr("Bringing a friend"),
            "feedback": self.tr("Thanks for an answer"),
            "surprise": self.tr("Surprise"),
            "certificate": self.tr("For buying a certificate"),
            "certificate_points": self.tr("For buying a certificate"),
        }
        return said.get(mechanic) or self._names.of(mechanic, code)

    def details(self, item: TimelineItem) -> Iterator[str]:
        """Give what else there is to say."""
        if item.kind in _CARDS:
            yield readable(item.name)
        if item.kind in _UNTIL:
            forever = item.before in {"", NEVER}
            day = "" if forever else self._formats.date(date.fromisoformat(item.before))
            yield self.tr("for good") if forever else self.tr("until {date}").format(date=day)

    def additions(self, item: TimelineItem) -> Iterator[str]:
        """Give what a sale, or its return, did beside points."""
        for mark in item.marks:
            said = self._addition(mark)
            if said:
                yield said if mark.amount > 0 else self.tr("no more: {what}").format(what=said)

    def _addition(self, mark: Mark) -> str:
        name, count = self._names.of(mark.mechanic, mark.code), abs(mark.amount)
        if mark.mechanic == "stamp":
            return f"{name} +{n_stamps(count)}"
        if mark.mechanic == "free_item":
            return self.tr("{name}: one for free").format(name=name)
        if mark.mechanic == "reward":
            return self.tr("reward: {name}").format(name=name)
        if mark.mechanic == "gift":
            return self.tr("gift: {name}").format(name=self._names.gift(mark.code))
        return name if mark.mechanic == "campaign_use" else ""

    def _done(self, item: TimelineItem) -> str:
        """Return the title of what somebody did; empty for the points of an occasion."""
        said = {
            "event": self.tr("Came to {name}"),
            "perk": self.tr("Used: {name}"),
            "perk_granted": self.tr("Privilege given: {name}"),
            "partner": self.tr("Partner's offer shown: {name}"),
            "lent": self.tr("Lent: {name}"),
            "loan_ended": self.tr("The lent level ended"),
            "membership": self.tr("Club card: {name}"),
            "membership_cancel": self.tr("Club card cancelled: {name}"),
            "certificate": self.tr("Certificate bought"),
            "certificate_gift": self.tr("Certificate given"),
            "certificate_cancel": self.tr("Certificate cancelled"),
            "contact": self.tr("Contacted: {name}"),
            "uncontact": self.tr("Not contacted after all: {name}"),
            "thanks": self.tr("Thanked"),
            "recommend": self.tr("Recommends us: {name} of 10"),
            "satisfied": self.tr("Satisfied: {name} of 5"),
        }
        return said.get(item.kind, "").format(name=self._name(item))

    def _name(self, item: TimelineItem) -> str:
        if item.kind in {"contact", "uncontact"}:
            return self._matters.about(item.name or "thanks")
        kinds = {"perk_granted": "perk", "lent": "tier", "membership_cancel": "membership"}
        return self._names.of(kinds.get(item.kind, item.kind), item.name)
