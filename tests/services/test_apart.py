"""Jobs in a process of its own, seen from the one that asked; each test starts a real one."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services import jobs
from loyalty_desk.services.apart import Progress, apart
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.database import Database
from loyalty_desk.store.publish import new_file
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal

PATIENCE = 20.0
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


class Listener:
    """The progress of who asked; it can have enough of it."""

    def __init__(self, enough: Callable[[], bool] = lambda: False) -> None:
        self.steps: list[tuple[int, int]] = []
        self._enough = enough

    def report(self, done: int, total: int) -> None:
        self.steps.append((done, total))

    def check(self) -> None:
        if self._enough():
            raise Cancelled


def who(desk: Desk, progress: Progress, greeting: str, *, name: str) -> tuple[str, int, str, str]:
    progress.report(1, 2)
    progress.report(2, 2)
    return f"{greeting} {name}", os.getpid(), desk.shop.staff, desk.shop.now().isoformat()


def fail(_desk: Desk, _progress: Progress, error: Exception) -> None:
    raise error


def stop_itself(_desk: Desk, progress: Progress) -> None:
    raise Cancelled


def die(_desk: Desk, _progress: Progress) -> None:
    os._exit(7)


def write_on(_desk: Desk, progress: Progress, path: Path) -> None:
    with new_file(path) as temporary:
        temporary.write_text("half")
        progress.report(1, 2)
        while True:
            progress.check()


def count_on(desk: Desk, progress: Progress, note: Path) -> None:
    progress.report(0, 0)
    try:
        desk.shop.database.value(ENDLESS)
    finally:
        note.write_text("cleaned up")  # not by a process that was put to an end


def sleep_on(_desk: Desk, progress: Progress) -> None:
    progress.report(0, 0)
    time.sleep(PATIENCE * 10)


@pytest.fixture
def shop(open_shop: OpenShop) -> Rehearsal:
    return open_shop()


def test_result_progress_and_the_same_shop(shop: Rehearsal) -> None:
    listener = Listener()
    text, process, staff, now = apart(shop.shop, who, "Good evening,", name="Anna")(listener)
    assert (text, staff, now) == ("Good evening, Anna", "Olga", shop.shop.now().isoformat())
    assert process != os.getpid()
    assert listener.steps == [(1, 2), (2, 2)]


def test_a_sale_made_before_is_in_the_workbook(shop: Rehearsal, tmp_path: Path) -> None:
    shop.sale(shop.customer(), "100.00")
    rows = apart(shop.shop, jobs.export, "sales", tmp_path / "sales.xlsx", language="en")(Listener())
    assert rows == 1
    assert (tmp_path / "sales.xlsx").exists()


@pytest.mark.parametrize("error", [Refused("unknown_card", card="2"), Invalid("to", "before from"), Trouble("locked")])
def test_what_is_said_no_to_is_raised_as_it_is(shop: Rehearsal, error: Exception) -> None:
    with pytest.raises(type(error)) as caught:
        apart(shop.shop, fail, error)(Listener())
    assert vars(caught.value) == vars(error)


def test_a_job_that_cancels_itself(shop: Rehearsal) -> None:
    with pytest.raises(Cancelled):
        apart(shop.shop, stop_itself)(Listener())


def test_another_error_comes_with_its_traceback(shop: Rehearsal) -> None:
    with pytest.raises(RuntimeError, match=r"(?s)in fail.*ValueError: no paper"):
        apart(shop.shop, fail, ValueError("no paper"))(Listener())


def test_a_process_that_dies_is_trouble(shop: Rehearsal) -> None:
    with pytest.raises(Trouble) as caught:
        apart(shop.shop, die)(Listener())
    assert caught.value.code == "worker_died"
    assert "7" in caught.value.detail


def test_cancel_leaves_no_file(shop: Rehearsal, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    listener = Listener(lambda: bool(listener.steps))
    with pytest.raises(Cancelled):
        apart(shop.shop, write_on, tmp_path / "out" / "a.txt")(listener)
    assert list((tmp_path / "out").iterdir()) == []


def test_cancel_breaks_a_statement_off(shop: Rehearsal, tmp_path: Path) -> None:
    listener = Listener(lambda: bool(listener.steps))
    with pytest.raises(Cancelled):
        apart(shop.shop, count_on, tmp_path / "note")(listener)
    assert (tmp_path / "note").exists()


def test_cancel_ends_a_job_that_does_not_listen(shop: Rehearsal) -> None:
    listener = Listener(lambda: bool(listener.steps))
    with pytest.raises(Cancelled):
        apart(shop.shop, sleep_on)(listener)


def test_the_job_ends_with_the_process_that_asked(shop: Rehearsal) -> None:
    asking = subprocess.Popen(
        [sys.executable, "-m", "tests.services.test_apart", str(shop.shop.database.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert asking.stdout is not None
    with asking:
        assert asking.stdout.readline()  # the job is at work, and has the same standard output
        asking.kill()
        closed = threading.Thread(target=asking.stdout.read, daemon=True)
        closed.start()
        closed.join(PATIENCE)
        assert not closed.is_alive()


def _ask(path: Path) -> None:
    """Have a job done that has no end, and say so when it is at work."""
    begun = Listener()
    work = apart(Shop(Database(path), SystemClock()), count_on, path.with_suffix(".note"))
    threading.Thread(target=work, args=(begun,), daemon=True).start()
    while not begun.steps:
        time.sleep(0.01)
    print("begun", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    _ask(Path(sys.argv[1]))
