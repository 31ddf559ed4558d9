"""Rows of files of any make as values, and files that are none: refused soon, in little memory."""

import itertools
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from loyalty_desk.documents.import_layout import look
from loyalty_desk.documents.import_rows import ImportRows, PersonRow, SaleLine
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.importing import Kind, Layout, RowProblem
from loyalty_desk.domain.progress import Cancelled, silent


def at(text: str) -> datetime:
    """Return a local time."""
    return datetime.fromisoformat(text)


TODAY = date(2026, 1, 10)
SALES = Layout(
    columns={"customer": 0, "date": 1, "amount": 2, "receipt": 3, "category": 4, "quantity": 5, "staff": 6},
    heading_row=1,
)
HEADINGS = ("customer", "date", "amount", "receipt", "category", "quantity", "staff")


def sales(path: Path, layout: Layout = SALES) -> list[SaleLine]:
    """Return a file's sales, none of whose rows may be wrong."""
    rows = ImportRows(path, layout, silent)
    found = list(rows.sales(2, TODAY))
    assert rows.problems == []
    return found


DATES = {
    "2025-01-31": at("2025-01-31 12:00"),
    "31.01.2025": at("2025-01-31 12:00"),
    "31/01/25": at("2025-01-31 12:00"),
    "01/31/2025": at("2025-01-31 12:00"),
    "2025-01-31T09:05:07Z": at("2025-01-31 09:05:07"),
    "31.01.2025 9:05": at("2025-01-31 09:05"),
}
AMOUNTS = {"1234.5": 123_450, "1234,50": 123_450, "1 234,50 ₽": 123_450, "1,234.50": 123_450, "$0.00": 0, "12": 1_200}


@pytest.mark.parametrize(("day", "amount"), list(itertools.product(DATES, AMOUNTS)))
def test_dates_and_decimals_of_all_kinds(tmp_path: Path, day: str, amount: str) -> None:
    path = tmp_path / "sales.csv"
    row = ("Анна", day, amount, "7", "кофе", "0,5", "Ольга")
    path.write_bytes("\n".join(";".join(cells) for cells in (HEADINGS, row)).encode("cp1251", "replace"))
    assert sales(path) == [SaleLine(2, "Анна", DATES[day], AMOUNTS[amount], "7", "кофе", 500, "Ольга")]


def test_a_workbook_of_sales(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (HEADINGS, (1042.0, date(2025, 1, 31), 12.5, 7, "tea", 2, None), ("A", 45688.5, "0", None, "", "", "")):
        book.worksheets[0].append(row)
    path = tmp_path / "sales.xlsx"
    book.save(path)
    assert sales(path) == [
        SaleLine(2, "1042", at("2025-01-31 12:00"), 1_250, "7", "tea", 2_000, ""),
        SaleLine(3, "A", at("2025-01-31 12:00"), 0, "", "", 1_000, ""),
    ]


def test_customers_of_all_kinds(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "Код;Имя;Фамилия;Телефон;Дата рождения;Метки;Баллы\n"
        " 17 ;Анна\u00a0 Мария;Ли;+7 (916);28.02.1990;b;1 000,5\n;;;;;a|b, a;\n"
    )
    layout = Layout(
        columns={
            "external_id": 0,
            "name": 1,
            "surname": 2,
            "phone": 3,
            "birthday": 4,
            "tags": 5,
            "points": 6,
        },
        heading_row=1,
    )
    rows = ImportRows(path, layout, silent)
    assert list(rows.people()) == [
        PersonRow(2, "17", "Анна Мария Ли", "+7 (916)", "", date(1990, 2, 28), "", "", ("b",), "", 100_050),
        PersonRow(3, "", "", "", "", None, "", "", ("a", "b"), "", 0),
    ]
    assert (rows.rows, rows.wrong) == (2, 0)


def test_problems_are_told_with_their_row_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("A report\n\ncustomer,date,amount\n\nA,2025-01-01,x\n")
    rows = ImportRows(path, Layout(columns=SALES.columns, heading_row=3), silent)
    assert list(rows.sales(2, TODAY)) == []
    assert rows.problems == [RowProblem(5, "amount", "not a number", "x")]


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("customer,date,amount\n" + "A,2025-01-01,1\n" * 5_000)

    def stop(rows: int) -> None:
        if rows >= 2_000:
            raise Cancelled

    reading = ImportRows(path, SALES, stop)
    with pytest.raises(Cancelled):
        list(reading.sales(2, TODAY))
    assert reading.rows == 2_000


def empty(path: Path) -> None:
    path.write_bytes(b"")


def spaces(path: Path) -> None:
    path.write_bytes(b" \n\t\r\n")


def binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 400)


def old_workbook(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_096))


def broken_workbook(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + b"nothing" * 1_000)


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 40)


def wide(path: Path) -> None:
    path.write_text("a," * 1_000_000 + "\n")


def endless_line(path: Path) -> None:
    path.write_text("a" * 5_000_000)


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 210_000_000)


HOSTILE: dict[Callable[[Path], None], str] = {
    empty: "not_a_table",
    spaces: "not_a_table",
    binary: "not_a_table",
    picture: "not_a_table",
    old_workbook: "not_a_table",
    broken_workbook: "not_a_table",
    wide: "not_a_table",
    endless_line: "not_a_table",
    bomb: "too_large",
}


@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
@pytest.mark.parametrize("kind", ["look", "sales", "customers"])
def test_hostile_files_are_refused_soon(tmp_path: Path, make: Callable[[Path], None], kind: Kind | str) -> None:
    path = tmp_path / "file"
    make(path)
    tracemalloc.start()
    started = time.perf_counter()
    with pytest.raises(Trouble) as caught:
        _read(path, kind)
    seconds, (_, peak) = time.perf_counter() - started, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.code == HOSTILE[make]
    assert seconds < 10
    assert peak < 50_000_000


def test_one_cell_at_the_far_corner_of_a_sheet_is_nothing(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(HEADINGS)
    book.worksheets[0]["XFD1048576"] = 1
    path = tmp_path / "far.xlsx"
    book.save(path)
    tracemalloc.start()
    assert look(path).rows == ()
    assert sales(path) == []
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 50_000_000


def _read(path: Path, kind: str) -> None:
    if kind == "look":
        look(path)
    elif kind == "sales":
        list(ImportRows(path, SALES, silent).sales(2, TODAY))
    else:
        list(ImportRows(path, Layout(columns={"name": 0}), silent).people())
