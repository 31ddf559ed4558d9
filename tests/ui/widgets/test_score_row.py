"""A row of scores under mouse and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.theme import CONTROL
from loyalty_desk.ui.widgets.score_row import ScoreRow

LEFT, RIGHT, SPACE, TAB = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Tab


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[ScoreRow]:
    """A row between two lines, with the keyboard."""
    host, row = QWidget(), ScoreRow("How satisfied?", range(1, 6), ends=("not at all", "very"))
    column = QVBoxLayout(host)
    for widget in (QLineEdit("before"), row, QLineEdit("after")):
        column.addWidget(widget)
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    yield row
    host.close()


def score_button(row: ScoreRow, score: int) -> QPushButton:
    (found,) = [each for each in row.findChildren(QPushButton) if each.text() == str(score)]
    return found


def pressed(row: ScoreRow, *keys: Qt.Key) -> int | None:
    for key in keys:
        QTest.keyClick(row.window().windowHandle(), key)
    return row.score()


def test_a_click_chooses_one_and_takes_it_away_again(row: ScoreRow) -> None:
    told: list[object] = []
    row.chosen.connect(told.append)
    assert row.score() is None
    for score in (3, 5, 5, 1):
        QTest.mouseClick(score_button(row, score), Qt.MouseButton.LeftButton)
    assert told == [3, 5, None, 1]
    assert [each.text() for each in row.findChildren(QPushButton) if each.isChecked()] == ["1"]


def test_arrows_move_and_choose_within_the_scale(row: ScoreRow) -> None:
    row.setFocus()
    assert pressed(row, RIGHT) == 2
    assert pressed(row, RIGHT, RIGHT, RIGHT, RIGHT) == 5
    assert pressed(row, Qt.Key.Key_Down) == 4
    assert pressed(row, LEFT, LEFT, LEFT, LEFT) == 1
    assert pressed(row, SPACE) is None
    assert pressed(row, LEFT) == 1


def test_tab_stops_once_at_what_is_chosen(row: ScoreRow) -> None:
    before, after = row.window().findChildren(QLineEdit)
    QTest.mouseClick(score_button(row, 4), Qt.MouseButton.LeftButton)
    before.setFocus()
    assert pressed(row, TAB) == 4
    assert QApplication.focusWidget() is score_button(row, 4)
    pressed(row, TAB)
    assert QApplication.focusWidget() is after
    pressed(row, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is score_button(row, 4)


def test_every_score_is_large_enough_and_has_a_name(row: ScoreRow) -> None:
    for score in range(1, 6):
        button = score_button(row, score)
        assert min(button.width(), button.height()) >= CONTROL
        assert (button.accessibleName(), button.accessibleDescription()) == (f"{score} of 5", "How satisfied?")
