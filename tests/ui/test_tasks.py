import threading
from time import sleep

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.tasks import Progress, Task, Tasks


class Outcome:
    """Remembers what a task came to, and on which thread it was told."""

    def __init__(self) -> None:
        self.results: list[int] = []
        self.errors: list[Exception] = []
        self.cancellations = 0
        self.threads: list[QThread] = []

    def done(self, result: int) -> None:
        self.results.append(result)
        self.threads.append(QThread.currentThread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)

    def cancelled(self) -> None:
        self.cancellations += 1


def test_result_arrives_on_the_main_thread(qapp: QApplication, qtbot: QtBot) -> None:
    tasks, outcome, threads = Tasks(), Outcome(), []

    def work(progress: Progress) -> int:
        threads.append(threading.current_thread())
        return 42

    task = tasks.run(work, done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: outcome.results == [42])
    assert outcome.threads == [qapp.thread()]
    assert threads != [threading.main_thread()]
    assert task.title == ""


def test_error_is_handed_over(qtbot: QtBot) -> None:
    tasks, outcome = Tasks(), Outcome()

    def work(progress: Progress) -> int:
        raise ValueError("no paper")

    tasks.run(work, done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: bool(outcome.errors))
    assert str(outcome.errors[0]) == "no paper"
    assert outcome.results == []


def test_cancel_stops_at_the_next_check(qtbot: QtBot) -> None:
    tasks, outcome, begun = Tasks(), Outcome(), threading.Event()

    def work(progress: Progress) -> int:
        begun.set()
        while True:
            progress.check()
            sleep(0.001)  # the main thread has work as well

    task = tasks.run(work, done=outcome.done, failed=outcome.failed, cancelled=outcome.cancelled)
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: outcome.cancellations == 1)
    assert (outcome.results, outcome.errors) == ([], [])


def test_progress_is_told_at_most_once_a_step(qtbot: QtBot) -> None:
    tasks, outcome, told = Tasks(), Outcome(), []
    gate = threading.Event()

    def work(progress: Progress) -> int:
        assert gate.wait(5)
        for done in range(1_000_000):
            progress.report(done, 1_000_000)
        return 1

    task = tasks.run(work, done=outcome.done, failed=outcome.failed)
    task.progressed.connect(lambda done, total: told.append((done, total)))
    gate.set()
    qtbot.waitUntil(lambda: outcome.results == [1], timeout=20_000)
    assert len(told) == 1000
    assert told[-1] == (999_000, 1_000_000)


def test_unknown_total_is_told_once(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)))
    for _ in range(3):
        progress.report(0, 0)
    assert told == [(0, 0)]


def test_only_tasks_with_a_title_are_shown(qtbot: QtBot) -> None:
    started: list[Task] = []
    tasks, outcome = Tasks(), Outcome()
    tasks.started.connect(started.append)

    def work(progress: Progress) -> int:
        return 1

    tasks.run(work, done=outcome.done, failed=outcome.failed)
    shown = tasks.run(work, done=outcome.done, failed=outcome.failed, title="Export")
    assert started == [shown]
    assert isinstance(shown, Task)
    qtbot.waitUntil(lambda: outcome.results == [1, 1])


def test_stop_waits_for_all(qtbot: QtBot) -> None:
    tasks, outcome, ended = Tasks(), Outcome(), threading.Event()

    def work(progress: Progress) -> int:
        try:
            while True:
                progress.check()
                sleep(0.001)  # the main thread has work as well
        finally:
            ended.set()

    tasks.run(work, done=outcome.done, failed=outcome.failed)
    tasks.stop()
    assert ended.is_set()


@pytest.mark.parametrize("count", [50])
def test_many_tasks_all_report(qtbot: QtBot, count: int) -> None:
    tasks, outcome = Tasks(), Outcome()
    for _ in range(count):
        tasks.run(lambda progress: 7, done=outcome.done, failed=outcome.failed)
    qtbot.waitUntil(lambda: outcome.results == [7] * count)


def test_nobody_is_called_back_after_the_end(qtbot: QtBot) -> None:
    tasks = Tasks()
    told: list[object] = []
    task = tasks.run(lambda _: 1, done=told.append, failed=told.append)
    with qtbot.waitSignal(task.ended):
        tasks.close()
    assert told == []
    tasks.run(lambda _: 2, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: told == [2])
