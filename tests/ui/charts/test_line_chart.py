"""Lines: their axis, gaps, bands and edges."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.charts.line_chart import LineChart
from loyalty_desk.ui.charts.values import Band, LineData, Number, Series
from loyalty_desk.ui.theme import colour

TIPS = ("a", "b", "c", "d", "e")


def made(qtbot: QtBot, *values: Number | None, from_zero: bool = True, band: Band | None = None) -> LineChart:
    chart = LineChart(lambda value: f"{value:g}", from_zero=from_zero)
    qtbot.addWidget(chart)
    places = TIPS[: len(values)]
    chart.show_data(LineData(places, (Series("line", values),), places, band=band, filled=True))
    chart.resize(400, 220)
    return chart


def test_the_axis_begins_at_zero_unless_it_may_not(qtbot: QtBot) -> None:
    assert made(qtbot, 52, 60, 66).extremes() == (0, 66)
    assert made(qtbot, 52, 60, 66, from_zero=False).extremes() == (52, 66)


def test_the_band_is_on_the_axis_too(qtbot: QtBot) -> None:
    band = Band("around", (40, None, 50), (70, None, 90))
    assert made(qtbot, 52, 60, 66, from_zero=False, band=band).extremes() == (40, 90)


def test_the_first_and_last_place_stand_at_the_sides(qtbot: QtBot) -> None:
    axes = made(qtbot, 1, 2, 3).axes()
    assert (axes.x(0), axes.x(2)) == pytest.approx((axes.plot.left(), axes.plot.right()))
    assert axes.place_at(QPointF(axes.plot.left(), 50)) == 0
    assert axes.place_at(QPointF(axes.x(1) + 20, 50)) == 1
    assert axes.place_at(QPointF(axes.plot.right(), 50)) == 2


def test_a_gap_stays_empty(qtbot: QtBot) -> None:
    chart = made(qtbot, 10, 10, None, 10, 10)
    axes, picture = chart.axes(), chart.grab().toImage()

    def at(place: float) -> QColor:
        return picture.pixelColor(round(axes.x(0) + place * (axes.x(1) - axes.x(0))), round(axes.y(10)))

    assert at(0.5) == at(3.5) == colour("accent")
    assert at(2) not in (colour("accent"), at(1))


@pytest.mark.parametrize("values", [(), (5,), (None,), (None, None), (0, 0)])
def test_little_or_nothing_is_no_error(qtbot: QtBot, values: tuple[Number | None, ...]) -> None:
    assert not made(qtbot, *values).grab().isNull()
