"""Copies of the shop: made while it is open, proven to be whole, and put back without losing what was there."""

import contextlib
import hashlib
import itertools
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.store import migrating, shop_file
from loyalty_desk.store.database import Database
from loyalty_desk.store.failures import fail
from loyalty_desk.store.publish import COMPANIONS, flush_folder, new_file

PAGES_A_STEP = 1_000
CHUNK = 4 * 1024 * 1024


@dataclass(frozen=True)
class Backup:
    """A finished copy and the fingerprint that stands in the file beside it."""

    path: Path
    sha256: str


@dataclass(frozen=True)
class Restored:
    """A shop put back: whether the copy's fingerprint was there to be checked, and where the former shop is kept."""

    path: Path
    fingerprint_checked: bool
    kept: Path | None


def back_up(database: Database, target: Path, *, progress: Progress = silent) -> Backup:
    """Copy one state of the open shop to `target`, replacing what is there; `progress` takes the per cent done.

    The copy has its name only when it was read back and found whole. Its fingerprint is in `target` + `.sha256`.
    """
    fingerprint = fingerprint_file(target)
    with new_file(target, replace=True) as temporary:
        with database.another() as source:
            _copy(source, temporary, progress)
            shop_file.check(temporary, source.schema, whole=True)
        digest = _digest(temporary, progress)
        fingerprint.unlink(missing_ok=True)  # the former copy's must never stand beside the new copy
    with new_file(fingerprint, replace=True) as temporary:
        temporary.write_text(f"{digest}  {target.name}\n", encoding="utf-8")
    return Backup(target, digest)


def restore(source: Path, path: Path, *, now: datetime, progress: Progress = silent) -> Restored:
    """Put the copy `source` in the place of the shop `path`, which is kept beside it under a dated name.

    Raises Trouble: `in_use` while a program has the shop open; `damaged` if the copy is not what was written; and what
    `shop_file.check` raises. The shop stays as it was then.
    """
    newest = migrating.newest(migrating.FOLDER)
    shop_file.check(source, newest)
    if shop_file.has_log(source):
        raise Trouble("in_use", f"{source} is an open shop, not a copy")
    with new_file(path, replace=True) as temporary:
        shutil.copyfile(source, temporary)
        checked = _check_fingerprint(source, _digest(temporary, progress))
        shop_file.check(temporary, newest, whole=True)
        kept = _keep_aside(path, now) if path.exists() else None
    return Restored(path, checked, kept)


def fingerprint_file(path: Path) -> Path:
    """Return where the SHA-256 of a copy stands, in the form that `sha256sum --check` reads."""
    return path.with_name(path.name + ".sha256")


def _copy(source: Database, temporary: Path, progress: Progress) -> None:
    try:
        copy = apsw.Connection(str(temporary))
        try:
            copy.pragma("journal_mode", "off")  # nobody sees this file before it is whole
            copy.pragma("synchronous", 0)
            with source.snapshot(), copy.backup("main", source.orm.connection(), "main") as backup:
                while not backup.step(PAGES_A_STEP):
                    progress(90 * (backup.page_count - backup.remaining) // backup.page_count)
        finally:
            copy.close()
    except apsw.Error as error:
        fail(error)


def _digest(path: Path, progress: Progress) -> str:
    digest = hashlib.sha256()
    done, size = 0, max(1, path.stat().st_size)
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            done += len(chunk)
            progress(90 + 10 * done // size)
    return digest.hexdigest()


def _check_fingerprint(source: Path, digest: str) -> bool:
    """Return whether a fingerprint stands beside the copy; raises Trouble if it is another copy's."""
    beside = fingerprint_file(source)
    if not beside.exists():
        return False
    if beside.read_bytes()[:64].decode("ascii", "replace").lower() != digest:
        raise Trouble("damaged", f"{source} is not what its fingerprint says")
    return True


def _keep_aside(path: Path, now: datetime) -> Path:
    _settle(path)
    kept = _dated(path, now)
    for ending in COMPANIONS:  # only where the shop was too damaged to be settled
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{ending}").rename(f"{kept}{ending}")
    try:
        kept.hardlink_to(path)
    except OSError:  # a file system without links
        path.rename(kept)
    flush_folder(path.parent)
    return kept


def _settle(path: Path) -> None:
    """Move the log into the file, which needs the shop for oneself; a damaged shop is left as it is."""
    try:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            connection.pragma("journal_mode", "delete")
        finally:
            connection.close()
    except (apsw.BusyError, apsw.LockedError) as error:
        raise Trouble("in_use", str(path)) from error
    except (apsw.CorruptError, apsw.NotADBError, apsw.CantOpenError):
        return
    except apsw.Error as error:
        fail(error)


def _dated(path: Path, now: datetime) -> Path:
    """Return a free name with the date and time."""
    base = f"{path.stem} {now:%Y-%m-%d %H-%M-%S}"
    numbered = (f"{base} ({number})" for number in itertools.count(2))
    names = (path.with_name(name + path.suffix) for name in itertools.chain([base], numbered))
    return next(name for name in names if not name.exists())
