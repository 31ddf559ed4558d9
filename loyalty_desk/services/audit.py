"""The self-audit: every balance, lot and total once more from the ledger."""

from dataclasses import dataclass

from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.checks import QUESTIONS, Checks

CHECKS = len(QUESTIONS) + 3  # the file before them, carries and goods after them


@dataclass(frozen=True)
class Check:
    """One thing looked at; `detail` says where it is wrong."""

    name: str
    ok: bool
    detail: str = ""


class Audit:
    """Looks whether the books agree with themselves."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._checks = Checks(shop.database)

    def verify(self, progress: Progress = silent) -> tuple[Check, ...]:
        """Return every check; `progress` is told how many are done and may raise Cancelled between them."""
        with self._shop.database.snapshot():
            found = [_check("file", self._checks.sound())]
            progress(1)
            for name, wrong in self._checks.answers():
                found.append(_check(name, wrong))
                progress(len(found))
        return tuple(found)


def _check(name: str, wrong: list[str]) -> Check:
    return Check(name, not wrong, ", ".join(wrong))
