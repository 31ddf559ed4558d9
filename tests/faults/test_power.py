"""The power fails: what was acknowledged stays, what was not is there as a whole or not at all."""

import contextlib
import random
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.store.database import Database
from tests.faults.power_loss import Fault, FaultyDisk
from tests.store import toy

ROUNDS = 12


def crash_and_count(path: Path, folder: Path, disk: FaultyDisk, rounds: int) -> int:
    """Let the power fail `rounds` times while entries are written; returns how many commits were acknowledged."""
    chance = random.Random(disk.seed)
    acknowledged: set[int] = set()
    for _ in range(rounds):
        database = Database.open(path, vfs=disk.name, migrations=folder)
        present = set(toy.entries(database))
        assert acknowledged <= present, f"lost {acknowledged - present}, seed {disk.seed}"
        acknowledged = present
        database.run("PRAGMA wal_autocheckpoint = 8")
        disk.fail_at(chance.randrange(1, 120), Fault.POWER)
        with contextlib.suppress(Trouble):
            while True:
                acknowledged.add(toy.add(database, chance.randrange(100)))
        assert disk.dead
        disk.restart(database)
    return len(acknowledged)


@pytest.mark.parametrize("seed", [1, 2])
def test_no_acknowledged_entry_is_lost(tmp_path: Path, seed: int) -> None:
    folder = toy.migrations(tmp_path / "migrations")
    path = tmp_path / "my.shop"
    Database.create(path, migrations=folder).close()
    assert crash_and_count(path, folder, FaultyDisk(seed), ROUNDS) > ROUNDS


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_no_acknowledged_entry_is_lost_in_hundreds_of_crashes(tmp_path: Path, seed: int) -> None:
    folder = toy.migrations(tmp_path / "migrations")
    path = tmp_path / "my.shop"
    Database.create(path, migrations=folder).close()
    crash_and_count(path, folder, FaultyDisk(1000 + seed), 25)


def test_the_disk_can_lose_what_was_not_synced(tmp_path: Path) -> None:
    """The harness itself: with less than full synchronizing, acknowledged entries do get lost."""
    folder = toy.migrations(tmp_path / "migrations")
    path = tmp_path / "my.shop"
    Database.create(path, migrations=folder).close()
    disk = FaultyDisk(3)
    lost = 0
    for _ in range(10):
        database = Database.open(path, vfs=disk.name, migrations=folder)
        database.run("PRAGMA synchronous = NORMAL")
        added = {toy.add(database, 1) for _ in range(3)}
        disk.restart(database)
        with Database.open(path, vfs=disk.name, migrations=folder) as database:
            lost += len(added - set(toy.entries(database)))
    assert lost > 0


def upgrade_crashing(path: Path, folder: Path, disk: FaultyDisk, step: int) -> bool:
    """Change the tables with the power failing at `step`; returns whether it did fail."""
    disk.fail_at(step, Fault.POWER)
    with contextlib.suppress(Trouble):
        Database.open(path, vfs=disk.name, migrations=folder).close()
    failed = disk.dead
    disk.restart()
    return failed


def test_a_change_of_tables_is_whole_or_not_there(tmp_path: Path) -> None:
    old = toy.migrations(tmp_path / "old")
    new = toy.migrations(tmp_path / "new", toy.FIRST, toy.SECOND)
    disk = FaultyDisk(4)
    schemas = set()
    for step in range(1, 60):
        path = tmp_path / f"{step}.shop"
        with Database.create(path, migrations=old) as database:
            toy.add(database, 5)
        failed = upgrade_crashing(path, new, disk, step)
        with Database(path) as database:
            tables = database.value("SELECT count(*) FROM sqlite_schema WHERE name = 'coin'")
            assert (database.schema, tables) in {(1, 0), (2, 1)}
            schemas.add(database.schema)
            assert toy.entries(database) == [1]
        if not failed:
            break
    assert (schemas, failed) == ({1, 2}, False)


def test_a_shop_is_created_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = toy.migrations(tmp_path / "migrations")
    disk = FaultyDisk(5)
    path = tmp_path / "my.shop"
    for step in range(1, 80):
        disk.fail_at(step, Fault.POWER)
        with contextlib.suppress(Trouble):
            Database.create(path, vfs=disk.name, migrations=folder).close()
        disk.restart()
        if path.exists():
            break
    with Database.open(path, migrations=folder) as database:
        assert toy.entries(database) == []
    assert step > 5
