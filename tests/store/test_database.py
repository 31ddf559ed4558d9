"""The open shop file: transactions, what they tell, what is refused, and the settings nothing may weaken."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import apsw
import peewee
import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.topics import Topic
from loyalty_desk.store.connection import PRAGMAS
from loyalty_desk.store.database import Database
from loyalty_desk.store.shop_file import APPLICATION_ID
from tests.store import toy


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return toy.migrations(tmp_path / "migrations")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Лавка №1?#.shop"


@pytest.fixture
def database(path: Path, folder: Path) -> Iterator[Database]:
    with Database.create(path, migrations=folder) as database:
        yield database


class ReadOnlyDisk(apsw.VFS):
    """A disk on which nothing may be written."""

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        """Open for reading whatever was asked for."""
        flags[0] = flags[1] = flags[0] & ~apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_READONLY
        return apsw.VFSFile("", name, flags)


def test_creates_a_whole_file_and_nothing_beside_it(path: Path, folder: Path) -> None:
    Database.create(path, migrations=folder).close()
    assert sorted(file.name for file in path.parent.iterdir()) == sorted([path.name, "migrations"])
    with Database.open(path, migrations=folder) as database:
        assert database.schema == 1
        assert database.value("PRAGMA application_id") == APPLICATION_ID
        assert database.row("SELECT name FROM schema_migration") == ("0001_step",)


def test_creating_keeps_a_file_that_is_there(path: Path, folder: Path) -> None:
    path.write_text("my letters")
    with pytest.raises(Trouble, match="exists"):
        Database.create(path, migrations=folder)
    assert path.read_text() == "my letters"


def test_a_failed_creation_leaves_nothing(path: Path, tmp_path: Path) -> None:
    broken = toy.migrations(tmp_path / "migrations", toy.FIRST, toy.SECOND, toy.BREAKING)
    with pytest.raises(RuntimeError, match="references to nothing"):
        Database.create(path, migrations=broken)
    assert [file.name for file in tmp_path.iterdir()] == ["migrations"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(Trouble) as caught:
        Database.create(tmp_path / "nowhere" / "my.shop", migrations=folder)
    assert caught.value.code == "cannot_open"


def test_every_connection_has_every_setting(database: Database) -> None:
    with database.another() as other:
        for each in (database, other):
            assert [(name, each.value(f"PRAGMA {name}")) for name, _ in PRAGMAS] == list(PRAGMAS)
            assert each.value("PRAGMA busy_timeout") == 10_000


@pytest.mark.skipif(os.name != "posix", reason="only Unix has a way of opening without a shared log")
def test_a_disk_that_cannot_keep_a_log_is_refused(path: Path, folder: Path) -> None:
    with pytest.raises(Trouble) as caught:
        Database.create(path, vfs="unix-dotfile", migrations=folder)
    assert (caught.value.code, path.exists()) == ("unsafe_disk", False)


def test_a_file_that_may_only_be_read_is_refused(path: Path, database: Database) -> None:
    disk = ReadOnlyDisk("read-only", "")
    with pytest.raises(Trouble) as caught:
        Database(path, vfs="read-only")
    assert caught.value.code == "read_only"
    disk.unregister()


def test_keeps_a_transaction_as_a_whole_and_tells_once(database: Database) -> None:
    told: list[frozenset[Topic]] = []
    database.listeners.append(told.append)
    with database.transaction():
        database.touched(Topic.SALES)
        with database.transaction():
            toy.add(database, 5)
            database.touched(Topic.LEDGER, Topic.SALES)
        assert told == []
        inside = database.in_transaction
    assert told == [frozenset({Topic.SALES, Topic.LEDGER})]
    assert (inside, database.in_transaction) == (True, False)
    toy.add(database, 5)
    assert told == [frozenset({Topic.SALES, Topic.LEDGER})]
    assert toy.entries(database) == [1, 2]


def test_an_error_keeps_and_tells_nothing(database: Database) -> None:
    told: list[frozenset[Topic]] = []
    database.listeners.append(told.append)

    def fail() -> None:
        with database.transaction():
            toy.add(database, 5)
            database.touched(Topic.SALES)
            raise KeyError("price")

    with pytest.raises(KeyError, match="price"):
        fail()
    assert (toy.entries(database), told) == ([], [])
    toy.add(database, 7)
    assert told == []


def test_a_swallowed_error_inside_cannot_be_kept(database: Database) -> None:
    def swallow() -> None:
        with database.transaction():
            try:
                with database.transaction():
                    toy.add(database, 5)
                    raise KeyError("price")
            except KeyError:
                pass

    with pytest.raises(RuntimeError, match="cannot be kept"):
        swallow()
    assert toy.entries(database) == []


def test_a_broken_rule_of_the_tables_stays_an_error_of_ours(database: Database) -> None:
    with pytest.raises(apsw.ConstraintError):
        toy.add(database, -1)
    with pytest.raises(peewee.IntegrityError), database.transaction():
        database.orm.execute_sql("UPDATE wallet SET balance = -1")
    assert toy.entries(database) == []


def test_nothing_is_touched_outside_a_transaction(database: Database) -> None:
    with pytest.raises(RuntimeError, match="outside"):
        database.touched(Topic.SALES)


def test_a_savepoint_of_peewee_works_inside(database: Database) -> None:
    def fail() -> None:
        with database.orm.atomic():
            database.insert("INSERT INTO entry (amount, note) VALUES (1, '')")
            raise KeyError("price")

    with database.transaction():
        with pytest.raises(KeyError):
            fail()
        toy.add(database, 2)
    assert [amount for (amount,) in database.each("SELECT amount FROM entry")] == [2]


def test_statements(database: Database) -> None:
    database.run_many(
        "INSERT INTO entry (amount, note) VALUES (:amount, :note)", [{"amount": n, "note": "a"} for n in range(3)]
    )
    assert database.rows("SELECT id, amount FROM entry WHERE note = ? ORDER BY id", ("a",)) == [(1, 0), (2, 1), (3, 2)]
    assert database.row("SELECT amount FROM entry WHERE id = 9") is None
    assert database.value("SELECT amount FROM entry WHERE id = 9") is None
    assert database.insert("INSERT INTO entry (amount, note) VALUES (?, ?)", (4, "")) == 4
    rows = database.each("SELECT id FROM entry ORDER BY id")
    assert next(rows) == (1,)
    assert database.value("SELECT count(*) FROM entry") == 4
    assert list(rows) == [(2,), (3,), (4,)]


@pytest.mark.parametrize("value", [{1, 2}, object(), 1j])
def test_only_plain_values_are_kept(database: Database, value: object) -> None:
    with pytest.raises(TypeError):
        database.run("INSERT INTO entry (amount, note) VALUES (1, ?)", (value,))


def test_a_snapshot_stands_still_while_others_write(database: Database) -> None:
    toy.add(database, 5)
    with database.another() as reader:
        with reader.snapshot():
            toy.add(database, 6)
            assert toy.entries(reader) == [1]
            with pytest.raises(RuntimeError, match="only reads"), reader.transaction():
                pass
        assert toy.entries(reader) == [1, 2]


def test_a_database_belongs_to_its_thread(database: Database) -> None:
    caught: list[str] = []

    def use() -> None:
        try:
            toy.add(database, 5)
        except RuntimeError as error:
            caught.append(str(error))

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert caught == ["a database belongs to the thread that opened it"]


def test_waits_for_another_writer_and_then_says_locked(path: Path, database: Database, folder: Path) -> None:
    with (
        Database.open(path, migrations=folder, busy_seconds=0.05) as impatient,
        database.transaction(),
        pytest.raises(Trouble, match="locked"),
    ):
        toy.add(impatient, 5)
    assert toy.entries(database) == []


@pytest.mark.parametrize("through", ["ours", "orm", "transaction"])
def test_reading_only_is_named_wherever_it_is_met(database: Database, through: str) -> None:
    write = "INSERT INTO entry (amount, note) VALUES (1, '')"

    def act() -> None:
        if through == "orm":
            with database.transaction():
                database.run("PRAGMA query_only = 1")
                database.orm.execute_sql(write)
        database.run("PRAGMA query_only = 1")
        if through == "ours":
            database.run(write)
        toy.add(database, 5)

    with pytest.raises(Trouble, match="read_only"):
        act()


def test_erased_text_is_gone_from_the_disk(path: Path, database: Database) -> None:
    database.run("INSERT INTO entry (amount, note) VALUES (1, ?)", ("Забытова",))
    with database.another() as reader, reader.snapshot():
        database.run("DELETE FROM entry")
        assert not database.checkpoint()
    assert database.checkpoint()
    assert database.value("PRAGMA busy_timeout") == 10_000
    for file in path.parent.glob(f"{path.name}*"):
        assert "Забытова".encode() not in file.read_bytes()


def test_closing_twice_is_harmless(database: Database) -> None:
    database.close()
    database.close()
