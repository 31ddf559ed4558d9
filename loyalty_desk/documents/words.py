"""The words of documents, from `resources/templates/words.*.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from loyalty_desk import paths
from loyalty_desk.documents import format as form
from loyalty_desk.domain.money import Points

LANGUAGES = ("en", "ru")


@dataclass(frozen=True)
class Words:
    """All words of one language, named `section.key`."""

    language: str
    texts: Mapping[str, str]

    def say(self, name: str, /, **values: str) -> str:
        """Return the text `name` with its placeholders filled."""
        return self.texts[name].format(**values)

    def counted(self, name: str, number: Points) -> str:
        """Return the text `name` in the plural form for so many hundredths: `48 points`."""
        return self.say(f"{name}.{form.plural(number, self.language)}", n=form.points(number, self.language))

    def named(self, section: str) -> dict[str, str]:
        """Return the words of one section by their keys: the names of codes."""
        start = section + "."
        return {name.removeprefix(start): text for name, text in self.texts.items() if name.startswith(start)}


@lru_cache
def words(language: str) -> Words:
    """Return the words of `language`; read from disk once."""
    text = (paths.resources() / "templates" / f"words.{language}.toml").read_text(encoding="utf-8")
    return Words(language, _flat(tomllib.loads(text)))


def _flat(table: Mapping[str, object], start: str = "") -> dict[str, str]:
    texts: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, Mapping):
            texts |= _flat(value, f"{start}{key}.")
        else:
            texts[start + key] = str(value)
    return texts
