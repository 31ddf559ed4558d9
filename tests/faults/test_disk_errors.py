"""A sector fails or the disk is full, at each step: the cause is named, nothing is half-written, work goes on."""

import shutil
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.store.database import Database
from tests.faults.power_loss import Fault, FaultyDisk
from tests.store import toy

CODES = {Fault.IO_ERROR: "disk_error", Fault.FULL: "disk_full"}
STEPS = 45


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return toy.migrations(tmp_path / "migrations")


def write_with_a_fault(template: Path, path: Path, step: int, kind: Fault) -> bool:
    """Write twelve entries and one more with one fault at `step`; returns whether anyone was told of it."""
    shutil.copy(template, path)
    disk = FaultyDisk(step)
    codes = []
    acknowledged = set()
    with Database(path, vfs=disk.name) as database:
        database.run("PRAGMA wal_autocheckpoint = 8")
        disk.fail_at(step, kind)
        for amount in range(12):
            try:
                acknowledged.add(toy.add(database, amount))
            except Trouble as trouble:
                codes.append(trouble.code)
        disk.mend()
        acknowledged.add(toy.add(database, 100))
        present = set(toy.entries(database))
        assert acknowledged <= present
        assert len(present) <= 13
    with Database(path) as database:
        assert set(toy.entries(database)) == present
    assert codes in ([], [CODES[kind]])
    return bool(codes)


@pytest.mark.parametrize("kind", list(CODES))
def test_one_fault_at_each_step(tmp_path: Path, folder: Path, kind: Fault) -> None:
    template = tmp_path / "template.shop"
    Database.create(template, migrations=folder).close()
    told = [write_with_a_fault(template, tmp_path / f"{step}.shop", step, kind) for step in range(1, STEPS, 2)]
    assert told.count(True) > 10


def test_a_disk_that_stays_full_is_named_each_time_and_then_work_goes_on(tmp_path: Path, folder: Path) -> None:
    disk = FaultyDisk(1)
    with Database.create(tmp_path / "my.shop", vfs=disk.name, migrations=folder) as database:
        first = toy.add(database, 1)
        disk.fail_at(1, Fault.FULL, lasting=True)
        for _ in range(5):
            with pytest.raises(Trouble, match="disk_full"):
                toy.add(database, 1)
        assert toy.entries(database) == [first]
        disk.mend()
        second = toy.add(database, 1)
        assert toy.entries(database) == [first, second]


@pytest.mark.parametrize("kind", list(CODES))
def test_a_failed_creation_leaves_no_file(tmp_path: Path, folder: Path, kind: Fault) -> None:
    path = tmp_path / "my.shop"
    disk = FaultyDisk(1)
    for step in range(1, 100):
        disk.fail_at(step, kind)
        try:
            database = Database.create(path, vfs=disk.name, migrations=folder)
        except Trouble as trouble:
            code = trouble.code
        else:
            break
        assert code == CODES[kind]
        assert [file.name for file in tmp_path.iterdir()] == ["migrations"]
    disk.mend()
    database.close()
    assert step > 10
    with Database.open(path, migrations=folder) as database:
        assert toy.entries(database) == []
