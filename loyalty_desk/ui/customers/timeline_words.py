"""What the timeline says of each thing that happened."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject

from loyalty_desk.domain.card import readable
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.program import Program
from loyalty_desk.store.timeline import TimelineItem
from loyalty_desk.ui.customers import mark_words
from loyalty_desk.ui.customers.consent_words import ConsentWords
from loyalty_desk.ui.customers.mark_words import MarkWords
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import Colour

CARD_KINDS = frozenset({"given", "blocked", "replaced"})
CONSENT_KINDS = frozenset({"agreed", "withdrew"})


@dataclass(frozen=True, kw_only=True)
class Said:
    """One entry in words; `tone` colours its icon and its points, `more` is what a sale did beside them."""

    icon: str
    tone: Colour
    day: str
    time: str
    title: str
    detail: str = ""
    money: str = ""
    points: str = ""
    more: str = ""

    @property
    def aloud(self) -> str:
        """The whole entry as one text, for those who hear it."""
        return ", ".join(
            filter(None, (self.day, self.time, self.title, self.detail, self.money, self.points, self.more))
        )


_LOOKS: Mapping[str, tuple[str, Colour]] = {
    **mark_words.LOOKS,
    "sale": ("cart-outline", "accent"),
    "refund": ("cart-arrow-up", "bad"),
    "void": ("cart-off", "bad"),
    "adjust": ("pencil-outline", "gold"),
    "transfer": ("swap-horizontal", "gold"),
    "expire": ("fire", "bad"),
    "upgraded": ("arrow-up-circle-outline", "good"),
    "kept": ("check-circle-outline", "good"),
    "reviewed": ("arrow-down-circle-outline", "soft"),
    "undone": ("arrow-down-circle-outline", "soft"),
    "given": ("card-account-details-outline", "soft"),
    "blocked": ("card-remove-outline", "bad"),
    "replaced": ("card-multiple-outline", "soft"),
    "agreed": ("shield-check-outline", "good"),
    "withdrew": ("shield-off-outline", "bad"),
    "joined": ("account-plus-outline", "accent"),
    "merged": ("call-merge", "accent"),
    "parted": ("call-split", "soft"),
}


class TimelineWords(QObject):
    """Words under one program on one day."""

    def __init__(self, formats: Formats, program: Program, today: date) -> None:
        super().__init__()
        self._formats = formats
        self._program = program
        self._today = today
        self._consents = ConsentWords()
        self._marks = MarkWords(formats, program)

    def of(self, item: TimelineItem) -> Said:
        """Return an entry in words."""
        local = item.at.astimezone(self._program.time_zone)
        icon, tone = _LOOKS[item.kind]
        return Said(
            icon=icon,
            tone=tone,
            day=self._day(local.date()),
            time=self._time(local),
            title=self._title(item),
            detail=" · ".join(filter(None, self._details(item))),
            money=self._formats.amount(item.money) if item.sale_id is not None or item.money else "",
            points=self._points(item),
            more=" · ".join(self._marks.additions(item)) if item.sale_id is not None else "",
        )

    def _day(self, day: date) -> str:
        if day.year == self._today.year:
            return self._formats.relative_day(day, self._today)
        return self._formats.day(day)

    def _time(self, local: datetime) -> str:
        time = self._formats.time(local)
        return time if local.year == self._today.year else f"{local.year} · {time}"

    def _title(self, item: TimelineItem) -> str:
        if item.kind in mark_words.LOOKS:
            return self._marks.title(item)
        if item.kind in {"upgraded", "kept", "reviewed", "undone"}:
            return self._tier_title(item)
        if item.kind in CONSENT_KINDS:
            consent = self._consents.name(item.name)
            said = self.tr("Agreed: {consent}") if item.kind == "agreed" else self.tr("Withdrew: {consent}")
            return said.format(consent=consent)
        return {
            "sale": item.name or self.tr("Purchase"),
            "refund": self.tr("Return: {goods}").format(goods=item.name) if item.name else self.tr("Return"),
            "void": self.tr("Purchase cancelled"),
            "adjust": self.tr("Points given") if item.came else self.tr("Points taken"),
            "transfer": self.tr("Points transferred"),
            "expire": self.tr("Points burned"),
            "given": self.tr("Card given"),
            "blocked": self.tr("Card blocked"),
            "replaced": self.tr("Card replaced"),
            "joined": self.tr("Joined the program"),
            "merged": self.tr("Merged with {name}").format(name=item.name or self.tr("no name")),
            "parted": self.tr("Parted again from {name}").format(name=item.name or self.tr("no name")),
        }[item.kind]

    def _tier_title(self, item: TimelineItem) -> str:
        said = {
            "upgraded": self.tr("Reached {tier}"),
            "kept": self.tr("Keeps {tier}"),
            "reviewed": self.tr("Now {tier}"),
            "undone": self.tr("Back to {tier} after a return"),
        }
        return said[item.kind].format(tier=self._tier(item.name) or self.tr("no tier"))

    def _details(self, item: TimelineItem) -> Iterator[str]:
        if item.kind in CARD_KINDS:
            yield readable(item.name)
        if item.kind == "sale" and item.complete:
            yield self.tr("all of it came back")
        if item.kind == "replaced" and item.before:
            yield self.tr("by {card}").format(card=readable(item.before))
        if item.kind == "upgraded" and self._tier(item.before):
            yield self.tr("before: {tier}").format(tier=self._tier(item.before))
        yield from self._marks.details(item)
        yield item.reason
        yield item.staff

    def _tier(self, code: str) -> str:
        level = self._program.level(code)
        return name_in(level.name, self._formats.language) if level else ""

    def _points(self, item: TimelineItem) -> str:
        moves = [points for points in (-item.went, item.came) if points]
        return "  ".join(self._formats.points(points, signed=True) for points in moves)
