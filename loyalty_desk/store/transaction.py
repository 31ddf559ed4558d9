"""One intent, one transaction: all of it is kept or none, and listeners are told afterwards what changed."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self

import apsw
import peewee
from playhouse.apsw_ext import APSWDatabase

from loyalty_desk.domain.topics import Topic
from loyalty_desk.store.failures import fail

Listener = Callable[[frozenset[Topic]], None]


class Transaction:
    """The transaction of one connection; a `with` inside another joins it."""

    def __init__(self, orm: APSWDatabase) -> None:
        self.listeners: list[Listener] = []
        self.depth = 0
        self._orm = orm
        self._connection: apsw.Connection = orm.connection()
        self._thread = threading.get_ident()
        self._topics: set[Topic] = set()
        self._broken = False
        self._reading = False

    def __enter__(self) -> Self:
        if self.depth == 0:
            self._begin("BEGIN IMMEDIATE")
        elif self._reading:
            raise RuntimeError("a snapshot only reads")
        self.depth += 1
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.depth -= 1
        if self.depth:
            self._broken = self._broken or error is not None
            return
        topics, broken = frozenset(self._topics), self._broken
        self._topics.clear()
        self._broken = False
        self._orm.pop_transaction()
        if error is not None or broken:
            self._roll_back()
        if isinstance(error, apsw.Error | peewee.PeeweeException):
            fail(error)
        if error is not None:
            return
        if broken:
            raise RuntimeError("a part of this transaction failed, so it cannot be kept")
        self._commit()
        if topics:
            for listener in self.listeners:
                listener(topics)

    def touched(self, *topics: Topic) -> None:
        """Note that this transaction changes `topics`."""
        if self.depth == 0:
            raise RuntimeError("nothing is changed outside a transaction")
        self._topics.update(topics)

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read one state of the shop while others go on writing; inside a transaction, that one's state."""
        if self.depth:
            yield
            return
        self._begin("BEGIN")
        self.depth = 1
        self._reading = True
        try:
            self._connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
            yield
        except (apsw.Error, peewee.PeeweeException) as error:
            fail(error)
        finally:
            self.depth = 0
            self._reading = False
            self._orm.pop_transaction()
            self._roll_back()

    def _begin(self, statement: str) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("a database belongs to the thread that opened it")
        try:
            self._connection.execute(statement)
        except apsw.Error as error:
            fail(error)
        self._orm.push_transaction(self)

    def _commit(self) -> None:
        try:
            self._connection.execute("COMMIT")
        except apsw.Error as error:
            self._roll_back()
            fail(error)

    def _roll_back(self) -> None:
        if not self._connection.getautocommit():
            with contextlib.suppress(apsw.Error):  # the transaction is over even so; the first error is the cause
                self._connection.execute("ROLLBACK")
