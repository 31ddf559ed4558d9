"""Pointing, walking and choosing, on bars as one kind of picture."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.charts.bar_chart import BarChart
from loyalty_desk.ui.charts.chart import plain_html, tip_html
from loyalty_desk.ui.charts.values import BarData, Series
from loyalty_desk.ui.theme import Theme, ThemeChoice, colour

DATA = BarData(("Jan", "Feb", "Mar"), (Series("new", (1, 2, 3)),), ("Jan\n1", "Feb\n2", "Mar\n3"))


def shown(qtbot: QtBot) -> BarChart:
    chart = BarChart(str, least=1)
    qtbot.addWidget(chart)
    chart.show_data(DATA)
    chart.resize(300, 200)
    chart.show()
    return chart


def middle(chart: BarChart, mark: int) -> QPoint:
    return chart.box_of(mark).center().toPoint()


def test_a_click_chooses_the_place_below_the_pointer(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    spy = QSignalSpy(chart.chosen)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=middle(chart, 1))
    assert spy.count() == 1
    assert spy.at(0) == [1]


def test_the_pointer_tells_the_figures_at_once(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    QTest.mouseMove(chart, middle(chart, 2))
    assert chart.marked == 2
    assert "<b>Mar</b><br>3" in QToolTip.text()
    QTest.mouseMove(chart, QPoint(1, 1))
    assert chart.marked is None


def test_only_what_can_be_chosen_shows_a_hand(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    QTest.mouseMove(chart, middle(chart, 0))
    assert chart.cursor().shape() is Qt.CursorShape.ArrowCursor
    chart.chosen.connect(chart.setWindowOpacity)
    QTest.mouseMove(chart, middle(chart, 1))
    assert chart.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_arrows_walk_and_enter_chooses(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    spy = QSignalSpy(chart.chosen)
    chart.activateWindow()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    assert chart.accessibleDescription() == "Jan, 1"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)
    assert chart.marked == 1
    assert chart.accessibleDescription() == "Feb, 2"
    QTest.keyClick(chart, Qt.Key.Key_Return)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Space)
    assert [spy.at(place) for place in range(spy.count())] == [[1], [2]]
    chart.clearFocus()
    assert chart.accessibleDescription() == "Jan, 1; Feb, 2; Mar, 3"


def test_nothing_to_walk_through_is_no_error(qtbot: QtBot) -> None:
    chart = BarChart(str)
    qtbot.addWidget(chart)
    chart.show()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.mouseMove(chart, QPoint(20, 20))
    assert chart.marked is None
    assert not chart.grab().isNull()


def test_colours_follow_the_theme(qtbot: QtBot, dressed: Theme) -> None:
    chart = shown(qtbot)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        dressed.choose(choice)
        assert chart.grab().toImage().pixelColor(bar_spot(chart)) == colour("accent")


def test_figures_that_wait_are_greyed(qtbot: QtBot) -> None:
    chart = shown(qtbot)
    chart.setEnabled(False)
    assert chart.grab().toImage().pixelColor(bar_spot(chart)) != colour("accent")


def test_hover_texts_are_not_read_as_html() -> None:
    assert tip_html("<b>Ann</b>\n1 & 2") == (
        "<p style='white-space:pre'><b>&lt;b&gt;Ann&lt;/b&gt;</b><br>1 &amp; 2</p>"
    )
    assert plain_html("a < b") == "<p>a &lt; b</p>"
    assert tip_html("") == plain_html("") == ""


def bar_spot(chart: BarChart) -> QPoint:
    axes = chart.axes()
    return QPointF(axes.x(2), axes.y(1.4)).toPoint()
