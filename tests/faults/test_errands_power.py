"""The power fails while people work: what a desk acknowledged stays, the rest is there as a whole or not at all."""

import contextlib
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from tests.faults import errands
from tests.faults.errands import ERRANDS, Errand
from tests.faults.power_loss import Fault, FaultyDisk


def lose_power(path: Path, errand: Errand, step: int, *, seed: int, moved_at_once: bool) -> bool:
    """Let the power fail at a step of an errand, or right after it; returns whether it was acknowledged."""
    disk, expected = FaultyDisk(seed), errands.after(errand)
    desk = errands.desk_at(errands.base(path), vfs=disk.name)
    if moved_at_once:
        desk.shop.database.run("PRAGMA wal_autocheckpoint = 1")
    before, acknowledged = errands.picture(desk), False
    disk.fail_at(step, Fault.POWER)
    with contextlib.suppress(Trouble):
        errand.run(desk)
        acknowledged = True
    disk.restart(desk.shop.database)
    desk = errands.desk_at(path, vfs=disk.name)
    found = errands.picture(desk)
    assert found == expected or (found == before and not acknowledged), f"{errand} lost or torn at step {step}"
    errand.run(desk)
    assert errands.picture(desk) == expected
    errands.assert_next_sale_works(desk)
    desk.shop.close()
    return acknowledged


def steps_of(path: Path, errand: Errand, *, moved_at_once: bool) -> int:
    """Return how many changes of the disk an errand makes."""
    disk = FaultyDisk(0)
    desk = errands.desk_at(errands.base(path), vfs=disk.name)
    if moved_at_once:
        desk.shop.database.run("PRAGMA wal_autocheckpoint = 1")
    start = disk.steps
    errand.run(desk)
    steps = disk.steps - start
    desk.shop.close()
    return steps


@pytest.mark.parametrize("moved_at_once", [False, True], ids=["logged", "moved"])
@pytest.mark.parametrize("errand", ERRANDS, ids=str)
def test_power_loss_during_an_errand(tmp_path: Path, errand: Errand, moved_at_once: bool) -> None:
    """At some steps, and at each of the last ones: there a commit becomes final."""
    path = tmp_path / "my.shop"
    last = steps_of(path, errand, moved_at_once=moved_at_once)
    for step in {*range(1, last, 9), *range(max(1, last - 4), last + 1)}:
        assert not lose_power(path, errand, step, seed=step, moved_at_once=moved_at_once)


@pytest.mark.parametrize("errand", ERRANDS, ids=str)
def test_power_loss_right_after_an_errand(tmp_path: Path, errand: Errand) -> None:
    for seed in range(3):
        assert lose_power(tmp_path / "my.shop", errand, 10_000, seed=seed, moved_at_once=False)


@pytest.mark.slow
@pytest.mark.parametrize("moved_at_once", [False, True], ids=["logged", "moved"])
@pytest.mark.parametrize("errand", ERRANDS, ids=str)
def test_power_loss_at_each_step_of_an_errand(tmp_path: Path, errand: Errand, moved_at_once: bool) -> None:
    path = tmp_path / "my.shop"
    for step in range(1, steps_of(path, errand, moved_at_once=moved_at_once) + 1):
        for seed in range(5):
            lose_power(path, errand, step, seed=1000 * step + seed, moved_at_once=moved_at_once)
