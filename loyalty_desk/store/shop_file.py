"""Is this file a sound shop that we know? Told without touching it."""

import struct
from pathlib import Path
from typing import NamedTuple

import apsw

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.store.failures import fail_file

APPLICATION_ID = 0x4C44_534B  # "LDSK"
MAGIC = b"SQLite format 3\0"
HEADER_SIZE = 100
SMALL_FILE = 2 * 1024 * 1024


class Header(NamedTuple):
    """What the first hundred bytes of a SQLite file say."""

    page_size: int
    pages: int
    pages_valid: bool
    schema: int
    application_id: int


def check(path: Path, newest: int, *, whole: bool = False) -> None:
    """Raise Trouble unless `path` is a shop of schema `newest` or older that can be read.

    `missing`; `not_a_shop` with the detail `empty` or `foreign`; `newer_shop`; `damaged`. Only a small file is read
    as a whole, so that a large one opens at once; with `whole` every file is.
    """
    try:
        header, size = _read(path)
        logged = has_log(path)
    except OSError as error:
        fail_file(error)
    if header.application_id != APPLICATION_ID:
        raise Trouble("not_a_shop", "foreign")
    if header.schema > newest:
        raise Trouble("newer_shop", f"schema {header.schema}, this program knows {newest}")
    if logged:  # what the file says alone may be half of a page written anew; the log completes it
        return
    if header.pages_valid and header.pages * header.page_size > size:
        raise Trouble("damaged", f"{header.pages} pages of {header.page_size} bytes do not fit into {size}")
    _look_inside(path, whole=whole or size <= SMALL_FILE)


def read_header(data: bytes) -> Header:
    """Return what the first bytes of a file say; raises Trouble `not_a_shop`."""
    if not data:
        raise Trouble("not_a_shop", "empty")
    if not data.startswith(MAGIC):
        raise Trouble("not_a_shop", "foreign")
    if len(data) < HEADER_SIZE:
        raise Trouble("damaged", "the header is cut")
    (page_size,) = struct.unpack_from(">H", data, 16)
    changes, pages = struct.unpack_from(">II", data, 24)
    (schema,) = struct.unpack_from(">i", data, 60)
    (application_id,) = struct.unpack_from(">I", data, 68)
    (valid_for,) = struct.unpack_from(">I", data, 92)
    return Header(65_536 if page_size == 1 else page_size, pages, changes == valid_for, schema, application_id)


def _read(path: Path) -> tuple[Header, int]:
    if not path.exists():
        raise Trouble("missing", str(path))
    if not path.is_file():
        raise Trouble("not_a_shop", "foreign")
    with path.open("rb") as file:
        data = file.read(HEADER_SIZE)
    return read_header(data), path.stat().st_size


def has_log(path: Path) -> bool:
    """Tell whether changes stand beside the file: it is open now, or its program ended without closing it."""
    logs = (Path(f"{path}{ending}") for ending in ("-wal", "-journal"))
    return any(log.exists() and log.stat().st_size > 0 for log in logs)


def _look_inside(path: Path, *, whole: bool) -> None:
    try:
        connection = apsw.Connection(
            f"{path.absolute().as_uri()}?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        )
        try:
            connection.pragma("cell_size_check", 1)
            connection.execute("SELECT count(*), max(length(sql)) FROM sqlite_schema").fetchall()
            problems = connection.execute("PRAGMA quick_check(3)").fetchall() if whole else [("ok",)]
        finally:
            connection.close()
    except apsw.Error as error:
        if not has_log(path):  # unless another program has begun to write meanwhile
            raise Trouble("damaged", f"{type(error).__name__}: {error}") from error
        return
    if problems != [("ok",)] and not has_log(path):
        raise Trouble("damaged", "; ".join(str(problem) for (problem,) in problems))
