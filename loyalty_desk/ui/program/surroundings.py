"""What the cards of the program stand in: the draft, the shop's words, and what can be chosen from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from loyalty_desk.domain.mechanics.segments import BUILT_IN
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.draft import Draft, Path

_REFERENCES = {"segments", "tiers", "perks"}

Choices = tuple[tuple[str, str], ...]  # what the document has, and its words


@dataclass(frozen=True)
class Surroundings:
    """All that a card needs to know; `categories` and `today` are asked for when they are needed."""

    draft: Draft
    formats: Formats
    categories: Callable[[], tuple[str, ...]]
    today: Callable[[], date]

    @property
    def language(self) -> str:
        """The language of the screens."""
        return self.formats.language

    def goods(self) -> Choices:
        """Return the categories of the shop."""
        return tuple((name, name) for name in self.categories())

    def levels(self) -> Choices:
        """Return the levels of the draft."""
        return self._named("tiers", "levels")

    def perks(self) -> Choices:
        """Return the privileges of the draft."""
        return self._named("perks")

    def groups(self) -> Choices:
        """Return the fixed groups of customers of the draft."""
        groups = self.draft.get(("discounts", "groups"))
        return tuple((str(name), str(name)) for name in groups) if isinstance(groups, dict) else ()

    def segments(self) -> Choices:
        """Return the groups of customers by what they do: the usual ones, and the owner's own."""
        return (*_Usual().segments(), *self._named("segments", "own"))

    def referred(self) -> set[str]:
        """Return the codes that parts of the draft name."""
        return set(_named_codes(self.draft.document))

    def published_codes(self, path: Path) -> set[str]:
        """Return the codes that a list of the program in force has."""
        here: object = self.draft.published
        for step in path:
            here = here.get(step) if isinstance(here, dict) else None
        return {str(each.get("code")) for each in here if isinstance(each, dict)} if isinstance(here, list) else set()

    def first_category(self) -> str:
        """Return the first category of the shop, empty when there is none."""
        return next(iter(self.categories()), "")

    def text(self, name: object) -> str:
        """Return a name of the document in the language of the screens."""
        if isinstance(name, dict):
            return str(name.get(self.language) or next(iter(name.values()), ""))
        return str(name or "")

    def _named(self, *path: str) -> Choices:
        found = self.draft.get(path)
        elements = [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
        return tuple((str(each.get("code")), self.text(each.get("name"))) for each in elements)


class _Usual(QObject):
    def segments(self) -> Choices:
        """Return the segments that every shop has, with their names."""
        names = (self.tr("newcomers"), self.tr("regulars"), self.tr("the best"), self.tr("away"), self.tr("lost"))
        return tuple(zip(BUILT_IN, names, strict=True))


def _named_codes(part: object, field: str = "") -> Iterator[str]:
    if isinstance(part, dict):
        for name, each in part.items():
            yield from _named_codes(each, name)
    elif isinstance(part, list):
        for each in part:
            yield from _named_codes(each, field)
    elif isinstance(part, str) and field in _REFERENCES:
        yield part
