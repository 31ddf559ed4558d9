"""The shop's file, open: transactions, fixed statements, and who wants to know what changed."""

import contextlib
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import apsw
import peewee
from playhouse.apsw_ext import APSWDatabase

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.topics import Topic
from loyalty_desk.store import migrating, shop_file
from loyalty_desk.store.connection import connect
from loyalty_desk.store.failures import fail
from loyalty_desk.store.publish import new_file
from loyalty_desk.store.transaction import Listener, Transaction

Params = Sequence[Any] | Mapping[str, Any]
Row = tuple[Any, ...]

BUSY_SECONDS = 10.0


class Database:
    """One connection to the shop's file, for the thread that opened it."""

    def __init__(
        self, path: Path, *, new: bool = False, vfs: str | None = None, busy_seconds: float = BUSY_SECONDS
    ) -> None:
        self.path = path
        self._vfs = vfs
        self._busy_seconds = busy_seconds
        try:
            self.orm: APSWDatabase = connect(path, create=new, vfs=vfs, busy_seconds=busy_seconds)
        except (apsw.Error, peewee.PeeweeException) as error:
            fail(error)
        self._connection: apsw.Connection = self.orm.connection()
        self._cursor = self._connection.cursor()
        self._transaction = Transaction(self.orm)

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        vfs: str | None = None,
        busy_seconds: float = BUSY_SECONDS,
        migrations: Path = migrating.FOLDER,
        begin: Callable[[Self], object] = lambda _: None,
    ) -> Self:
        """Make a new shop file with what `begin` writes, whole or not at all, and open it; raises Trouble `exists`."""
        with new_file(path) as temporary, cls(temporary, new=True, vfs=vfs, busy_seconds=busy_seconds) as database:
            database._upgrade(migrations)
            begin(database)
        return cls(path, vfs=vfs, busy_seconds=busy_seconds)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        vfs: str | None = None,
        busy_seconds: float = BUSY_SECONDS,
        migrations: Path = migrating.FOLDER,
    ) -> Self:
        """Open an existing shop file and bring it up to date; a file that is no sound shop stays untouched."""
        newest = migrating.newest(migrations)
        shop_file.check(path, newest)
        database = cls(path, vfs=vfs, busy_seconds=busy_seconds)
        try:
            if database.schema > newest:  # known only once the log beside the file was read
                raise Trouble("newer_shop", f"schema {database.schema}, this program knows {newest}")
            if database.schema < newest:
                database._upgrade(migrations)
        except BaseException:
            database.close()
            raise
        return database

    def another(self) -> Self:
        """Open the same file once more, for another thread, without the checks already made."""
        return type(self)(self.path, vfs=self._vfs, busy_seconds=self._busy_seconds)

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        if not self.orm.is_closed():
            try:
                self.orm.close()
            except (apsw.Error, peewee.PeeweeException) as error:
                fail(error)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def interrupt(self) -> None:
        """Break off the statement under way with apsw.InterruptError; may be called on any thread."""
        with contextlib.suppress(apsw.ConnectionClosedError):
            self._connection.interrupt()

    @property
    def schema(self) -> int:
        """The number of the last migration this file has seen."""
        return int(self.value("PRAGMA user_version"))

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction or a snapshot is open."""
        return self._transaction.depth > 0

    @property
    def listeners(self) -> list[Listener]:
        """Those told, once after each outermost commit, which topics it changed."""
        return self._transaction.listeners

    def transaction(self) -> Transaction:
        """Return the context in which an intent is kept as a whole; inside another it joins that one."""
        return self._transaction

    def snapshot(self) -> contextlib.AbstractContextManager[None]:
        """Return a context in which every read sees the same state of the shop."""
        return self._transaction.snapshot()

    def touched(self, *topics: Topic) -> None:
        """Note that the open transaction changes `topics`."""
        self._transaction.touched(*topics)

    def rows(self, sql: str, params: Params = ()) -> list[Row]:
        """Return all rows."""
        try:
            found: list[Row] = self._cursor.execute(sql, params).fetchall()
        except apsw.Error as error:
            fail(error)
        return found

    def row(self, sql: str, params: Params = ()) -> Row | None:
        """Return the first row, if there is one; ask for no more than one."""
        found = self.rows(sql, params)
        return found[0] if found else None

    def value(self, sql: str, params: Params = ()) -> Any:
        """Return the first cell of the first row, or None."""
        found = self.rows(sql, params)
        return found[0][0] if found else None

    def each(self, sql: str, params: Params = ()) -> Generator[Row, None, None]:
        """Give the rows one after another in constant memory; close it if you stop early."""
        try:
            yield from self._connection.execute(sql, params)
        except apsw.Error as error:
            fail(error)

    def run(self, sql: str, params: Params = ()) -> None:
        """Run a statement that returns nothing."""
        try:
            self._cursor.execute(sql, params)
        except apsw.Error as error:
            fail(error)

    def run_many(self, sql: str, rows: Iterable[Params]) -> None:
        """Run a statement once for each of `rows`."""
        try:
            self._cursor.executemany(sql, rows)
        except apsw.Error as error:
            fail(error)

    def insert(self, sql: str, params: Params = ()) -> int:
        """Insert one row and return its rowid."""
        self.run(sql, params)
        return self._connection.last_insert_rowid()

    def checkpoint(self) -> bool:
        """Move all changes from the log into the file and empty the log, so that erased text is gone from both.

        Returns False, without waiting, when somebody still needs the log: try again later.
        """
        self._connection.set_busy_timeout(0)
        try:
            busy, _, _ = self.rows("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        finally:
            self._connection.set_busy_timeout(int(self._busy_seconds * 1000))
        return not busy

    def _upgrade(self, migrations: Path) -> None:
        newest = migrating.newest(migrations)
        self.run("PRAGMA foreign_keys = OFF")  # tables are rebuilt by some changes; a transaction could not switch it
        try:
            with self._transaction:
                if self.schema < newest:
                    migrating.apply_pending(self.orm, migrations)
                    self.run(f"PRAGMA application_id = {shop_file.APPLICATION_ID}")
                    self.run(f"PRAGMA user_version = {newest}")
                    if broken := self.rows("PRAGMA foreign_key_check"):
                        raise RuntimeError(f"a migration left references to nothing: {broken[:5]}")
        finally:
            self.run("PRAGMA foreign_keys = ON")
