from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.parts_model import PartsModel
from loyalty_desk.ui.reports.parts_table import PartsTable
from loyalty_desk.ui.reports.period import Kind
from loyalty_desk.ui.reports.report import Part

PARTS = (
    Part(start=date(2026, 1, 1), sales=2, money=1000, member_money=500, issued=12345),
    Part(start=date(2026, 2, 1), sales=1, money=500),
)


@pytest.fixture
def model(qtbot: QtBot) -> PartsModel:
    return PartsModel(Formats("en", "USD"))


def texts(model: PartsModel, row: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_is_a_sound_model(model: PartsModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_parts(PARTS, Kind.MONTH)
    assert tester.model() is model  # it warns, which fails the test, when the model contradicts itself
    model.show_parts((), Kind.DAY)
    assert model.rowCount() == 0


def test_rows_and_totals(model: PartsModel) -> None:
    model.show_parts(PARTS, Kind.MONTH)
    assert texts(model, 0)[:7] == ["January", "2", "$10", "50%", "$5", "0", "123"]
    assert texts(model, 2)[:5] == ["Together", "3", "$15", "33%", "$5"]
    assert model.start_of(model.index(1, 0)) == date(2026, 2, 1)
    assert model.start_of(model.index(2, 0)) is None
    assert model.index(2, 0).data(Qt.ItemDataRole.FontRole).bold()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Sales"


def test_days_and_dashes(model: PartsModel) -> None:
    model.show_parts((Part(start=date(2026, 1, 31)),), Kind.DAY)
    assert texts(model, 0)[:5] == ["January 31", "0", "$0", "–", "–"]


def test_table_is_as_high_as_its_rows(model: PartsModel, qtbot: QtBot) -> None:
    table = PartsTable(model)
    qtbot.addWidget(table)
    table.resize(900, 100)
    table.show()
    model.show_parts(PARTS, Kind.MONTH)
    assert table.verticalScrollBar().maximum() == 0
    assert sum(table.columnWidth(column) for column in range(model.columnCount())) == table.viewport().width()
