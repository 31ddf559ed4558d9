"""Two documents of the program compared: what changed, field by field, in plain words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.field_words import field_word
from loyalty_desk.ui.program.value_words import ValueWords

_RATES = "earning.category_rates"


@dataclass(frozen=True)
class Change:
    """One difference: of what, which field of it (empty: the whole of it), before and after."""

    of: str
    field: str
    before: str
    after: str


class Differences(QObject):
    """Says what changed; `titles` are the names of the cards by their fields."""

    def __init__(self, formats: Formats, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._formats = formats
        self._titles = titles
        self._words = ValueWords(formats, {})

    def between(self, old: Mapping[str, object], new: Mapping[str, object]) -> tuple[Change, ...]:
        """Return all differences in the order of the document."""
        self._words = ValueWords(self._formats, {**self._named(old), **self._named(new)})
        return tuple(self._of_section("", "", old, new))

    def _of_section(self, path: str, of: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[Change]:
        for name in dict.fromkeys((*old, *new)):
            before, after = old.get(name), new.get(name)
            if before == after or name == "code":
                continue
            here = f"{path}.{name}" if path else name
            yield from self._of_field(here, of or self._titles.get(here, ""), before, after)

    def _of_field(self, path: str, of: str, before: object, after: object) -> Iterator[Change]:
        if _is_list_of_objects(before) or _is_list_of_objects(after):
            yield from self._of_list(path, of, _keyed(before), _keyed(after))
        elif path in {"discounts.groups", _RATES}:
            yield from self._of_named(path, of, _mapping(before), _mapping(after))
        elif "." not in path and (isinstance(before, Mapping) or isinstance(after, Mapping)) and path != "name":
            yield from self._of_switch(path, of, before, after)
        else:
            last = path.rpartition(".")[2]
            of = of or self._titles.get("name", "")
            yield Change(of, field_word(path), self._words.say(last, before), self._words.say(last, after))

    def _of_switch(self, path: str, of: str, before: object, after: object) -> Iterator[Change]:
        if before is None or after is None:
            on, off = self.tr("on"), self.tr("off")
            yield Change(of, "", off if before is None else on, off if after is None else on)
        yield from self._of_section(path, of, _mapping(before), _mapping(after))

    def _of_list(
        self, path: str, of: str, before: Mapping[str, dict[str, object]], after: Mapping[str, dict[str, object]]
    ) -> Iterator[Change]:
        for key in dict.fromkeys((*before, *after)):
            old, new = before.get(key), after.get(key)
            name = self._words.say("name", (new or old or {}).get("name", key))
            if old is None and new is not None:
                text = self.tr("{card}: new “{name}”").format(card=of, name=name)
                yield from self._of_new(path, text, new)
            elif new is None:
                text = self.tr("{card}: “{name}”").format(card=of, name=name)
                yield Change(text, "", self.tr("there"), self.tr("taken away"))
            else:
                text = self.tr("{card}: “{name}”").format(card=of, name=name)
                yield from self._of_section(path, text, old or {}, new)

    def _of_new(self, path: str, of: str, new: Mapping[str, object]) -> Iterator[Change]:
        shown = {field: value for field, value in new.items() if field not in {"code", "name"} and not _empty(value)}
        for field, value in shown.items():
            yield Change(of, field_word(f"{path}.{field}"), "", self._words.say(field, value))

    def _of_named(
        self, path: str, of: str, before: Mapping[str, object], after: Mapping[str, object]
    ) -> Iterator[Change]:
        field = "per" if path == _RATES else "percent"
        for name in dict.fromkeys((*before, *after)):
            if before.get(name) != after.get(name):
                old, new = (self._words.say(field, each.get(name)) for each in (before, after))
                yield Change(of, name, old, new)

    def _named(self, document: Mapping[str, object]) -> dict[str, str]:
        words = ValueWords(self._formats, {})
        tiers, segments = _mapping(document.get("tiers")), _mapping(document.get("segments"))
        lists = (tiers.get("levels"), segments.get("own"), document.get("perks"))
        return {
            code: words.say("name", each.get("name")) for elements in lists for code, each in _keyed(elements).items()
        }


def _empty(value: object) -> bool:
    """Return whether a value says nothing: none, no, an empty text or list, no money."""
    return value in (None, [], "", False) or (isinstance(value, str) and not value.strip("0."))


def _is_list_of_objects(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(each, dict) for each in value)


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _keyed(elements: object) -> dict[str, dict[str, object]]:
    """Return the objects of a list by what tells them apart: their code, category, or beginning."""
    objects = [each for each in elements if isinstance(each, dict)] if isinstance(elements, list) else []
    return {str(each.get("code") or each.get("category") or each.get("from")): each for each in objects}
