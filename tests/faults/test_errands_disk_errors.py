"""Each write of each errand fails once: the cause is named, the books are as before, and trying again does it once."""

from itertools import count, cycle
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from tests.faults import errands
from tests.faults.errands import ERRANDS, Errand
from tests.faults.power_loss import Fault, FaultyDisk

CODES = {Fault.IO_ERROR: "disk_error", Fault.FULL: "disk_full"}
FULL, IO_ERROR = Fault.FULL, Fault.IO_ERROR


def fail_at_each_step(path: Path, errand: Errand, kinds: tuple[Fault, ...]) -> int:
    """Let one write after another fail, in turn by each of `kinds`, until the errand meets none; returns how many."""
    disk, expected = FaultyDisk(1), errands.after(errand)
    desk = errands.desk_at(errands.base(path), vfs=disk.name)
    before = errands.picture(desk)
    kind, told = cycle(kinds), 0
    for step in count(1):
        disk.fail_at(step, expecting := next(kind))
        start = disk.steps
        try:
            errand.run(desk)
        except Trouble as trouble:
            code = trouble.code
        else:
            break
        assert code == CODES[expecting]
        assert errands.picture(desk) == before
        told += 1
    assert disk.steps - start < step, "a failed write was not told"
    disk.mend()
    errand.run(desk)
    assert errands.picture(desk) == expected
    errands.assert_next_sale_works(desk)
    desk.shop.close()
    return told


def fail_while_tidying(path: Path, errand: Errand, step: int, kind: Fault) -> bool:
    """Let one write fail where each commit is moved into the file at once; returns whether anyone was told."""
    disk, expected = FaultyDisk(step), errands.after(errand)
    desk = errands.desk_at(errands.base(path), vfs=disk.name)
    desk.shop.database.run("PRAGMA wal_autocheckpoint = 1")
    before, code = errands.picture(desk), None
    disk.fail_at(step, kind)
    try:
        errand.run(desk)
    except Trouble as trouble:
        code = trouble.code
        assert errands.picture(desk) in (before, expected)
    disk.mend()
    assert code in {None, CODES[kind]}
    errand.run(desk)
    assert errands.picture(desk) == expected
    errands.assert_next_sale_works(desk)
    desk.shop.close()
    return code is not None


@pytest.mark.parametrize("kinds", [(FULL, IO_ERROR), (IO_ERROR,), (FULL,)], ids=["mixed", "io_error", "full"])
@pytest.mark.parametrize("errand", ERRANDS, ids=str)
def test_one_fault_at_each_step(tmp_path: Path, errand: Errand, kinds: tuple[Fault, ...]) -> None:
    assert fail_at_each_step(tmp_path / "my.shop", errand, kinds) >= 5


@pytest.mark.parametrize("step", [45, 52, 55, 60, 65])
def test_a_fault_while_the_log_is_moved_into_the_file(tmp_path: Path, step: int) -> None:
    assert fail_while_tidying(tmp_path / "my.shop", ERRANDS[0], step, FULL)


@pytest.mark.slow
@pytest.mark.parametrize("kind", list(CODES))
@pytest.mark.parametrize("errand", ERRANDS, ids=str)
def test_a_fault_at_each_step_with_the_log_moved_at_once(tmp_path: Path, errand: Errand, kind: Fault) -> None:
    path = tmp_path / "my.shop"
    for step in count(1):
        if not fail_while_tidying(path, errand, step, kind):
            break
    assert step > 5


def test_a_disk_that_stays_full(tmp_path: Path) -> None:
    """Everything is refused by the same name, reading goes on, and afterwards everything is done once."""
    disk = FaultyDisk(1)
    desk = errands.desk_at(errands.base(tmp_path / "my.shop"), vfs=disk.name)
    before = errands.picture(desk)
    disk.fail_at(1, FULL, lasting=True)
    for errand in ERRANDS:
        with pytest.raises(Trouble, match="disk_full"):
            errand.run(desk)
    assert errands.picture(desk) == before
    errands.assert_sound(desk)
    disk.mend()
    for errand in ERRANDS:
        errand.run(desk)
    errands.assert_next_sale_works(desk)
    desk.shop.close()
