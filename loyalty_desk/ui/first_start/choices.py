"""What a new owner has chosen so far."""

from dataclasses import dataclass, replace
from pathlib import Path

from loyalty_desk.domain.text import clean

SUFFIX = ".loyalty"

_FORBIDDEN = '<>:"/\\|?*'
_LONGEST = 80


@dataclass(frozen=True, kw_only=True)
class Choices:
    """All answers of the first start.

    `cards` is how many blank cards are printed, 0 for none now; None: the shop works without cards. `path` is where
    the shop's file goes; None: as its name says, in `folder`.
    """

    folder: Path
    language: str
    currency: str
    time_zone: str
    country: str
    name: str = ""
    kind: str = "coffee_house"
    cards: int | None = 10
    paper: str = "#0F766E"
    ink: str = "#FFFFFF"
    path: Path | None = None
    currency_chosen: bool = False

    @property
    def file(self) -> Path:
        """Where the shop's file goes."""
        return self.path or free_path(self.folder, self.name)

    def speaking(self, language: str, usual_currency: str) -> "Choices":
        """Return the same with another language, and its currency unless somebody chose one."""
        currency = self.currency if self.currency_chosen else usual_currency
        return replace(self, language=language, currency=currency)


def free_path(folder: Path, name: str) -> Path:
    """Return a file in `folder` that is not there yet and is called as the shop is, as far as systems allow."""
    kept = "".join(" " if letter in _FORBIDDEN else letter for letter in clean(name))[:_LONGEST]
    stem = " ".join(kept.split()).strip(". ") or "shop"
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem} {number}{SUFFIX}", number + 1
    return path
