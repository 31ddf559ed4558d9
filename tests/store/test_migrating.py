"""An older shop file is brought up to date as a whole or stays what it was, also by two programs at once."""

import multiprocessing
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.store.database import Database
from tests.store import toy


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return toy.migrations(tmp_path / "[migrations]")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "my.shop"


@pytest.fixture
def database(path: Path, folder: Path) -> Iterator[Database]:
    with Database.create(path, migrations=folder) as database:
        yield database


def test_an_older_file_is_brought_up_to_date(path: Path, folder: Path) -> None:
    with Database.create(path, migrations=folder) as database:
        toy.add(database, 5)
    toy.migrations(folder, toy.FIRST, toy.SECOND)
    with Database.open(path, migrations=folder) as database:
        assert database.schema == 2
        assert database.rows("SELECT * FROM coin") == []
        assert toy.entries(database) == [1]


def test_a_failed_change_of_tables_leaves_the_old_shop(path: Path, folder: Path) -> None:
    Database.create(path, migrations=folder).close()
    toy.migrations(folder, toy.FIRST, toy.SECOND, toy.BREAKING)
    with pytest.raises(RuntimeError, match="references to nothing"):
        Database.open(path, migrations=folder)
    with Database.open(path, migrations=toy.migrations(folder.with_name("old"))) as database:
        assert database.schema == 1
        assert database.value("PRAGMA foreign_keys") == 1
        assert database.rows("SELECT name FROM schema_migration") == [("0001_step",)]


def test_a_newer_schema_still_in_the_log_is_refused(path: Path, database: Database, folder: Path) -> None:
    database.run("PRAGMA user_version = 99")
    with pytest.raises(Trouble, match="newer_shop"):
        Database.open(path, migrations=folder)


def open_at_once(
    path: Path, folder: Path, barrier: "threading.Barrier", failures: "multiprocessing.Queue[str]"
) -> None:
    barrier.wait()
    try:
        Database.open(path, migrations=folder).close()
    except Exception as error:
        failures.put(repr(error))
    failures.put("")


def test_two_programs_bring_one_file_up_to_date_at_once(path: Path, folder: Path) -> None:
    Database.create(path, migrations=folder).close()
    toy.migrations(folder, toy.FIRST, toy.SECOND)
    spawn = multiprocessing.get_context("spawn")
    barrier, failures = spawn.Barrier(2), spawn.Queue()
    programs = [spawn.Process(target=open_at_once, args=(path, folder, barrier, failures)) for _ in range(2)]
    for program in programs:
        program.start()
    assert [failures.get(timeout=60) for _ in programs] == ["", ""]
    for program in programs:
        program.join()
    with Database.open(path, migrations=folder) as database:
        assert database.value("SELECT count(*) FROM schema_migration") == 2
