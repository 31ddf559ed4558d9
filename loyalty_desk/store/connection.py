"""A connection to the shop's file, set so that nothing acknowledged is lost, and checked to be so."""

from datetime import datetime
from pathlib import Path
from typing import Any

import apsw
from playhouse.apsw_ext import APSWDatabase

from loyalty_desk.domain.errors import Trouble

PRAGMAS: tuple[tuple[str, int | str], ...] = (
    ("journal_mode", "wal"),
    ("synchronous", 2),
    ("foreign_keys", 1),
    ("recursive_triggers", 1),
    ("secure_delete", 1),
    ("cell_size_check", 1),
    ("trusted_schema", 0),
    ("temp_store", 2),
    ("cache_size", -65_536),
    ("mmap_size", 0),  # a failing disk must raise an error, not kill the process
    ("journal_size_limit", 67_108_864),
)
STATEMENTS_KEPT = 400


def connect(path: Path, *, create: bool, vfs: str | None, busy_seconds: float) -> APSWDatabase:
    """Return peewee's database over one new connection; raises the driver's errors and Trouble."""
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
    orm = APSWDatabase(
        str(path),
        thread_safe=False,
        autoconnect=False,
        timeout=busy_seconds,
        flags=flags,
        vfs=vfs,
        statementcachesize=STATEMENTS_KEPT,
    )
    orm.connect()
    try:
        _prepare(orm.connection())
    except BaseException:
        orm.close()
        raise
    return orm


def _prepare(connection: apsw.Connection) -> None:
    connection.convert_binding = _as_text
    if connection.readonly("main"):
        raise Trouble("read_only", connection.filename)
    for name, wanted in PRAGMAS:
        connection.pragma(name, wanted)
        found = connection.pragma(name)
        if found != wanted:
            raise Trouble("unsafe_disk", f"{name} is {found}, not {wanted}")


def _as_text(_cursor: apsw.Cursor, _number: int, value: Any) -> str:
    if isinstance(value, datetime):  # the history of migrations is peewee's and notes when each was applied
        return str(value)
    raise TypeError(f"the store keeps no {type(value).__name__}")
