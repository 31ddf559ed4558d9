"""A table of the dashboard as a sheet of a workbook."""

from fractions import Fraction

from loyalty_desk.documents.workbook import CellKind, Column, Row, Sheet
from loyalty_desk.domain.money import round_half_up
from loyalty_desk.ui.charts.values import Cell, Kind, TableData
from loyalty_desk.ui.charts.values import Column as Shown

_KINDS = {
    Kind.TEXT: CellKind.TEXT,
    Kind.NUMBER: CellKind.INTEGER,
    Kind.MONEY: CellKind.MONEY,
    Kind.POINTS: CellKind.POINTS,
    Kind.PERCENT: CellKind.PERCENT,
    Kind.DATE: CellKind.DATE,
}
_SUMMED = (Kind.NUMBER, Kind.MONEY, Kind.POINTS)
_WIDTHS = {Kind.TEXT: 28.0, Kind.DATE: 16.0}
_SHARES = 10_000  # a workbook takes hundredths of a percent


def sheet_of(title: str, table: TableData, *, decimals: int) -> Sheet:
    """Return the sheet; columns with a total are summed up by formulas. `decimals` are those of the currency."""
    totals = table.total or (Cell(None, ""),) * len(table.columns)
    columns = tuple(_column(shown, total, decimals) for shown, total in zip(table.columns, totals, strict=True))
    return Sheet(title, columns, [_row(row, table.columns) for row in table.rows])


def _column(shown: Shown, total: Cell, decimals: int) -> Column:
    return Column(
        heading=shown.heading,
        kind=_KINDS[shown.kind],
        width=_WIDTHS.get(shown.kind, 15.0),
        total=shown.kind in _SUMMED and total.raw is not None,
        decimals=decimals if shown.kind is Kind.MONEY else 0,
    )


def _row(cells: tuple[Cell, ...], columns: tuple[Shown, ...]) -> Row:
    return tuple(_value(cell, column.kind) for cell, column in zip(cells, columns, strict=True))


def _value(cell: Cell, kind: Kind) -> object:
    if kind is Kind.PERCENT and isinstance(cell.raw, Fraction | int):
        return round_half_up(Fraction(cell.raw) * _SHARES)
    return cell.raw
