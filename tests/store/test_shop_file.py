"""What is no sound shop is refused by name, and stays as it was, byte for byte."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.store.database import Database
from loyalty_desk.store.search import Search
from loyalty_desk.store.shop_file import SMALL_FILE, check
from tests.store import toy


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return toy.migrations(tmp_path / "migrations")


@pytest.fixture
def path(tmp_path: Path, folder: Path) -> Path:
    path = tmp_path / "shops" / "my.shop"
    path.parent.mkdir()
    with Database.create(path, migrations=folder) as database:
        for _ in range(40):
            toy.add(database, 5)
    return path


def change(path: Path, at: int, data: bytes) -> None:
    """Write `data` over the file's bytes."""
    with path.open("rb+") as file:
        file.seek(at)
        file.write(data)


def foreign(path: Path) -> None:
    """Put another program's database there."""
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipe (name)")
    other.commit()
    other.close()


def longer_header(path: Path) -> None:
    """Let the header promise more pages than there are."""
    change(path, 28, (path.stat().st_size // 4096 + 1).to_bytes(4, "big"))


SPOILED: list[tuple[str, Callable[[Path], object], str, str]] = [
    ("empty", lambda path: path.write_bytes(b""), "not_a_shop", "empty"),
    ("a letter", lambda path: path.write_text("Dear Sir"), "not_a_shop", "foreign"),
    ("a picture", lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000)), "not_a_shop", "foreign"),
    ("zeros", lambda path: path.write_bytes(bytes(8192)), "not_a_shop", "foreign"),
    ("another database", foreign, "not_a_shop", "foreign"),
    ("another program's mark", lambda path: change(path, 68, b"GPKG"), "not_a_shop", "foreign"),
    ("a cut header", lambda path: os.truncate(path, 50), "damaged", "the header is cut"),
    ("newer", lambda path: change(path, 60, (99).to_bytes(4, "big")), "newer_shop", "schema 99"),
    ("half a file", lambda path: os.truncate(path, path.stat().st_size // 2), "damaged", "do not fit"),
    ("a header too long", longer_header, "damaged", "do not fit"),
    ("no list of tables", lambda path: change(path, 100, bytes(300)), "damaged", ""),
    ("a page of zeros", lambda path: change(path, 4096 * 5, bytes(4096)), "damaged", ""),
    ("a page of noise", lambda path: change(path, 4096 * 6, b"\xa5" * 4096), "damaged", ""),
]


@pytest.mark.parametrize(("spoil", "code", "detail"), [case[1:] for case in SPOILED], ids=[case[0] for case in SPOILED])
def test_refuses_without_touching(
    path: Path, folder: Path, spoil: Callable[[Path], object], code: str, detail: str
) -> None:
    spoil(path)
    os.utime(path, ns=(1_000_000_000, 1_000_000_000))
    before = path.read_bytes()
    with pytest.raises(Trouble) as caught:
        Database.open(path, migrations=folder)
    assert caught.value.code == code
    assert detail in caught.value.detail
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == 1_000_000_000
    assert list(path.parent.iterdir()) == [path]


def test_a_missing_file_is_not_made(path: Path, folder: Path) -> None:
    missing = path.with_name("other.shop")
    with pytest.raises(Trouble, match="missing"):
        Database.open(missing, migrations=folder)
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_is_no_shop(path: Path, folder: Path) -> None:
    with pytest.raises(Trouble, match="not_a_shop"):
        Database.open(path.parent, migrations=folder)


def test_a_sound_shop_is_left_as_it_is(path: Path) -> None:
    os.utime(path, ns=(1_000_000_000, 1_000_000_000))
    check(path, newest=1)
    assert path.stat().st_mtime_ns == 1_000_000_000
    assert list(path.parent.iterdir()) == [path]


def test_a_shop_in_use_is_sound(path: Path, folder: Path) -> None:
    with Database.open(path, migrations=folder) as database:
        toy.add(database, 1)
        check(path, newest=1)


def test_a_shop_whose_program_died_half_way_opens_by_its_log(path: Path, folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.shop"
    with Database.open(path, migrations=folder) as database:
        for _ in range(200):
            toy.add(database, 1)
        shutil.copy(f"{path}-wal", f"{copy}-wal")
        shutil.copy(path, copy)
    longer_header(copy)  # as if the first page had already been moved out of the log
    with Database.open(copy, migrations=folder) as database:
        assert len(toy.entries(database)) == 240


def test_a_large_shop_is_not_read_as_a_whole(path: Path, folder: Path) -> None:
    with Database.open(path, migrations=folder) as database:
        database.run("INSERT INTO entry (amount, note) VALUES (0, ?)", ("x" * SMALL_FILE,))
    change(path, 4096 * 6, b"\xa5" * 4096)
    Database.open(path, migrations=folder).close()


def test_a_shop_with_customers_to_search_is_sound(path: Path) -> None:
    shop = path.with_name("real.shop")
    with Database.create(shop) as database:
        for number in range(1, 200):
            Search(database).put(number, name=f"Анна {number}", phone=f"+7916{number:07d}", email="", cards=[])
    with Database.open(shop) as database:
        assert Search(database).find("анна 7") == [7, *range(70, 80)]
