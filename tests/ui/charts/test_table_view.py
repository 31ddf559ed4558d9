"""The table behind a picture: texts, sides and sorting."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.charts.table_model import TableModel
from loyalty_desk.ui.charts.table_view import TableView
from loyalty_desk.ui.charts.values import Cell, Column, Kind, TableData
from tests.ui.customers.conftest import ModelTester

TABLE = TableData(
    (Column("Day", Kind.DATE), Column("Who"), Column("Money", Kind.MONEY)),
    (
        (Cell(date(2025, 2, 1), "1 Feb"), Cell("boris", "boris"), Cell(900, "9")),
        (Cell(date(2025, 1, 1), "1 Jan"), Cell("Anna", "Anna"), Cell(None, "–")),
        (Cell(date(2025, 10, 1), "1 Oct"), Cell("Clara", "Clara"), Cell(10_000, "100")),
    ),
    (Cell(None, "Together"), Cell(None, ""), Cell(10_900, "109")),
)


def made(qtbot: QtBot, width: int = 500) -> TableView:
    view = TableView()
    qtbot.addWidget(view)
    view.show_data(TABLE)
    view.resize(width, 300)
    view.show()
    return view


def column(view: TableView, place: int) -> list[str]:
    model = view.model()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = TableModel()
    model.show_data(TABLE)
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("place", "rising", "falling"),
    [
        (0, ["1 Jan", "1 Feb", "1 Oct", "Together"], ["1 Oct", "1 Feb", "1 Jan", "Together"]),
        (1, ["Anna", "boris", "Clara", ""], ["Clara", "boris", "Anna", ""]),
        (2, ["9", "100", "–", "109"], ["100", "9", "–", "109"]),
    ],
)
def test_rows_are_sorted_by_value_and_the_total_stays_last(
    qtbot: QtBot, place: int, rising: list[str], falling: list[str]
) -> None:
    view = made(qtbot)
    assert column(view, 2) == ["9", "–", "100", "109"]
    view.sortByColumn(place, Qt.SortOrder.AscendingOrder)
    assert column(view, place) == rising
    view.sortByColumn(place, Qt.SortOrder.DescendingOrder)
    assert column(view, place) == falling


def test_figures_stand_at_the_right(qtbot: QtBot) -> None:
    view = made(qtbot)
    model = view.model()
    sides = [model.index(0, place).data(Qt.ItemDataRole.TextAlignmentRole) for place in range(3)]
    assert [bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight) for side in sides] == [False, False, True]
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Money"


def test_columns_fill_the_width_and_never_cut(qtbot: QtBot) -> None:
    wide, narrow = made(qtbot, 700), made(qtbot, 120)
    head = wide.horizontalHeader()
    assert head.length() == pytest.approx(wide.viewport().width(), abs=3)
    assert narrow.horizontalHeader().length() > narrow.viewport().width()
    head = narrow.horizontalHeader()
    assert all(head.sectionSize(place) >= head.sectionSizeHint(place) for place in range(3))
