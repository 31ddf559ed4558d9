"""Files of other programs: what their columns are taken for, however they are written."""

import itertools
from pathlib import Path

import openpyxl
import pytest

from loyalty_desk.documents.import_layout import layout_of, look
from loyalty_desk.domain.errors import Invalid, Trouble
from loyalty_desk.domain.importing import Layout

TABLE = (("Клиент", "Дата", "Сумма"), ("Мария", "31.01.2025", "1 234.50"), ("Пётр", "01.02.2025", "0.00"))
WRITTEN = itertools.product(
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"], [";", "\t", ",", "|"], ["\n", "\r\n"]
)


@pytest.mark.parametrize(("encoding", "delimiter", "end"), list(WRITTEN))
def test_however_a_text_is_written(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    path = tmp_path / "sales.csv"
    path.write_bytes((end.join(delimiter.join(row) for row in TABLE) + end).encode(encoding))
    preview = look(path)
    assert (preview.headings, preview.rows) == (TABLE[0], TABLE[1:])
    assert preview.delimiter == delimiter
    assert preview.encoding.removesuffix("-sig") == (
        "utf-16" if encoding == "utf-16" else encoding.removesuffix("-sig")
    )


def test_a_workbook_below_a_title(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (("Sales of 2025",), (), *TABLE):
        book.worksheets[0].append(row)
    path = tmp_path / "sales.xlsx"
    book.save(path)
    preview = look(path)
    assert (preview.encoding, preview.delimiter, preview.headings) == ("", "", TABLE[0])
    assert preview.rows[0] == TABLE[1]
    assert preview.guessed["sales"] == Layout(columns={"customer": 0, "date": 1, "amount": 2}, heading_row=3)


def test_headings_of_which_only_parts_are_known(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("Name of client;Date of visit;Amount in all;What\nAnna;2025-01-01;3;tea\n")
    assert look(path).guessed["sales"] == Layout(columns={"customer": 0, "date": 1, "amount": 2}, heading_row=1)


def test_twenty_rows_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("customer,date,amount\n" + "".join(f"{number},2025-01-01,1\n" for number in range(100)))
    assert [row[0] for row in look(path).rows] == [str(number) for number in range(20)]


def test_a_file_without_headings_is_told_by_numbers(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("0001,1997-01-01,2,29.33\n0001,1997-01-18,2,29.73\n")
    preview = look(path)
    assert preview.headings == ("", "", "", "")
    assert len(preview.rows) == 2
    chosen = {"customer": "#1", "date": "#2", "amount": "#4"}
    assert layout_of(path, "sales", chosen) == Layout(columns={"customer": 0, "date": 1, "amount": 3})


def test_a_heading_that_nobody_could_guess_is_named(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("Kunde,Tag,Betrag\nAnna,2025-01-01,3\n")
    layout = layout_of(path, "sales", {"customer": "kunde", "date": "Tag", "amount": "#3"})
    assert layout == Layout(columns={"customer": 0, "date": 1, "amount": 2}, heading_row=1)


def test_a_choice_goes_before_the_guess(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("customer,date,amount,net sales\nAnna,2025-01-01,3,2\n")
    layout = layout_of(path, "sales", {"amount": "Net sales", "staff": "amount"})
    assert layout.columns == {"amount": 3, "staff": 2, "customer": 0, "date": 1}


@pytest.mark.parametrize(
    ("chosen", "field"),
    [
        ({"colour": "date"}, "map.colour"),
        ({"date": "Tag"}, "map.Tag"),
        ({"date": "#4"}, "map.#4"),
        ({"date": "#0"}, "map.#0"),
    ],
)
def test_choices_that_there_are_not(tmp_path: Path, chosen: dict[str, str], field: str) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("customer,date,amount\nAnna,2025-01-01,3\n")
    with pytest.raises(Invalid) as caught:
        layout_of(path, "sales", chosen)
    assert caught.value.field == field


def test_what_is_missing_is_told() -> None:
    assert Layout(columns={"customer": 0}).missing("sales") == ("date", "amount")
    assert Layout(columns={"email": 0}).missing("customers") == ("name",)
    assert Layout(columns={"card": 0}).missing("customers") == ()


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="missing"):
        look(tmp_path / "nothing.csv")


@pytest.mark.parametrize(
    ("headings", "time"),
    [
        ("Дата;Время;Сумма;Клиент", 1),
        ("Дата;Время продажи;Сумма;Клиент", 1),
        ("Date;Time Zone;Amount;Customer", None),
        ("Customer;Time;Amount", None),  # it is the date: there is no other
    ],
)
def test_which_column_is_the_time(tmp_path: Path, headings: str, time: int | None) -> None:
    path = tmp_path / "sales.csv"
    path.write_text(f"{headings}\n1;2;3;4\n", encoding="utf-8")
    layout = look(path).guessed["sales"]
    assert (layout.columns.get("time"), layout.missing("sales")) == (time, ())
