"""A workbook is written whole, typed, and safe against what people type."""

import datetime
import errno
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from loyalty_desk.documents.workbook import CellKind, Column, Cover, Figure, Row, Sheet, Workbook
from loyalty_desk.documents.workbook_file import write_workbook
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.progress import Cancelled

MADE_AT = datetime.datetime(2026, 1, 31, 16, 5, tzinfo=datetime.UTC)
COLUMNS = (
    Column("Имя", CellKind.TEXT, 20),
    Column("Оплачено", CellKind.MONEY, total=True),
    Column("Баллы", CellKind.POINTS, total=True, decimals=0),
    Column("Визиты", CellKind.INTEGER, total=True),
    Column("Дата", CellKind.DATE),
    Column("Время", CellKind.TIME),
    Column("Когда", CellKind.MOMENT),
    Column("Скидка", CellKind.PERCENT),
    Column("Вид", CellKind.CODE, names={"earn": "Начислены"}),
)
ROW: Row = ("Мария", 124805, 1250, 3, MADE_AT.date(), MADE_AT.time(), MADE_AT, 1250, "earn")
HOSTILE = [
    '=HYPERLINK("http://x","y")',
    "+1",
    "-1",
    "@SUM(A1)",
    "a\x00\x1fb",
    "\ud800",
    "\uffff\ufffe",
    "x" * 40_000,
    "<&>'\"",
    "",
    " blank ",
    "#REF!",
]


def book(rows: Iterator[Row] | list[Row], *, title: str = "Ledger", columns: tuple[Column, ...] = COLUMNS) -> Workbook:
    """Return a workbook of one sheet."""
    figures = (Figure("Обязательство", CellKind.MONEY, 112300),)
    cover = Cover("=Выгрузка", "Кофейня", "RUB", MADE_AT, first=MADE_AT.date(), figures=figures)
    return Workbook("ru", cover, (Sheet(title, columns, rows),))


def named(count: int) -> Iterator[Row]:
    """Make rows of a name and an amount."""
    return ((f"N{number}", number) for number in range(count))


def test_cells_are_typed(tmp_path: Path) -> None:
    target = tmp_path / "w.xlsx"
    write_workbook(book([ROW, (None,) * 9]), target)

    sheet = openpyxl.load_workbook(target, read_only=True)["Ledger"]
    heading, row, empty, _ = sheet.iter_rows(values_only=True, max_col=9)
    assert heading == tuple(column.heading for column in COLUMNS)
    moment = datetime.datetime.combine(MADE_AT.date(), MADE_AT.time())
    midnight = datetime.datetime.combine(MADE_AT.date(), datetime.time())
    assert row == ("Мария", 1248.05, 12.5, 3, midnight, MADE_AT.time(), moment, 0.125, "Начислены")
    assert set(empty) == {None}


def test_a_sheet_is_ready_to_read_filter_and_print(tmp_path: Path) -> None:
    sheet = _written(book([ROW, ROW]), tmp_path)["Ledger"]
    assert isinstance(sheet, Worksheet)
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:I3"
    assert sheet.column_dimensions["A"].width == 20
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert [sheet[cell].number_format for cell in ("B2", "C2", "D2", "E2", "G2")] == [
        "#,##0.00;[Red]-#,##0.00",
        "#,##0;[Red]-#,##0",
        "#,##0",
        "dd.mm.yyyy",
        "dd.mm.yyyy hh:mm",
    ]


def test_totals_are_formulas_that_follow_the_filter(tmp_path: Path) -> None:
    sheet = _written(book([ROW, ROW, (None,) * 9]), tmp_path)["Ledger"]
    assert [sheet.cell(5, place).value for place in range(1, 6)] == [
        "Итого",
        "=SUBTOTAL(9,B2:B4)",
        "=SUBTOTAL(9,C2:C4)",
        "=SUBTOTAL(9,D2:D4)",
        None,
    ]


def test_hostile_text_stays_plain_text(tmp_path: Path) -> None:
    columns = (Column("=1+1", CellKind.TEXT),)
    read = _written(book([(text,) for text in HOSTILE], columns=columns, title="=a/b:[c]"), tmp_path)
    sheet = read.worksheets[1]
    assert sheet.title == "=a b c"
    assert [cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row if cell.value] == ["s"] * 11
    assert sheet["A1"].data_type == "s"
    assert [sheet.cell(place, 1).value for place in (2, 6, 7, 8)] == [HOSTILE[0], "a��b", "�", "��"]
    assert len(str(sheet["A9"].value)) == 32_767
    assert sheet["A12"].value == " blank "


def test_the_cover_says_where_the_numbers_come_from(tmp_path: Path) -> None:
    cover = _written(book([ROW]), tmp_path).worksheets[0]
    texts = [(cover.cell(row, 2).value, cover.cell(row, 3).value) for row in range(2, 13)]
    assert cover["B2"].data_type == "s"
    assert texts[0][0] == "=Выгрузка"
    assert ("Магазин", "Кофейня") in texts
    assert ("Период", "с 31 янв. 2026\xa0г.") in texts
    assert ("Обязательство", 1123) in texts
    assert ("Ledger", 1) in texts


def test_more_rows_than_a_sheet_takes_go_on_in_the_next(tmp_path: Path) -> None:
    columns = (Column("Name", CellKind.TEXT), Column("Paid", CellKind.MONEY, total=True))
    made = book(named(25), columns=columns)
    read = _written(made, tmp_path, rows_a_sheet=10)
    assert read.sheetnames == ["О файле", "Ledger", "Ledger 2", "Ledger 3"]
    assert [sheet.max_row for sheet in read.worksheets[1:]] == [12, 12, 7]
    assert read["Ledger 3"]["A2"].value == "N20"
    assert read["Ledger 3"].auto_filter.ref == "A1:B6"
    assert read["Ledger 2"]["B12"].value == "=SUBTOTAL(9,B2:B11)"


@pytest.mark.parametrize("count", [0, 10])
def test_a_sheet_without_rows_or_just_full_is_one_sheet(tmp_path: Path, count: int) -> None:
    columns = (Column("Name", CellKind.TEXT), Column("Paid", CellKind.MONEY, total=True))
    read = _written(book(named(count), columns=columns), tmp_path, rows_a_sheet=10)
    assert read.sheetnames == ["О файле", "Ledger"]
    assert read["Ledger"].max_row == (count + 2 if count else 1)


def test_progress_counts_rows_and_may_cancel(tmp_path: Path) -> None:
    seen: list[int] = []

    def stop_at_3000(done: int) -> None:
        seen.append(done)
        if done == 3000:
            raise Cancelled

    target = tmp_path / "w.xlsx"
    target.write_bytes(b"old")
    columns = (Column("Name", CellKind.TEXT), Column("Paid", CellKind.MONEY))
    with pytest.raises(Cancelled):
        write_workbook(book(named(5000), columns=columns), target, progress=stop_at_3000)
    assert seen == [1000, 2000, 3000]
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    def fill_up(done: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with pytest.raises(Trouble) as trouble:
        write_workbook(book([ROW]), tmp_path / "w.xlsx", progress=fill_up)
    assert trouble.value.code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_a_row_of_another_length_is_a_bug_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="zip"):
        write_workbook(book([ROW[:-1]]), tmp_path / "w.xlsx")
    assert list(tmp_path.iterdir()) == []


def _written(made: Workbook, folder: Path, *, rows_a_sheet: int = 1000) -> openpyxl.Workbook:
    write_workbook(made, folder / "w.xlsx", rows_a_sheet=rows_a_sheet)
    return openpyxl.load_workbook(folder / "w.xlsx")
