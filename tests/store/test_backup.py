"""Copies of an open shop: whole, provable, and put back without losing what was there."""

import hashlib
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.store.backup import PAGES_A_STEP, back_up, fingerprint_file, restore
from loyalty_desk.store.database import Database
from tests.faults.power_loss import Fault, FaultyDisk
from tests.store import toy

NOW = datetime(2026, 3, 1, 12, 30, 5, tzinfo=UTC)
KEPT = "my 2026-03-01 12-30-05.shop"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return toy.migrations(tmp_path / "migrations")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "shops" / "my.shop"
    path.parent.mkdir()
    return path


@pytest.fixture
def database(path: Path, folder: Path) -> Iterator[Database]:
    with Database.create(path, migrations=folder) as database:
        for _ in range(30):
            toy.add(database, 5)
        yield database


@pytest.fixture
def target(tmp_path: Path) -> Path:
    target = tmp_path / "copies" / "Копия.shop"
    target.parent.mkdir()
    return target


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def spoil(path: Path, at: int) -> None:
    with path.open("rb+") as file:
        file.seek(at)
        file.write(b"\xa5\x5a")


def test_a_copy_of_an_open_shop_is_whole_and_proven(database: Database, target: Path, folder: Path) -> None:
    done: list[int] = []
    backup = back_up(database, target, progress=done.append)
    toy.add(database, 6)
    assert backup.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert fingerprint_file(target).read_text("utf-8") == f"{backup.sha256}  Копия.shop\n"
    assert names(target.parent) == ["Копия.shop", "Копия.shop.sha256"]
    assert done[-1] == 100
    with Database.open(target, migrations=folder) as copy:
        assert len(toy.entries(copy)) == 30


def test_a_second_copy_replaces_the_first(database: Database, target: Path) -> None:
    first = back_up(database, target)
    toy.add(database, 6)
    second = back_up(database, target)
    assert first.sha256 != second.sha256
    assert second.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert fingerprint_file(target).read_text("utf-8").startswith(second.sha256)


def test_a_copy_shows_one_state_while_others_write(database: Database, target: Path, folder: Path) -> None:
    database.run_many("INSERT INTO entry (amount, note) VALUES (0, ?)", [("x" * 3000,)] * (PAGES_A_STEP * 4))
    before = len(toy.entries(database))
    with database.another() as writer:

        def sell_meanwhile(_done: int) -> None:
            toy.add(writer, 1)

        back_up(database, target, progress=sell_meanwhile)
        assert len(toy.entries(writer)) > before + 3
    with Database.open(target, migrations=folder) as copy:
        assert len(toy.entries(copy)) == before


def test_a_cancelled_copy_leaves_nothing_and_keeps_the_former(database: Database, target: Path) -> None:
    back_up(database, target)
    before = target.read_bytes()
    toy.add(database, 6)

    def stop(_done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        back_up(database, target, progress=stop)
    assert target.read_bytes() == before
    assert names(target.parent) == ["Копия.shop", "Копия.shop.sha256"]


def test_a_folder_that_is_gone_is_told(database: Database, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as caught:
        back_up(database, tmp_path / "gone" / "copy.shop")
    assert caught.value.code == "cannot_open"


def test_a_bad_sector_in_the_shop_is_told(database: Database, path: Path, target: Path) -> None:
    database.checkpoint()
    spoil(path, 4096 * 6 + 2)
    with pytest.raises(Trouble, match="damaged"):
        back_up(database, target)
    assert names(target.parent) == []


def test_restores_and_keeps_the_former_shop(database: Database, path: Path, target: Path, folder: Path) -> None:
    back_up(database, target)
    toy.add(database, 6)
    database.close()
    restored = restore(target, path, now=NOW)
    assert (restored.path, restored.fingerprint_checked) == (path, True)
    assert names(path.parent) == [KEPT, "my.shop"]
    assert restored.kept == path.with_name(KEPT)
    with Database.open(path, migrations=folder) as shop, Database.open(path.with_name(KEPT), migrations=folder) as kept:
        assert (len(toy.entries(shop)), len(toy.entries(kept))) == (30, 31)


def test_a_second_restore_in_one_second_keeps_both(database: Database, path: Path, target: Path) -> None:
    back_up(database, target)
    database.close()
    restore(target, path, now=NOW)
    assert restore(target, path, now=NOW).kept == path.with_name("my 2026-03-01 12-30-05 (2).shop")
    assert len(names(path.parent)) == 3


def test_restores_where_no_shop_is(database: Database, path: Path, target: Path, folder: Path) -> None:
    back_up(database, target)
    restored = restore(target, path.with_name("new.shop"), now=NOW)
    assert restored.kept is None
    with Database.open(restored.path, migrations=folder) as shop:
        assert len(toy.entries(shop)) == 30


def test_a_shop_in_use_is_not_replaced(database: Database, path: Path, target: Path) -> None:
    back_up(database, target)
    toy.add(database, 6)
    with pytest.raises(Trouble, match="in_use"):
        restore(target, path, now=NOW)
    assert len(toy.entries(database)) == 31
    assert not [name for name in names(path.parent) if name.endswith(".new") or name == KEPT]


def test_an_open_shop_is_no_copy(database: Database, path: Path, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="in_use"):
        restore(path, tmp_path / "other.shop", now=NOW)


@pytest.mark.parametrize("at", [4096 * 6 + 2, 4096 * 5 + 2000])
def test_a_copy_that_changed_is_refused(database: Database, path: Path, target: Path, at: int) -> None:
    back_up(database, target)
    database.close()
    before = path.read_bytes()
    spoil(target, at)
    with pytest.raises(Trouble, match="damaged"):
        restore(target, path, now=NOW)
    assert path.read_bytes() == before
    assert names(path.parent) == ["my.shop"]


def test_a_copy_without_its_fingerprint_is_taken_and_told(database: Database, path: Path, target: Path) -> None:
    back_up(database, target)
    database.close()
    fingerprint_file(target).unlink()
    assert not restore(target, path, now=NOW).fingerprint_checked


@pytest.mark.parametrize("ruin", [b"", b"Dear Sir", b"SQLite format 3\0" + b"\xa5" * 9000])
def test_replaces_a_ruined_shop_together_with_its_log(
    database: Database, path: Path, target: Path, folder: Path, ruin: bytes
) -> None:
    back_up(database, target)
    database.close()
    path.write_bytes(ruin)
    Path(f"{path}-wal").write_bytes(b"left over")
    restored = restore(target, path, now=NOW)
    assert restored.kept is not None
    assert restored.kept.read_bytes() == ruin
    assert not Path(f"{path}-wal").exists()
    with Database.open(path, migrations=folder) as shop:
        assert len(toy.entries(shop)) == 30


def test_two_copies_at_once(database: Database, target: Path) -> None:
    other = target.with_name("other.shop")

    def copy() -> None:
        with database.another() as own:
            back_up(own, other)

    thread = threading.Thread(target=copy)
    thread.start()
    back_up(database, target)
    thread.join()
    assert target.read_bytes() == other.read_bytes()


def test_a_disk_that_cannot_be_read_is_told(database: Database, path: Path, target: Path) -> None:
    database.close()
    disk = FaultyDisk(1)
    with Database(path, vfs=disk.name) as shop:
        disk.fail_at(1, Fault.POWER)
        with pytest.raises(Trouble, match="disk_error"):
            toy.add(shop, 1)
        with pytest.raises(Trouble, match="disk_error"):
            back_up(shop, target)
        disk.restart(shop)
    assert names(target.parent) == []
