"""The reader on a real shop: order, cancelling in the middle of a statement, resting, failing."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.reports import reader as reading_slowly
from loyalty_desk.ui.reports.period import Kind, period_of
from loyalty_desk.ui.reports.question import Question, by_day, by_period
from loyalty_desk.ui.reports.reader import Reader, Reading
from loyalty_desk.ui.tasks import Progress, Tasks
from tests.shop import Rehearsal

TIMEOUT = 10_000
TODAY = date(2026, 3, 10)
MARCH = Question(period_of(Kind.MONTH, TODAY), TODAY)
FEBRUARY = Question(period_of(Kind.MONTH, date(2026, 2, 1)), TODAY)
ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"


class Log:
    """What was read and shown, in order."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.shown: list[object] = []
        self.greyed: list[tuple[str, bool]] = []

    def reading(self, name: str, read: Callable[[Desk], object] | None = None, key: Any = by_period) -> Reading[object]:
        def work(desk: Desk, question: Question, progress: Progress) -> object:
            self.read.append(f"{name} {question.period.start.month}")
            return read(desk) if read else f"{name} {question.period.start.month}"

        return Reading(name, work, self.shown.append, lambda on: self.greyed.append((name, on)), key)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    with Rehearsal(tmp_path / "a.shop") as shop:
        yield shop


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    host = QWidget()
    qtbot.addWidget(host)
    tasks = Tasks(host)
    yield tasks
    tasks.stop()


def ask(reader: Reader, qtbot: QtBot, question: Question) -> None:
    with qtbot.waitSignal(reader.finished, timeout=TIMEOUT):
        reader.ask(question)


def test_reads_in_order_and_only_what_the_period_changes(shop: Rehearsal, tasks: Tasks, qtbot: QtBot) -> None:
    log = Log()
    reader = Reader(shop.desk, tasks, [log.reading("quick"), log.reading("all times", key=by_day)], tasks)
    ask(reader, qtbot, MARCH)
    assert log.shown == ["quick 3", "all times 3"]
    ask(reader, qtbot, FEBRUARY)
    assert log.shown == ["quick 3", "all times 3", "quick 2"]
    ask(reader, qtbot, FEBRUARY)
    assert len(log.read) == 3


def test_leaving_breaks_off_a_statement(shop: Rehearsal, tasks: Tasks, qtbot: QtBot) -> None:
    log, begun = Log(), Event()

    def endless(desk: Desk) -> object:
        begun.set()
        return desk.shop.database.value(ENDLESS)

    reader = Reader(shop.desk, tasks, [log.reading("endless", endless)], tasks)
    reader.ask(MARCH)
    qtbot.waitUntil(begun.is_set, timeout=TIMEOUT)
    assert reader.reading == "endless"
    reader.pause()
    qtbot.waitUntil(lambda: not reader.reading, timeout=TIMEOUT)
    assert not log.shown
    shop.sale(None, "10.00")  # nothing holds the shop


def test_another_period_cancels_what_it_makes_useless(shop: Rehearsal, tasks: Tasks, qtbot: QtBot) -> None:
    log, begun = Log(), Event()

    def endless_once(desk: Desk) -> object:
        if not begun.is_set():
            begun.set()
            return desk.shop.database.value(ENDLESS)
        return "February"

    reader = Reader(shop.desk, tasks, [log.reading("slow", endless_once)], tasks)
    reader.ask(MARCH)
    qtbot.waitUntil(begun.is_set, timeout=TIMEOUT)
    qtbot.waitUntil(lambda: ("slow", True) in log.greyed, timeout=TIMEOUT)
    ask(reader, qtbot, FEBRUARY)
    assert log.shown == ["February"]
    assert log.greyed[-1] == ("slow", False)


def test_a_change_reads_again_after_a_rest(
    shop: Rehearsal, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, now = Log(), [0.0]
    monkeypatch.setattr(reading_slowly, "monotonic", lambda: now[0])

    def three_seconds(_desk: Desk) -> object:
        now[0] += 3.0
        return "slow"

    reader = Reader(shop.desk, tasks, [log.reading("quick"), log.reading("slow", three_seconds)], tasks)
    ask(reader, qtbot, MARCH)
    reader.outdate()
    ask(reader, qtbot, MARCH)
    assert log.read == ["quick 3", "slow 3", "quick 3"]
    now[0] += 3.0 * reading_slowly.REST_TIMES
    ask(reader, qtbot, MARCH)
    assert log.read[3:] == ["slow 3"]


def test_a_failure_does_not_stop_the_others(shop: Rehearsal, tasks: Tasks, qtbot: QtBot) -> None:
    log, fails = Log(), [True]

    def fail(_desk: Desk) -> object:
        if fails[0]:
            raise ValueError("no")
        return "well"

    reader = Reader(shop.desk, tasks, [log.reading("bad", fail), log.reading("good")], tasks)
    errors: list[Exception] = []
    reader.failed.connect(errors.append)
    ask(reader, qtbot, MARCH)
    assert [str(error) for error in errors] == ["no"]
    assert log.shown == ["good 3"]
    fails[0] = False
    with qtbot.waitSignal(reader.finished, timeout=TIMEOUT):
        reader.try_again()
    assert log.shown == ["good 3", "well"]
