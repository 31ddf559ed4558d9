"""Past sales from tables as people save them, and from files that are none."""

import time
import tracemalloc
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from loyalty_desk.documents.past_sales_file import FileSale, PastSalesFile, RowProblem
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.progress import Cancelled

NOON = "2025-01-31T12:00:00"
RUSSIAN = "Клиент;Дата;Сумма;Категория\nМария;31.01.2025;1 234,50;кофе\n"


def sales(path: Path, decimals: int = 2) -> list[FileSale]:
    """Return what a file says."""
    return list(PastSalesFile(path, decimals).sales(lambda _: None))


def trouble(path: Path) -> tuple[str, str]:
    """Return why a file is refused, which must be soon and cheap."""
    tracemalloc.start()
    started = time.perf_counter()
    with pytest.raises(Trouble) as caught:
        sales(path)
    seconds, (_, peak) = time.perf_counter() - started, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seconds < 10
    assert peak < 100_000_000
    return caught.value.code, caught.value.detail


def at(text: str) -> datetime:
    """Return a local time."""
    return datetime.fromisoformat(text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_texts_of_any_kind(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "sales.csv"
    path.write_bytes(RUSSIAN.replace(";", delimiter).encode(encoding))
    assert sales(path) == [FileSale("Мария", at(NOON), (("кофе", 123_450),))]


def test_commas_and_points(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text('customer,date,items,amount\n0001,1997-01-01,2,29.33\n0001,1997-01-18,2,"1,029.73"\n')
    assert sales(path) == [
        FileSale("0001", at("1997-01-01T12:00:00"), (("", 2_933),)),
        FileSale("0001", at("1997-01-18T12:00:00"), (("", 102_973),)),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-01-31", NOON),
        ("2025-01-31 09:05", "2025-01-31T09:05:00"),
        ("2025-01-31T09:05:07Z", "2025-01-31T09:05:07"),
        ("31.01.2025", NOON),
        ("31.01.25", NOON),
        ("31/01/2025 23:59", "2025-01-31T23:59:00"),
        ("01/31/2025", NOON),
        ("20250131", NOON),
        ("45688", NOON),
        ("45688,75", "2025-01-31T18:00:00"),
    ],
)
def test_dates(tmp_path: Path, text: str, expected: str) -> None:
    path = tmp_path / "sales.csv"
    path.write_text(f"Date\tCard\tTotal\n{text}\t291\t10\n")
    assert sales(path) == [FileSale("291", at(expected), (("", 1_000),))]


@pytest.mark.parametrize(
    ("text", "decimals", "expected"),
    [
        ("1234.5", 2, 123_450),
        ("1 234,50 ₽", 2, 123_450),
        ("1\N{NO-BREAK SPACE}234,50 руб.", 2, 123_450),
        ("$1,234.50", 2, 123_450),
        ("1.234,50", 2, 123_450),
        ("1,234", 2, 123_400),
        ("1,234,567", 2, 123_456_700),
        ("0.005", 2, 1),
        (".5", 2, 50),
        ("1,234", 3, 1_234),
        ("1,234", 0, 1_234),
        ("0", 2, 0),
    ],
)
def test_amounts(tmp_path: Path, text: str, decimals: int, expected: int) -> None:
    path = tmp_path / "sales.csv"
    path.write_text(f"Date\tCard\tTotal\n2025-01-31\t291\t{text}\n")
    assert [sale.goods for sale in sales(path, decimals)] == [(("", expected),)]


def test_problems_by_row(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    wrong = ["a;;10", "a;31.02.2025;10", "a;soon;10", "a;31.01.2025;", "a;31.01.2025;ten", "a;31.01.2025;-10"]
    wrong += ["a;31.01.2025;9999999999999", "a;31.01.2025;(5,00)", "a;-1;5"]
    path.write_text("\n".join(["клиент;дата;сумма", *wrong, ";31.01.2025;10", "a;31.01.2025;10", ""]))
    file = PastSalesFile(path, 2)
    assert len(list(file.sales(lambda _: None))) == 1
    assert (file.rows, file.wrong, file.without_customer) == (11, 9, 1)
    assert file.problems[:3] == [
        RowProblem(2, "date", "empty", ""),
        RowProblem(3, "date", "not a date", "31.02.2025"),
        RowProblem(4, "date", "not a date", "soon"),
    ]
    assert [each.problem for each in file.problems[3:]] == [
        *("empty", "not a number", "below 0", "too large", "below 0", "not a date")
    ]


def test_problems_are_capped(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("customer,date,amount\n" + "a,never,1\n" * 1_000)
    file = PastSalesFile(path, 2)
    assert list(file.sales(lambda _: None)) == []
    assert (file.wrong, len(file.problems)) == (1_000, 200)


def test_lines_of_one_receipt_are_one_sale(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    rows = ["a;1;31.01.2025 10:00;10;tea", "b;2;31.01.2025 10:00;1;tea", "a;1;31.01.2025 10:00;5;cake"]
    path.write_text("\n".join(["Клиент;Номер чека;Дата и время;Сумма;Группа", *rows]))
    assert [(sale.customer, sale.goods) for sale in sales(path)] == [
        ("a", (("tea", 1_000), ("cake", 500))),
        ("b", (("tea", 100),)),
    ]


def test_sorted_by_customer_and_time_beyond_memory(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    rows = (f"{n * 7919 % 1_000},{date.fromordinal(738_000 + n * 31 % 300)},{n}" for n in range(250_000))
    path.write_text("\n".join(["customer,date,amount", *rows]))
    file = PastSalesFile(path, 0)
    found = [(sale.customer, sale.at) for sale in file.sales(lambda _: None)]
    assert len(found) == 250_000
    assert found == sorted(found)
    assert (file.first, file.last) == (min(moment for _, moment in found), max(moment for _, moment in found))


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("customer,date,amount\n" + "a,2025-01-31,1\n" * 5_000)

    def stop(rows: int) -> None:
        if rows >= 2_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(PastSalesFile(path, 2).sales(stop))


def excel(path: Path, rows: Sequence[Sequence[Any]]) -> Path:
    """Save rows as a workbook."""
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(path)
    return path


def test_excel(tmp_path: Path) -> None:
    path = excel(
        tmp_path / "sales.xlsx",
        [
            ["Sales of January"],
            [],
            ["Customer", "Date", "Net sales", "Category"],
            ["Anna", datetime.fromisoformat("2025-01-31T09:05:00"), 12.3, "tea"],
            [1042.0, date(2025, 1, 31), 5, None],
            [1042, 45_688, "7,10", None],
            ["Anna", None, 1, None],
        ],
    )
    file = PastSalesFile(path, 2)
    assert list(file.sales(lambda _: None)) == [
        FileSale("1042", at(NOON), (("", 500),)),
        FileSale("1042", at(NOON), (("", 710),)),
        FileSale("Anna", at("2025-01-31T09:05:00"), (("tea", 1_230),)),
    ]
    assert file.problems == [RowProblem(7, "date", "empty", "")]


def test_what_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "file"
    assert trouble(path)[0] == "missing"
    for content, detail in [(b"", "empty"), (b" \n", "empty"), (b"\xd0\xcf\x11\xe0 old", "old_excel")]:
        path.write_bytes(content)
        assert trouble(path) == ("not_a_table", detail)
    for content in [
        bytes(range(256)) * 40,
        b"PK\x03\x04 not a zip",
        b"a,b\n" + b"x" * 200_000,
        b'"' + b"x\n" * 200_000,
    ]:
        path.write_bytes(content)
        assert trouble(path)[0] == "not_a_table"
    path.write_text(",".join(f"column {number}" for number in range(500)))
    assert trouble(path)[0] == "not_a_table"


def test_money_paid_by_card_is_no_customer(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_text("Дата;Сумма;Оплата картой\n31.01.2025;300;300\n")
    assert trouble(path) == ("no_column", "customer")
    path.write_text("Дата;Сумма;Оплата картой;Дисконтная карта\n31.01.2025;300;300;77\n")
    assert sales(path) == [FileSale("77", at(NOON), (("", 30_000),))]


def test_columns_that_are_missing(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_text("Dear shop,\nhow are you?\n")
    assert trouble(path) == ("no_column", "customer, date, amount")
    path.write_text("Buyer;Day;Price\na;2025-01-31;1\n")
    assert trouble(path) == ("no_column", "amount")


def test_bombs_are_refused_soon(tmp_path: Path) -> None:
    path = excel(tmp_path / "far.xlsx", [["customer", "date", "amount"], ["a", "2025-01-31", 1]])
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["XFD1048576"] = 1
    book.save(path)
    assert len(sales(path)) == 1
    packed = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/worksheets/sheet1.xml", b"0" * 210_000_000)
    assert trouble(packed)[0] == "too_large"
    with zipfile.ZipFile(packed, "w") as many:
        for number in range(10_001):
            many.writestr(str(number), b"")
    assert trouble(packed)[0] == "too_large"
    with zipfile.ZipFile(packed, "w") as other:
        other.writestr("readme.txt", "not a workbook")
    assert trouble(packed)[0] == "not_a_table"
