"""Bars in a list: lengths, rows and words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.charts.share_bars import ShareBars
from loyalty_desk.ui.charts.values import ShareRow

ROWS = (ShareRow("Gold", 30, "300 €", "30 %"), ShareRow("Silver", 60, "600 €"), ShareRow("None", 0, "0 €"))


def made(qtbot: QtBot, rows: tuple[ShareRow, ...], width: int) -> ShareBars:
    chart = ShareBars()
    qtbot.addWidget(chart)
    chart.show_data(rows)
    chart.resize(width, chart.heightForWidth(width))
    chart.show()
    return chart


@pytest.mark.parametrize("width", [220, 312, 479, 480, 968])
def test_lengths_are_in_proportion_from_zero(qtbot: QtBot, width: int) -> None:
    chart = made(qtbot, ROWS, width)
    gold, silver, none = (chart.bar_of(mark) for mark in range(3))
    assert silver.width() == pytest.approx(2 * gold.width())
    assert none.width() == 0
    assert gold.left() == silver.left()
    assert chart.rect().contains(silver.toRect())


def test_numbers_below_zero_go_the_other_way(qtbot: QtBot) -> None:
    chart = made(qtbot, (ShareRow("up", 30, ""), ShareRow("down", -10, "")), 312)
    up, down = chart.bar_of(0), chart.bar_of(1)
    assert down.right() == pytest.approx(up.left())
    assert up.width() == pytest.approx(3 * down.width())


@pytest.mark.parametrize("width", [280, 388, 528])
def test_a_usual_name_is_whole(qtbot: QtBot, width: int) -> None:
    name = "Without a tier, as they came"
    assert made(qtbot, (ShareRow(name, 1, "7 €", "20 %"),), width).shown_name(0) == name
    assert made(qtbot, (ShareRow(9 * name, 1, "7 €"),), width).shown_name(0).endswith("…")


def test_narrow_rows_are_higher(qtbot: QtBot) -> None:
    chart = made(qtbot, ROWS, 312)
    assert chart.heightForWidth(312) > chart.heightForWidth(968) > 0
    assert chart.minimumSizeHint().height() == chart.height()


def test_a_click_and_the_arrows_choose_a_row(qtbot: QtBot) -> None:
    chart = made(qtbot, ROWS, 312)
    spy = QSignalSpy(chart.chosen)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.box_of(1).center().toPoint())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(5, chart.height() + 20))
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Enter)
    assert [spy.at(place) for place in range(spy.count())] == [[1], [chart.marked]]


def test_rows_tell_their_words() -> None:
    chart = ShareBars()
    chart.show_data((*ROWS, ShareRow("Own", 1, "1", tip="Own\nwords")))
    assert chart.accessibleDescription() == "Gold, 300 € 30 %; Silver, 600 €; None, 0 €; Own, words"
