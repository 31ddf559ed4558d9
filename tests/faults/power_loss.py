"""A disk for tests that loses its power, fails or fills up: a SQLite VFS over real files.

Writes go through at once, and what stood there before is remembered until the file is synced. `restart()` puts some of
it back, sector by sector at random, as a real disk may when the power fails. Between `crash()` and `restart()` every
access fails.

One thing differs from a real disk: a fault while SQLite tidies up after a commit (moving the log into the file) is
raised to the caller too, where SQLite itself would carry on. So after an error the last change may be there; it must
be there as a whole.

    disk = FaultyDisk(seed=1)
    database = Database.open(path, vfs=disk.name)
    disk.fail_at(5, Fault.POWER)        # at the fifth write, sync, cut or removal from now
    …                                   # some Trouble
    disk.restart(database)
    database = Database.open(path, vfs=disk.name)
"""

import contextlib
import itertools
import random
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

import apsw

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.store.database import Database

SECTOR = 512
KEPT = 0.5
COUNTER = itertools.count()


class Fault(Enum):
    """What goes wrong with the disk."""

    POWER = "power"
    IO_ERROR = "io_error"
    FULL = "full"


@dataclass
class Remains:
    """What a file holds for certain: its size and sectors at the last sync, where they differ from now."""

    size: int
    existed: bool
    sectors: dict[int, bytes] = field(default_factory=dict)


class FaultyDisk(apsw.VFS):
    """The disk; give its `name` as `vfs` and keep it while a database is open on it."""

    def __init__(self, seed: int) -> None:
        self.name = f"faulty-{next(COUNTER)}"
        self.seed = seed
        self.random = random.Random(seed)
        self.steps = 0
        self._dead = False
        self._fail_at: int | None = None
        self._kind = Fault.IO_ERROR
        self._lasting = False
        self._unsynced: dict[Path, Remains] = {}
        self._removed: dict[Path, bytes] = {}
        self.base = apsw.vfs_names()[0]  # named, so that this disk can itself be made the usual one
        super().__init__(self.name, self.base)

    def fail_at(self, step: int, kind: Fault, *, lasting: bool = False) -> None:
        """Fail at the `step`-th step from now (1 is the next); `lasting`: and at every one after it until `mend`."""
        self._fail_at, self._kind, self._lasting = self.steps + step, kind, lasting

    def mend(self) -> None:
        """Let nothing fail any more."""
        self._fail_at = None

    def crash(self) -> None:
        """Cut the power now."""
        self._dead = True

    @property
    def dead(self) -> bool:
        """Whether the power is off."""
        return self._dead

    def restart(self, *open_before: Database) -> None:
        """Switch the power on again; what was not synced is partly lost, and what was open before is closed."""
        self.crash()
        for database in open_before:
            with contextlib.suppress(Trouble):
                database.close()
        for path, remains in self._unsynced.items():
            self._lose(path, remains)
        for path, content in self._removed.items():
            if not path.exists() and self.random.random() < KEPT:
                path.write_bytes(content)
        for path in {*self._unsynced, *self._removed}:
            Path(str(path).removesuffix("-wal") + "-shm").unlink(missing_ok=True)
        self._unsynced.clear()
        self._removed.clear()
        self._dead = False
        self.mend()

    def step(self) -> None:
        """Count one change of the disk; raises what was ordered for it."""
        self.alive()
        self.steps += 1
        if self._fail_at is None or self.steps < self._fail_at:
            return
        if self._kind is Fault.POWER:
            self.crash()
            self.alive()
        if not self._lasting:
            self._fail_at = None
        raise apsw.FullError("no room") if self._kind is Fault.FULL else apsw.IOError("bad sector")

    def alive(self) -> None:
        """Raise an error while the power is off."""
        if self._dead:
            raise apsw.IOError("no power")

    def remember(self, path: Path, start: int, end: int) -> None:
        """Keep what the sectors from byte `start` to `end` hold for certain, before they are changed."""
        remains = self._unsynced.setdefault(path, Remains(path.stat().st_size, existed=True))
        numbers = [n for n in range(start // SECTOR, -(-end // SECTOR)) if n not in remains.sectors]
        if not numbers:
            return
        with path.open("rb", buffering=0) as file:
            for number in numbers:
                file.seek(number * SECTOR)
                remains.sectors[number] = file.read(SECTOR)

    def opened(self, path: Path) -> None:
        """Note that a new file appears, whose name may be lost with the power until its first sync."""
        self._unsynced[path] = Remains(0, existed=False)

    def synced(self, path: Path) -> None:
        """Forget what the file held before: it is on the disk now."""
        self._unsynced.pop(path, None)

    def _lose(self, path: Path, remains: Remains) -> None:
        if not path.exists():
            return
        if not remains.existed and self.random.random() < KEPT:
            path.unlink()
            return
        content = bytearray(path.read_bytes())
        size = self.random.choice((remains.size, len(content)))
        content.extend(bytes(max(0, remains.size - len(content))))
        for number, old in remains.sectors.items():
            if self.random.random() >= KEPT:
                start = number * SECTOR
                length = min(SECTOR, max(0, len(content) - start))
                content[start : start + length] = old.ljust(SECTOR, b"\0")[:length]
        path.write_bytes(bytes(content[:size]))

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        """Open a file of this disk."""
        self.alive()
        return FaultyFile(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        """Remove a file; without `syncdir` it may be back after a power loss."""
        self.step()
        path = Path(filename)
        if path.exists() and not syncdir:
            self._removed[path] = path.read_bytes()
        self._unsynced.pop(path, None)
        super().xDelete(filename, syncdir)


class FaultyFile(apsw.VFSFile):
    """One open file of the disk; a file without a name is for passing use and never fails."""

    def __init__(self, disk: FaultyDisk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self.disk = disk
        text = name.filename() if isinstance(name, apsw.URIFilename) else name
        self.path = Path(text) if text else None
        new = self.path is not None and not self.path.exists()
        super().__init__(disk.base, name, flags)
        if self.path is not None and new:
            disk.opened(self.path)

    def xRead(self, amount: int, offset: int) -> bytes:
        """Read, unless the power is off."""
        self.disk.alive()
        return super().xRead(amount, offset)

    def xWrite(self, data: Any, offset: int) -> None:
        """Write; a failing write leaves its first half."""
        data = bytes(data)
        if self.path is None:
            super().xWrite(data, offset)
            return
        self.disk.alive()
        self.disk.remember(self.path, offset, offset + len(data))
        try:
            self.disk.step()
        except apsw.Error:
            super().xWrite(data[: len(data) // 2], offset)
            raise
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        """Cut the file."""
        if self.path is not None:
            self.disk.alive()
            self.disk.remember(self.path, newsize, self.path.stat().st_size)
            self.disk.step()
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        """Make what was written last."""
        if self.path is not None:
            self.disk.step()
        super().xSync(flags)
        if self.path is not None:
            self.disk.synced(self.path)

    def xFileSize(self) -> int:
        """Return the size, unless the power is off."""
        self.disk.alive()
        return super().xFileSize()
