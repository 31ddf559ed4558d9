"""Bars: from zero, on top of each other, below zero."""

from itertools import pairwise

from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.charts.bar_chart import Bar, BarChart
from loyalty_desk.ui.charts.values import BarData, Series
from loyalty_desk.ui.theme import colour

POINTS = BarData(
    ("Jan", "Feb"),
    (Series("issued", (500, 300)), Series("used", (-200, 0), "gold"), Series("burned", (-50, None), "bad")),
    ("", ""),
)


def made(qtbot: QtBot, data: BarData, *, stacked: bool = True, width: int = 400) -> BarChart:
    chart = BarChart(lambda value: f"{value:g}", stacked=stacked)
    qtbot.addWidget(chart)
    chart.show_data(data)
    chart.resize(width, 220)
    return chart


def test_numbers_stand_on_each_other_and_hang_from_zero(qtbot: QtBot) -> None:
    chart = made(qtbot, POINTS)
    assert chart.bars(0) == [Bar(0, 0, 500, True), Bar(1, 0, -200, False), Bar(2, -200, -250, True)]
    assert chart.bars(1) == [Bar(0, 0, 300, True)]
    assert chart.extremes() == (-250, 500)


def test_side_by_side_each_begins_at_zero(qtbot: QtBot) -> None:
    chart = made(qtbot, POINTS, stacked=False)
    assert chart.bars(0) == [Bar(0, 0, 500, True), Bar(1, 0, -200, True), Bar(2, 0, -50, True)]
    assert chart.extremes() == (-200, 500)


def test_the_axis_always_has_zero(qtbot: QtBot) -> None:
    chart = made(qtbot, BarData(("a", "b"), (Series("", (1000, 1100)),), ("", "")))
    assert chart.scale().ticks[0] == 0
    assert chart.axes().y(0) == chart.axes().plot.bottom()


def test_heights_are_in_proportion(qtbot: QtBot) -> None:
    chart = made(qtbot, BarData(("a", "b"), (Series("", (500, 1000)),), ("", "")))
    axes = chart.axes()
    assert axes.y(0) - axes.y(1000) == 2 * (axes.y(0) - axes.y(500))


def test_only_the_marked_bar_has_its_colour(qtbot: QtBot) -> None:
    chart = made(qtbot, BarData(("a", "b"), (Series("", (500, 500), "gold"),), ("", ""), marked=0))
    axes, picture = chart.axes(), chart.grab().toImage()
    seen = [picture.pixelColor(round(axes.x(place)), round(axes.y(250))) for place in (0, 1)]
    assert seen == [colour("gold"), colour("line_strong")]


def test_names_are_whole_and_apart_at_every_width(qtbot: QtBot) -> None:
    labels = tuple(f"September {year}" for year in range(2000, 2024))
    data = BarData(labels, (Series("", tuple(range(24))),), labels)
    for width in range(200, 1000, 37):
        chart = made(qtbot, data, width=width)
        boxes = [box for box, _ in chart.axes().shown_labels()]
        assert boxes[0].left() >= 0
        assert boxes[-1].right() <= width
        assert all(left.right() <= right.left() for left, right in pairwise(boxes))


def test_the_legend_names_what_there_are_several_of(qtbot: QtBot) -> None:
    metrics = made(qtbot, POINTS).fontMetrics()
    legend = made(qtbot, POINTS).legend()

    wide, narrow = (legend.boxes(width, QFontMetricsF(metrics)) for width in (600, 120))
    assert {box.top() for box in wide} == {0}
    assert len({box.top() for box in narrow}) == 3
    assert max(box.right() for box in narrow) <= 120
    single = made(qtbot, BarData(("a",), (Series("one", (1,)),), ("",))).legend()
    assert single.height(600, QFontMetricsF(metrics)) == 0
