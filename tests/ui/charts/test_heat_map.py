"""The cohort table: its fields, its heads and scrolling."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.charts.heat_map import HeatMap
from loyalty_desk.ui.charts.values import HeatCell, HeatData


def table(rows: int, columns: int) -> HeatData:
    """A triangle as cohorts are: each row one field shorter."""
    return HeatData(
        tuple(f"row {row}" for row in range(rows)),
        tuple(str(column) for column in range(columns)),
        tuple(tuple(HeatCell("100", 1 - column / columns) for column in range(columns - row)) for row in range(rows)),
    )


def made(qtbot: QtBot, data: HeatData, width: int = 528, height: int = 380) -> HeatMap:
    chart = HeatMap()
    qtbot.addWidget(chart)
    chart.show_data(data)
    chart.resize(width, height)
    chart.show()
    return chart


def bars(chart: HeatMap) -> list[QScrollBar]:
    return [bar for bar in chart.findChildren(QScrollBar) if bar.isVisible()]


def test_a_year_of_cohorts_fits_a_card(qtbot: QtBot) -> None:
    chart = made(qtbot, table(12, 13))
    assert not bars(chart)
    assert chart.sizeHint().height() <= 380
    metrics = QFontMetricsF(chart.small_font())
    assert chart.grid().box(0, 0).width() >= metrics.horizontalAdvance("100")
    assert chart.rect().contains(chart.grid().box(0, 12).toRect())


def test_a_click_says_row_and_column(qtbot: QtBot) -> None:
    chart = made(qtbot, table(4, 5))
    spy = QSignalSpy(chart.chosen)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.grid().box(2, 1).center().toPoint())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.grid().box(3, 4).center().toPoint())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 40))
    assert [spy.at(place) for place in range(spy.count())] == [[2, 1]]


def test_arrows_go_to_neighbours_and_stop_at_the_edge(qtbot: QtBot) -> None:
    chart = made(qtbot, table(3, 3))
    right = chart.next_mark(0, 1, 0)
    below = chart.next_mark(right, 0, 1)
    assert chart.tip_of(right) == "row 0, 1\n100"
    assert chart.tip_of(below) == "row 1, 1\n100"
    assert chart.next_mark(below, 1, 0) == below
    assert chart.next_mark(below, 0, -1) == right


def test_a_large_table_scrolls_to_what_the_arrows_come_to(qtbot: QtBot) -> None:
    chart = made(qtbot, table(30, 30), width=280, height=200)
    assert len(bars(chart)) == 2
    chart.setFocus()
    last = chart.mark_count() - 1
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.marked == last
    assert chart.grid().window.contains(chart.box_of(last))
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.grid().window.contains(chart.box_of(0))


def test_a_field_out_of_sight_is_not_clicked_through_the_heads(qtbot: QtBot) -> None:
    chart = made(qtbot, table(30, 30), width=280, height=200)
    chart.bring(chart.mark_count() - 1)
    assert chart.mark_at(chart.grid().side.center()) is None


def test_an_empty_table_is_no_error(qtbot: QtBot) -> None:
    chart = made(qtbot, HeatData((), (), ()))
    assert chart.mark_count() == 0
    assert not chart.grab().isNull()
