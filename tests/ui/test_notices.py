from time import sleep

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.notices import MOST, Action, Notice, Notices
from loyalty_desk.ui.task_bar import TaskBar
from loyalty_desk.ui.tasks import Progress, Tasks


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(900, 700)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_good_news_goes_by_itself(host: QWidget, qtbot: QtBot) -> None:
    notices = Notices(host)
    notice = notices.good("Sale done", seconds=0.01)
    with qtbot.waitSignal(notice.closed):
        pass
    assert notices.texts() == []


def test_bad_news_stays_until_it_is_closed(host: QWidget) -> None:
    notices = Notices(host)
    notice = notices.bad("No paper")
    assert not notice.passing
    notices.clear()
    assert notices.texts() == ["No paper"]
    notice.close_notice()
    assert notices.texts() == []


def test_action_runs_once_and_closes(host: QWidget, qtbot: QtBot) -> None:
    undone: list[int] = []
    notices = Notices(host)
    notice = notices.good("Sale done", action=Action("Undo", lambda: undone.append(1)))
    button = next(button for button in notice.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert notices.texts() == []


def test_more_than_fit_wait_for_their_turn(host: QWidget) -> None:
    notices = Notices(host)
    made = [notices.info(f"Notice {number}") for number in range(MOST + 2)]
    assert len(notices.texts()) == MOST
    made[0].close_notice()
    made[MOST + 1].close_notice()
    assert notices.texts() == ["Notice 1", "Notice 2", "Notice 3"]
    assert made[MOST].isVisible()


def test_they_stand_above_each_other_in_the_lower_left(host: QWidget, qtbot: QtBot) -> None:
    notices = Notices(host)
    first = notices.bad("A text that is long enough to need a second line, and perhaps a third one")
    second = notices.bad("Short")
    qtbot.waitUntil(lambda: second.geometry().bottom() < host.height() and first.y() > 0)
    qtbot.waitUntil(lambda: first.geometry().bottom() < second.geometry().top())
    host.resize(900, 500)
    assert second.geometry().bottom() < 500
    assert second.x() == first.x() > 0
    assert first.height() > second.height()


def test_the_pointer_on_it_keeps_it(host: QWidget, qtbot: QtBot) -> None:
    notices = Notices(host)
    notice = notices.good("Read me", seconds=0.2)
    here = QPointF(5, 5)
    QApplication.sendEvent(notice, QEnterEvent(here, here, here))
    assert not notice.counting
    with qtbot.waitSignal(notice.closed):
        QApplication.sendEvent(notice, QEvent(QEvent.Type.Leave))


def test_task_shows_progress_and_can_be_stopped(host: QWidget, qtbot: QtBot) -> None:
    ends: list[object] = []
    tasks, notices = Tasks(), Notices(host)
    TaskBar(tasks, notices)

    def work(progress: Progress) -> None:
        while True:
            progress.report(1, 2)
            sleep(0.001)  # the main thread has work as well

    tasks.run(work, done=ends.append, failed=ends.append, cancelled=lambda: ends.append("cancelled"), title="Export")
    assert notices.texts() == ["Export"]
    notice = host.findChild(Notice)
    assert isinstance(notice, Notice)
    button = next(button for button in notice.findChildren(QPushButton) if button.text() == "Cancel")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ends == ["cancelled"])
    assert notices.texts() == []
