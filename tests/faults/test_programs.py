"""Programs that are killed, and programs that want the same money at once."""

import multiprocessing
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.store.database import Database
from tests.store import toy

SPAWN = multiprocessing.get_context("spawn")
SPENDERS = 2
BALANCE = 300
COIN = 3


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "my.shop"
    Database.create(path, migrations=toy.migrations(tmp_path / "migrations")).close()
    return path


def write_until_killed(path: Path, notes: Path) -> None:
    """Write entries for ever, and note the number of each that is acknowledged."""
    with Database(path) as database, notes.open("wb", buffering=0) as noted:
        database.run("PRAGMA wal_autocheckpoint = 20")
        while True:
            noted.write(f"{toy.add(database, 1)}\n".encode())


def kill_while_writing(path: Path, notes: Path, seen: int) -> set[int]:
    """Start a writer, kill it after some commits, and return what it noted."""
    notes.write_text("")
    program = SPAWN.Process(target=write_until_killed, args=(path, notes))
    program.start()
    while notes.read_text().count("\n") < seen:
        program.join(0.002)
        assert program.exitcode is None
    program.kill()
    program.join()
    whole, _, _ = notes.read_text().rpartition("\n")
    return {int(line) for line in whole.splitlines()}


def kill_again_and_again(shop: Path, notes: Path, times: int) -> None:
    """Kill writers one after another; each time nothing noted is lost."""
    written: set[int] = set()
    for time in range(times):
        written |= kill_while_writing(shop, notes, seen=3 + 17 * time % 60)
        with Database(shop) as database:
            assert written <= set(toy.entries(database))
    assert len(written) > times


def test_a_killed_program_loses_nothing_acknowledged(shop: Path, tmp_path: Path) -> None:
    kill_again_and_again(shop, tmp_path / "notes", 3)


@pytest.mark.slow
def test_a_killed_program_loses_nothing_acknowledged_sixty_times(shop: Path, tmp_path: Path) -> None:
    kill_again_and_again(shop, tmp_path / "notes", 60)


def spend(path: Path, barrier: Barrier, told: "Queue[int | str]") -> None:
    """Take coins from the wallet while there is enough; tell how many, or what went wrong."""
    taken = 0
    with Database(path) as database:
        barrier.wait()
        try:
            while take_a_coin(database):
                taken += 1
        except Trouble as trouble:
            told.put(trouble.code)
    told.put(taken)


def take_a_coin(database: Database) -> bool:
    """Read, check, write: take one coin if the wallet has it."""
    with database.transaction():
        balance: int = database.value("SELECT balance FROM wallet WHERE id = 1")
        if balance < COIN:
            return False
        database.run("UPDATE wallet SET balance = ? WHERE id = 1", (balance - COIN,))
        database.insert("INSERT INTO entry (amount, note) VALUES (?, '')", (-COIN,))
    return True


def test_two_programs_never_overspend_and_are_never_told_locked(shop: Path) -> None:
    with Database(shop) as database:
        toy.add(database, BALANCE)
    barrier = SPAWN.Barrier(SPENDERS)
    told: Queue[int | str] = SPAWN.Queue()
    programs = [SPAWN.Process(target=spend, args=(shop, barrier, told)) for _ in range(SPENDERS)]
    for program in programs:
        program.start()
    taken = [told.get(timeout=60) for _ in programs]
    for program in programs:
        program.join()
    assert sum(map(int, taken)) == BALANCE // COIN
    with Database(shop) as database:
        assert len(toy.entries(database)) == 1 + BALANCE // COIN
        assert database.value("SELECT balance FROM wallet") == 0
