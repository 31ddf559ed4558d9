"""Let a file appear under its name only when it is whole."""

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.store.failures import fail_file

COMPANIONS = ("-wal", "-shm", "-journal")


@contextlib.contextmanager
def new_file(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """Give a temporary name beside `path`; what was written there takes the name `path` at the end, or is removed.

    Without `replace`, a file that already stands there is kept and Trouble `exists` is raised.
    """
    temporary = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.new")
    try:
        if not replace and path.exists():
            raise Trouble("exists", str(path))
        yield temporary
        flush(temporary)
        if replace:
            temporary.replace(path)
        else:
            _take_name(temporary, path)
        flush_folder(path.parent)
    except OSError as error:
        fail_file(error)
    finally:
        for name in ("", *COMPANIONS):
            with contextlib.suppress(OSError):
                Path(f"{temporary}{name}").unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Wait until what was written to `path` is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk, where the system can be asked for it."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _take_name(temporary: Path, path: Path) -> None:
    try:
        path.hardlink_to(temporary)  # unlike a rename, refuses a name taken in the meantime
    except FileExistsError as error:
        raise Trouble("exists", str(path)) from error
    except OSError:  # a file system without links
        temporary.rename(path)
