"""The tables of a shop with history change on a failing disk: all of the change or none, and the books stay."""

import contextlib
import shutil
from pathlib import Path
from typing import Any

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.store import migrating
from loyalty_desk.store.database import Database
from tests.faults import errands
from tests.faults.power_loss import Fault, FaultyDisk
from tests.shop import document, moment

OLD = 8
CODES = {Fault.IO_ERROR: "disk_error", Fault.FULL: "disk_full"}
TOY = """
def up(migrator, db):
    db.execute_sql('ALTER TABLE "customer" ADD COLUMN "shoe_size" INTEGER NOT NULL DEFAULT 42')
    db.execute_sql('CREATE TABLE "copied" AS SELECT * FROM "entry"')
    db.execute_sql('CREATE TABLE "new_lot" AS SELECT * FROM "lot"')
    db.execute_sql('UPDATE "account" SET "spent" = "spent" + 0')
"""
CLOCK = SimulatedClock(moment("2026-01-10"))
Picture = dict[str, list[tuple[Any, ...]]]


def folder_until(folder: Path, last: int) -> Path:
    """Copy the migrations up to `last`."""
    folder.mkdir()
    for file in migrating.FOLDER.glob("[0-9]*.py"):
        if int(file.name[:4]) <= last:
            shutil.copy(file, folder)
    return folder


@pytest.fixture
def newest(tmp_path: Path) -> Path:
    """Return a folder with a migration more than there is."""
    last = migrating.newest(migrating.FOLDER)
    folder = folder_until(tmp_path / "newest", last)
    (folder / f"{last + 1:04d}_toy.py").write_text(TOY, encoding="utf-8")
    return folder


@pytest.fixture
def old_shop(tmp_path: Path) -> Path:
    """Return a shop of an older program, with some sales."""
    path = tmp_path / "old.shop"
    database = Database.create(path, migrations=folder_until(tmp_path / "old", OLD))
    desk = Desk(Shop(database, CLOCK).begun())
    desk.rules.publish(document(**errands.SECTIONS))
    for errand in (
        errands.register(1),
        errands.register(2),
        *(errands.sale(number, errands.ANNA, 10_000 * number, "max") for number in range(1, 9)),
        errands.refund(1, 3, 5_000),
        errands.adjust(1, errands.BORIS, "70"),
    ):
        errand.run(desk)
    desk.shop.close()
    return path


def books(database: Database) -> Picture:
    """Return the parts of the books that both shapes of the tables have."""
    return {
        name: database.rows(f"SELECT * FROM {name}")
        for name in ("account", "entry", "lot", "sale", "refund", "operation", "outcome", "program_version")
    }


def state(path: Path) -> tuple[int, bool, bool, Picture]:
    """Return the schema, whether two of the toy's changes are there, and the books, without changing anything."""
    with Database(path) as database:
        columns = {name for (name,) in database.rows("SELECT name FROM pragma_table_info('customer')")}
        copied = bool(database.value("SELECT count(*) FROM sqlite_schema WHERE name = 'copied'"))
        errands.assert_sound(Desk(Shop(database, CLOCK)))
        return database.schema, "shoe_size" in columns, copied, books(database)


def finish(path: Path, folder: Path) -> None:
    """Open the shop with the newest tables and work in it."""
    desk = Desk(Shop(Database.open(path, migrations=folder), CLOCK).begun())
    errands.assert_next_sale_works(desk)
    desk.shop.close()


@pytest.mark.parametrize("stride", [9, pytest.param(1, marks=pytest.mark.slow)])
def test_power_loss_while_tables_change(tmp_path: Path, old_shop: Path, newest: Path, stride: int) -> None:
    before = state(old_shop)
    wanted = (migrating.newest(newest), True, True, before[-1])
    assert before == (OLD, False, False, before[-1])
    disk, seen = FaultyDisk(7), []
    for step in range(1, 1_000, stride):
        path = Path(shutil.copy(old_shop, tmp_path / "my.shop"))
        disk.fail_at(step, Fault.POWER)
        with contextlib.suppress(Trouble):
            Database.open(path, vfs=disk.name, migrations=newest).close()
        failed = disk.dead
        disk.restart()
        seen.append(state(path))
        assert seen[-1] in (before, wanted)
        finish(path, newest)
        if not failed:
            break
    assert before in seen
    assert (seen[-1], failed) == (wanted, False)


@pytest.mark.parametrize("kind", list(CODES))
def test_a_failing_disk_while_tables_change(old_shop: Path, newest: Path, kind: Fault) -> None:
    before, disk, told = state(old_shop), FaultyDisk(8), 0
    for step in range(1, 1_000, 4):
        disk.fail_at(step, kind)
        start = disk.steps
        try:
            Database.open(old_shop, vfs=disk.name, migrations=newest).close()
        except Trouble as trouble:
            code = trouble.code
        else:
            break
        assert code == CODES[kind]
        told += 1
        with Database(old_shop) as database:
            assert books(database) == before[-1]
            assert database.schema in {OLD, migrating.newest(newest)}
    assert disk.steps - start < step
    assert told > 5
    finish(old_shop, newest)
