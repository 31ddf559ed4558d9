"""Copies of the shop that an owner makes and puts back."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.erasing import Erasing
from loyalty_desk.services.practice import refuse_in_practice
from loyalty_desk.services.shop import Shop
from loyalty_desk.store import backup as copies
from loyalty_desk.store.backup import Backup, Restored
from loyalty_desk.store.database import Database
from loyalty_desk.store.erasures import Erasures, Tombstone

_LAST = "last_backup"


@dataclass(frozen=True)
class LastBackup:
    """When and where the shop was last copied to."""

    at: datetime
    path: Path


class Backups:
    """Copies one shop."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def backup(self, path: Path, progress: Progress = silent) -> Backup:
        """Copy the shop to `path` and note it; `progress` takes the per cent done and may raise to stop.

        Refuses `practice_only`.
        """
        refuse_in_practice(self._shop)
        made = copies.back_up(self._shop.database, path, progress=progress)
        with self._shop.database.transaction():
            self._shop.settings.put({_LAST: {"at": self._shop.now().isoformat(), "path": str(path)}})
            self._shop.database.touched(Topic.SETTINGS)
        return made

    @property
    def last(self) -> LastBackup | None:
        """The last copy, in the shop's own time; None before the first one."""
        kept = self._shop.settings.get(_LAST)
        if not isinstance(kept, dict):
            return None
        at = datetime.fromisoformat(str(kept["at"])).astimezone(self._shop.program.time_zone)
        return LastBackup(at, Path(str(kept["path"])))


def restore(source: Path, path: Path, progress: Progress = silent) -> Restored:
    """Put the copy `source` in the place of the shop `path`; a shop that stood there is kept under a dated name.

    Whom that shop had erased since the copy was made is erased in the copy again. Where no shop stands, or it is too
    damaged to be read, nobody knows who that was: they come back with the copy.
    """
    erased = _erased(path)
    restored = copies.restore(source, path, now=SystemClock().now().astimezone(), progress=progress)
    if erased:
        with closing(Shop.open(path, SystemClock())) as shop:
            Erasing(shop).again(erased)
    return restored


def _erased(path: Path) -> list[Tombstone]:
    try:
        with Database.open(path) as former:
            return Erasures(former).tombstones()
    except Trouble:
        return []
