"""A shop is founded whole, with its own program, or not at all."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.services.clock import Clock, SimulatedClock, SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.faults import errands
from tests.faults.power_loss import Fault, FaultyDisk
from tests.shop import document, moment

CODES = {Fault.IO_ERROR: "disk_error", Fault.FULL: "disk_full"}
PROGRAM = document(name="Kahvila", currency="EUR")


@pytest.fixture
def disk() -> Iterator[FaultyDisk]:
    """Put a disk that can fail in the place of the computer's own."""
    own, disk = apsw.vfs_names()[0], FaultyDisk(6)
    apsw.set_default_vfs(disk.name)
    yield disk
    apsw.set_default_vfs(own)


def clock_of(kind: str) -> Clock:
    """Return a real clock or a simulated one."""
    return SystemClock() if kind == "real" else SimulatedClock(moment("2026-01-10"))


def assert_founded(path: Path, clock: Clock) -> None:
    """Check that a shop is all that was asked for."""
    desk = Desk(Shop.open(path, clock))
    assert desk.rules.program().currency == "EUR"
    assert desk.rules.version() == 1
    errands.assert_sound(desk)
    assert desk.shop.rehearsal == isinstance(clock, SimulatedClock)
    desk.shop.close()


@pytest.mark.parametrize("kind", list(CODES))
def test_a_failing_disk_leaves_no_file(tmp_path: Path, disk: FaultyDisk, kind: Fault) -> None:
    path, clock = tmp_path / "my.shop", clock_of("simulated")
    for step in range(1, 1_000, 8):
        disk.fail_at(step, kind)
        start = disk.steps
        try:
            shop = Shop.create(path, clock, program=PROGRAM)
        except Trouble as trouble:
            code = trouble.code
        else:
            break
        assert code == CODES[kind]
        assert not list(tmp_path.iterdir())
    assert disk.steps - start < step
    disk.mend()
    shop.close()
    assert_founded(path, clock)


@pytest.mark.parametrize("stride", [11, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("clock", ["real", "simulated"])
def test_a_power_loss_leaves_a_whole_shop_or_none(tmp_path: Path, disk: FaultyDisk, clock: str, stride: int) -> None:
    for step in range(1, 1_000, stride):
        path, told = tmp_path / f"{step}.shop", clock_of(clock)
        disk.fail_at(step, Fault.POWER)
        with contextlib.suppress(Trouble):
            Shop.create(path, told, program=PROGRAM).close()
        failed = disk.dead
        disk.restart()
        if path.exists():
            assert_founded(path, told)
        if not failed:
            break
    assert (path.exists(), failed) == (True, False)
