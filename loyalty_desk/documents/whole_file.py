"""A file that is there as a whole or not at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from loyalty_desk.domain.errors import Trouble

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Give a new empty file beside `target` to write into, and put it in the place of `target` at the end.

    Whatever goes wrong meanwhile leaves `target` as it was and nothing beside it. Raises Trouble: `disk_full`,
    `file_busy` (another program holds `target` open), `disk_error`.
    """
    part = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        part.touch(exist_ok=False)
        yield part
        _settle(part)
        _replace(part, target)
    except OSError as error:
        raise Trouble("disk_full" if error.errno in _FULL else "disk_error", str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def save(content: bytes, target: Path) -> None:
    """Write `content` as the whole of `target`; raises Trouble like `whole_file`."""
    with whole_file(target) as part:
        part.write_bytes(content)


def _settle(part: Path) -> None:
    """Have the system write the file to the disk, so that its name never stands for less."""
    with part.open("r+b") as file:
        os.fsync(file.fileno())


def _replace(part: Path, target: Path) -> None:
    try:
        part.replace(target)
    except (PermissionError, IsADirectoryError) as error:
        raise Trouble("file_busy", str(error)) from error
