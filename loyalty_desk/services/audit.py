"""The self-audit: every balance, lot and total once more from the ledger."""

from dataclasses import dataclass
from datetime import datetime

from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.checks import QUESTIONS, Checks

_LAST = "last_audit"
CHECKS = len(QUESTIONS) + 3  # the file before them, carries and goods after them


@dataclass(frozen=True)
class Check:
    """One thing looked at; `detail` says where it is wrong."""

    name: str
    ok: bool
    detail: str = ""


@dataclass(frozen=True)
class LastAudit:
    """When everything was last checked, in the shop's own time, and the names of the checks that failed."""

    at: datetime
    wrong: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether all agreed."""
        return not self.wrong


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

    def check_and_keep(self, progress: Progress = silent) -> tuple[Check, ...]:
        """Return every check as `verify` does, and note when it was made and what it found."""
        found = self.verify(progress)
        wrong = [check.name for check in found if not check.ok]
        kept = {"at": self._shop.now().isoformat(), "ok": not wrong, "wrong": wrong}
        with self._shop.database.transaction():
            self._shop.settings.put({_LAST: kept})
            self._shop.database.touched(Topic.SETTINGS)
        return found

    @property
    def last(self) -> LastAudit | None:
        """What the last check found, None before the first one."""
        kept = self._shop.settings.get(_LAST)
        if not isinstance(kept, dict):
            return None
        at = datetime.fromisoformat(str(kept["at"])).astimezone(self._shop.program.time_zone)
        return LastAudit(at, tuple(str(name) for name in kept["wrong"]))


def _check(name: str, wrong: list[str]) -> Check:
    return Check(name, not wrong, ", ".join(wrong))
