"""Exports and copies that do not come to their end: no half file, the older one stays, and the shop goes on selling."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet import _writer

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.progress import Cancelled, Progress
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.exports import KINDS
from tests.faults import errands
from tests.faults.errands import ANNA

ENTRIES = 1_200
LIMITED = """
import json, pathlib, resource, sys
from loyalty_desk.domain.errors import Trouble
from tests.faults import errands

shop, folder = map(pathlib.Path, sys.argv[1:])
desk = errands.desk_at(shop)
told = []

def attempt(work, *values):
    try:
        work(*values)
    except Trouble as trouble:
        told.append(trouble.code)
    else:
        told.append("done")

resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, resource.RLIM_INFINITY))
attempt(desk.exports.write, "ledger", folder / "ledger.xlsx")
attempt(desk.backups.backup, folder / "copy.shop")
attempt(errands.ERRANDS[0].run, desk)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
errands.assert_sound(desk)
attempt(errands.ERRANDS[0].run, desk)
attempt(desk.exports.write, "sales", folder / "sales.xlsx")
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def long_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a shop with a longer ledger."""
    path = errands.base(tmp_path_factory.mktemp("long") / "long.shop")
    desk = errands.desk_at(path)
    with desk.shop.database.transaction():
        for number in range(ENTRIES):
            errands.adjust(number, ANNA, "1").run(desk)
    desk.shop.close()
    return path


@pytest.fixture
def desk(long_shop: Path) -> Iterator[Desk]:
    desk = errands.desk_at(long_shop)
    yield desk
    desk.shop.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with an older export and an older copy."""
    for name in ("ledger.xlsx", "copy.shop"):
        (tmp_path / name).write_bytes(b"older")
    return tmp_path


@pytest.fixture
def passing(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of passing files, which is the system's otherwise."""
    folder = tmp_path_factory.mktemp("passing")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def cancel_at(most: int) -> Progress:
    """Return a progress that has enough after so much."""

    def stop(done: int) -> None:
        if done >= most:
            raise Cancelled

    return stop


def assert_nothing_happened(folder: Path) -> None:
    """Check that the older files are all there is, as they were."""
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == dict.fromkeys(
        ("ledger.xlsx", "copy.shop"), b"older"
    )


def works(desk: Desk, folder: Path) -> tuple[Callable[[Progress], object], ...]:
    """Return the long works that write a file."""
    return (
        lambda progress: desk.exports.write("ledger", folder / "ledger.xlsx", progress=progress),
        lambda progress: desk.backups.backup(folder / "copy.shop", progress),
    )


def test_cancelled(desk: Desk, folder: Path, passing: Path) -> None:
    for work, most in zip(works(desk, folder), (1_000, 10), strict=True):
        with pytest.raises(Cancelled):
            work(cancel_at(most))
    assert_nothing_happened(folder)
    assert list(passing.iterdir()) == []
    assert not desk.shop.database.in_transaction
    errands.assert_sound(desk)
    desk.points.adjust("after it", ANNA, 100, reason="still working")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_no_room_for_the_sheets_on_their_way(
    desk: Desk, folder: Path, passing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows are gathered in files of their own; here each of these is a full device."""

    def full_file(suffix: str = "") -> str:
        name = create_temporary_file(suffix)
        Path(name).unlink()
        Path(name).symlink_to("/dev/full")
        return name

    create_temporary_file = _writer.create_temporary_file
    monkeypatch.setattr(_writer, "create_temporary_file", full_file)
    with pytest.raises(Trouble) as caught:
        desk.exports.write("ledger", folder / "ledger.xlsx")
    assert caught.value.code == "disk_full"
    assert_nothing_happened(folder)
    assert list(passing.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="only there can a program be given less room")
def test_no_room_for_the_file(long_shop: Path, folder: Path, passing: Path) -> None:
    """A program that may write no file longer than a page is told so each time, and leaves nothing, nowhere."""
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(long_shop), str(folder)],
        env={**os.environ, "TMPDIR": str(passing)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert json.loads(done.stdout) == ["disk_error", "disk_error", "disk_error", "done", "done"]
    assert len(openpyxl.load_workbook(folder / "sales.xlsx", read_only=True).worksheets) == 2
    (folder / "sales.xlsx").unlink()
    assert_nothing_happened(folder)
    assert list(passing.iterdir()) == []


def test_every_export_while_sales_go_on(long_shop: Path, desk: Desk, tmp_path: Path) -> None:
    """An export shows the shop as it was when it began, whatever is sold meanwhile."""
    till = errands.desk_at(long_shop)
    sold = 0

    def sell(_done: int) -> None:
        nonlocal sold
        sold += 1
        errands.adjust(10_000 + sold, ANNA, "1").run(till)

    for kind in KINDS:
        before = desk.shop.database.value("SELECT count(*) FROM entry")
        rows = desk.exports.write(kind, tmp_path / f"{kind}.xlsx", progress=sell)
        if kind == "ledger":
            assert rows == before
    assert sold >= len(KINDS) + 1
    till.shop.close()
