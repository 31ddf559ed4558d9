"""What went wrong outside, told by the type of the driver's error: the one place that names it."""

import errno
from typing import NoReturn

import apsw

from loyalty_desk.domain.errors import Trouble

CODES: tuple[tuple[type[Exception], str], ...] = (
    (apsw.BusyError, "locked"),
    (apsw.LockedError, "locked"),
    (apsw.ProtocolError, "locked"),
    (apsw.FullError, "disk_full"),
    (apsw.IOError, "disk_error"),
    (apsw.CorruptError, "damaged"),
    (apsw.NotADBError, "damaged"),
    (apsw.FormatError, "damaged"),
    (apsw.ReadOnlyError, "read_only"),
    (apsw.PermissionsError, "read_only"),
    (apsw.CantOpenError, "cannot_open"),
)
FILE_CODES = {
    errno.ENOSPC: "disk_full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "missing",
}


def fail(error: BaseException) -> NoReturn:
    """Raise the trouble that a driver's `error` stands for, or the error itself where it is a bug of ours."""
    driver = getattr(error, "orig", error)  # peewee keeps the driver's error inside its own
    for kind, code in CODES:
        if isinstance(driver, kind):
            raise Trouble(code, f"{type(driver).__name__}: {driver}") from error
    raise error


def fail_file(error: OSError) -> NoReturn:
    """Raise the trouble that a failed work on files stands for."""
    raise Trouble(FILE_CODES.get(error.errno or 0, "disk_error"), str(error)) from error
