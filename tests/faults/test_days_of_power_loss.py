"""Days of work at a shop whose power fails again and again: its books are those of a shop where it never does."""

import contextlib
import random
from datetime import timedelta
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.services import nightly
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.store.customers import Person
from tests.faults import errands
from tests.faults.errands import ANNA, BORIS, NOW, Errand
from tests.faults.power_loss import Fault, FaultyDisk
from tests.shop import Rehearsal, moment

RATES = ("1", "2", "2.5")


class Days:
    """Two shops with one clock; in one of them the power fails at random."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.clock = SimulatedClock(moment(NOW))
        self.path, self.disk = errands.base(folder / "my.shop"), FaultyDisk(seed)
        self.healthy = errands.desk_at(errands.base(folder / "healthy.shop"), clock=self.clock)
        self.crashes = 0
        self.desk = self._open()

    def work(self, crashes: int) -> int:
        """Work until the power has failed so many times; returns how many errands were done."""
        done = 0
        while self.crashes < crashes:
            done += 1
            self.clock.set(self.clock.now() + timedelta(hours=self.chance.choice((0, 1, 20, 200))))
            self._do(self._next(done))
        self.disk.mend()
        assert errands.picture(self.desk) == errands.picture(self.healthy)
        for desk in (self.desk, self.healthy):
            errands.assert_next_sale_works(desk)
            desk.shop.close()
        return done

    def _do(self, errand: Errand) -> None:
        before = errands.picture(self.healthy)
        said = _answer(errand, self.healthy)
        wanted = errands.picture(self.healthy)
        while True:
            try:
                assert _answer(errand, self.desk) == said
            except Trouble:
                assert self.disk.dead
                self.crashes += 1
                self.disk.restart(self.desk.shop.database)
                self.desk = self._open()
                assert errands.picture(self.desk) in (before, wanted)
            else:
                return

    def _next(self, number: int) -> Errand:
        chance = self.chance
        whose = chance.choice((ANNA, ANNA, BORIS))
        sale_id = max(1, self.healthy.refunds.recent(limit=1)[0].sale_id - chance.randrange(5))
        sale = errands.sale(number, whose, chance.randrange(100, 90_000), chance.choice(("max", 0)))
        others = (
            errands.refund(number, sale_id, chance.randrange(1, 50_000)),
            errands.void(number, sale_id),
            errands.adjust(number, whose, str(chance.randrange(-90, 90) or 1)),
            errands.nightly(),
            errands.publish(earning={"points": chance.choice(RATES), "per": "7.00"}),
            errands.register(number),
        )
        return chance.choice((sale,) * 4 + others)

    def _open(self) -> Desk:
        desk = errands.desk_at(self.path, vfs=self.disk.name, clock=self.clock)
        desk.shop.database.run("PRAGMA wal_autocheckpoint = 20")
        self.disk.fail_at(self.chance.randrange(1, 500), Fault.POWER)
        return desk


def _answer(errand: Errand, desk: Desk) -> str:
    try:
        errand.run(desk)
    except Refused as refused:
        return refused.code
    return ""


@pytest.mark.parametrize("seed", [1, 2])
def test_days_of_power_loss(tmp_path: Path, seed: int) -> None:
    assert Days(tmp_path, seed).work(8) > 16


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1020))
def test_weeks_of_power_loss(tmp_path: Path, seed: int) -> None:
    Days(tmp_path, seed).work(50)


def test_power_loss_between_the_parts_of_a_nightly_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a run over many customers some are done, each as a whole; the next run does the others, and no one twice."""
    monkeypatch.setattr(nightly, "AT_ONCE", 2)
    path, clock = tmp_path / "my.shop", SimulatedClock(moment("2026-02-02"))
    with Rehearsal(path) as shop:
        people = [shop.desk.enrolment.register(Person(name=name)).customer_id for name in "ABCDEF"]
        for customer in people:
            shop.adjust(customer, "10", expires="2026-02-01")
    disk = FaultyDisk(1)
    seen = set()
    for step in range(1, 200, 6):
        desk = errands.desk_at(path, vfs=disk.name, clock=clock)
        disk.fail_at(step, Fault.POWER)
        with contextlib.suppress(Trouble):
            desk.nightly.run()
        disk.restart(desk.shop.database)
        desk = errands.desk_at(path, vfs=disk.name, clock=clock)
        errands.assert_sound(desk)
        left = [sum(entry.points for entry in desk.points.entries(customer)) for customer in people]
        seen.add(left.count(0))
        desk.shop.close()
        if not any(left):
            break
    assert seen == {0, 2, 4, 6}
