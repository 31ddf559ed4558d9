"""The card around a picture: table, formula, emptiness, waiting."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.charts.bar_chart import BarChart
from loyalty_desk.ui.charts.chart_card import ChartCard
from loyalty_desk.ui.charts.values import Cell, Column, TableData
from loyalty_desk.ui.widgets.label import Label

TABLE = TableData((Column("Month"),), ((Cell("Jan", "Jan"),),))


def made(qtbot: QtBot, formula: str = "") -> tuple[ChartCard, BarChart]:
    chart = BarChart(str)
    card = ChartCard("Points", chart, sub="a month", formula=formula)
    qtbot.addWidget(card)
    card.show()
    return card, chart


def names(card: ChartCard) -> list[str]:
    return [button.accessibleName() for button in card.findChildren(QToolButton) if button.isVisible()]


def press(card: ChartCard, name: str) -> None:
    button = next(one for one in card.findChildren(QToolButton) if one.accessibleName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_a_table_nothing_is_offered(qtbot: QtBot) -> None:
    card, chart = made(qtbot)
    assert names(card) == []
    assert chart.isVisible()
    assert chart.accessibleName() == "Points"


def test_the_picture_turns_into_its_table_and_back(qtbot: QtBot) -> None:
    card, chart = made(qtbot)
    card.set_table(TABLE)
    assert names(card) == ["Show the table", "Save as an Excel workbook"]
    press(card, "Show the table")
    assert (card.flipped, chart.isVisible()) == (True, False)
    card.show_picture()
    assert (card.flipped, chart.isVisible()) == (True, False)
    press(card, "Show the picture")
    assert (card.flipped, chart.isVisible()) == (False, True)


def test_excel_is_asked_for(qtbot: QtBot) -> None:
    card, _ = made(qtbot)
    card.set_table(TABLE)
    spy = QSignalSpy(card.export_requested)
    press(card, "Save as an Excel workbook")
    assert spy.count() == 1
    assert card.table is TABLE


def test_nothing_to_show_is_said(qtbot: QtBot) -> None:
    card, chart = made(qtbot)
    card.set_table(TABLE)
    card.show_nothing("No points yet.")
    assert "No points yet." in [label.text() for label in card.findChildren(Label) if label.isVisible()]
    assert names(card) == []
    card.show_picture()
    assert chart.isVisible()
    assert len(names(card)) == 2


def test_the_formula_is_told_by_the_title_and_the_icon(qtbot: QtBot) -> None:
    card, _ = made(qtbot, "issued < used")
    assert names(card) == ["How this is counted"]
    told = [child.toolTip() for child in (*card.findChildren(QToolButton), *card.findChildren(Label))]
    assert told.count("<p>issued &lt; used</p>") == 2
    card.set_formula("")
    assert names(card) == []


def test_figures_on_their_way_grey_the_old_ones(qtbot: QtBot) -> None:
    card, chart = made(qtbot)
    card.set_waiting(True)
    assert not chart.isEnabled()
    card.set_waiting(False)
    assert chart.isEnabled()
