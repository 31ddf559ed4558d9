"""Titles of sheets as Excel takes them."""

import re

from loyalty_desk.documents.cells import plain_text

LONGEST_TITLE = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\ufffd\x00-\x1f]+")


class SheetTitles:
    """Gives each sheet of a workbook a title of its own: `Ledger`, then `Ledger 2`."""

    def __init__(self) -> None:
        self._taken: set[str] = {"history"}  # Excel keeps this one to itself

    def take(self, wanted: str) -> str:
        """Return a free title as near to `wanted` as can be."""
        base = _FORBIDDEN.sub(" ", plain_text(wanted)).strip(" '") or "1"
        number = 1
        while (title := _numbered(base, number)).casefold() in self._taken:
            number += 1
        self._taken.add(title.casefold())
        return title


def _numbered(base: str, number: int) -> str:
    ending = f" {number}" if number > 1 else ""
    units = base.encode("utf-16-le")[: (LONGEST_TITLE - len(ending)) * 2]
    return units.decode("utf-16-le", "ignore").rstrip(" '") + ending
