from datetime import date
from fractions import Fraction

from loyalty_desk.documents.workbook import CellKind
from loyalty_desk.ui.charts.values import Cell, Column, Kind, TableData
from loyalty_desk.ui.reports.table_sheet import sheet_of

TABLE = TableData(
    (
        Column("Day", Kind.DATE),
        Column("Money", Kind.MONEY),
        Column("Share", Kind.PERCENT),
        Column("Customers", Kind.NUMBER),
    ),
    (
        (Cell(date(2026, 1, 5), "5 Jan"), Cell(1050, "10.50"), Cell(Fraction(1, 3), "33.3%"), Cell(2, "2")),
        (Cell(date(2026, 1, 6), "6 Jan"), Cell(None, "–"), Cell(None, "–"), Cell(0, "0")),
    ),
    (Cell("Together", "Together"), Cell(1050, "10.50"), Cell(None, ""), Cell(None, "")),
)


def test_values_are_typed_and_only_what_has_a_total_is_summed() -> None:
    sheet = sheet_of("Trend", TABLE, decimals=2)
    assert list(sheet.rows) == [(date(2026, 1, 5), 1050, 3333, 2), (date(2026, 1, 6), None, None, 0)]
    assert [column.kind for column in sheet.columns] == [
        CellKind.DATE,
        CellKind.MONEY,
        CellKind.PERCENT,
        CellKind.INTEGER,
    ]
    assert [column.total for column in sheet.columns] == [False, True, False, False]
    assert sheet.columns[1].decimals == 2
