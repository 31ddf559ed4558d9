"""The program as it is being edited, beside the one in force."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TypeAlias

Path: TypeAlias = tuple[str, ...]

_NOT_THERE = object()


class Draft:
    """A document that is edited field by field; sections hold fields, and a section may be switched off."""

    def __init__(self, published: Mapping[str, object]) -> None:
        self._published = dict(deepcopy(dict(published)))
        self._document = deepcopy(self._published)

    @property
    def document(self) -> dict[str, object]:
        """The whole document as edited."""
        return deepcopy(self._document)

    @property
    def published(self) -> dict[str, object]:
        """The document in force."""
        return deepcopy(self._published)

    def section(self, name: str) -> dict[str, object] | None:
        """Return a section of the draft, None when it is switched off."""
        found = self._document.get(name)
        return dict(deepcopy(found)) if isinstance(found, Mapping) else None

    def get(self, path: Path) -> object:
        """Return what stands at a path, None where there is nothing."""
        here: object = self._document
        for step in path:
            if not isinstance(here, Mapping):
                return None
            here = here.get(step)
        return deepcopy(here)

    def put(self, path: Path, value: object) -> None:
        """Write `value` at a path: a top field, or a field of a section that is switched on."""
        *way, last = path
        here: object = self._document
        for step in way:
            here = here.get(step) if isinstance(here, dict) else None
        if isinstance(here, dict):
            here[last] = deepcopy(value)

    def take(self, document: Mapping[str, object]) -> None:
        """Edit all at once: the draft is `document` now."""
        self._document = deepcopy(dict(document))

    def take_back(self, path: Path) -> None:
        """Let a path be as it is in force."""
        before = _at(self._published, path)
        *way, last = path
        here: object = self._document
        for step in way:
            here = here.get(step) if isinstance(here, dict) else None
        if isinstance(here, dict):
            here[last] = deepcopy(before)

    def discard(self) -> None:
        """Go back to the document in force."""
        self._document = deepcopy(self._published)

    def accept(self, published: Mapping[str, object]) -> None:
        """Begin anew from a document that came into force."""
        self._published = dict(deepcopy(dict(published)))
        self.discard()

    def rebase(self, published: Mapping[str, object]) -> None:
        """Take another document as the one in force; what was edited stays edited, all else follows it."""
        edited = set(self.changed())
        old, self._published = self._document, dict(deepcopy(dict(published)))
        self._document = deepcopy(self._published)
        for path in edited:
            whole = not isinstance(self._document.get(path[0]), dict)  # switched off meanwhile: take all of ours
            kept = path[:1] if whole else path
            self.put(kept, _at(old, kept))

    def changed(self) -> tuple[Path, ...]:
        """Return the fields in which the draft differs; a section switched on or off counts as one."""
        return tuple(_differences(self._published, self._document))


def _differences(old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[Path]:
    for name in dict.fromkeys((*old, *new)):
        before, after = old.get(name, _NOT_THERE), new.get(name, _NOT_THERE)
        if before == after:
            continue
        if isinstance(before, Mapping) and isinstance(after, Mapping):
            for field in dict.fromkeys((*before, *after)):
                if before.get(field, _NOT_THERE) != after.get(field, _NOT_THERE):
                    yield (name, field)
        else:
            yield (name,)


def _at(document: Mapping[str, object], path: Path) -> object:
    here: object = document
    for step in path:
        here = here.get(step) if isinstance(here, Mapping) else None
    return here
