"""Rows of other programs' files, by the columns that their headings tell: two columns in one, what is no sale."""

from datetime import date, datetime
from pathlib import Path

import pytest

from loyalty_desk.documents.import_layout import look
from loyalty_desk.documents.import_rows import ImportRows
from loyalty_desk.domain.importing import RowProblem
from loyalty_desk.domain.progress import silent
from tests.documents.test_import_headings import LOYVERSE_ITEMS, LOYVERSE_RECEIPTS, SQUARE_CUSTOMERS, SQUARE_ITEMS


def test_first_and_last_name_are_one(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    person = {"First Name": "Anna", "Last Name": "Lee", "Square Customer ID": "K1", "Birthday": "1990-05-12"}
    _write(path, SQUARE_CUSTOMERS, person, {"First Name": "Ben", "Square Customer ID": "K2"})
    rows = ImportRows(path, look(path).guessed["customers"], silent)
    assert [(row.external_id, row.name) for row in rows.people()] == [("K1", "Anna Lee"), ("K2", "Ben")]
    assert rows.problems == []


@pytest.mark.parametrize(
    ("headings", "sale", "refund"),
    [
        pytest.param(
            LOYVERSE_RECEIPTS,
            {"Customer contacts": "+19055550142", "Gross sales": "200.00", "Net sales": "180.00"},
            {"Customer contacts": "+19055550142", "Gross sales": "180.00", "Net sales": "-180.00"},
            id="Loyverse",
        ),
        pytest.param(
            LOYVERSE_ITEMS,
            {"Customer contacts": "+19055550142", "Quantity": "2.000", "Net sales": "180.00"},
            {"Customer contacts": "+19055550142", "Quantity": "-2.000", "Net sales": "-180.00"},
            id="Loyverse by item",
        ),
        pytest.param(
            SQUARE_ITEMS,
            {"Customer ID": "K1", "Qty": "1.0", "Gross Sales": "$200.00", "Net Sales": "$180.00"},
            {"Customer ID": "K1", "Qty": "-1.0", "Gross Sales": "-$200.00", "Net Sales": "-$180.00"},
            id="Square",
        ),
    ],
)
def test_goods_given_back_are_told(tmp_path: Path, headings: str, sale: dict[str, str], refund: dict[str, str]) -> None:
    path = tmp_path / "export.csv"
    _write(path, headings, sale | {"Date": "2025-07-28"}, refund | {"Date": "2025-07-29"})
    rows = ImportRows(path, look(path).guessed["sales"], silent)
    assert [line.amount for line in rows.sales(2, date(2026, 1, 10))] == [180_00]
    assert [(each.row, each.column, each.problem) for each in rows.problems] == [(3, "amount", "a return")]


def test_a_time_of_its_own_is_that_of_its_date(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    sale = {
        "Date": "2025-07-28",
        "Time Zone": "Eastern Time (US & Canada)",
        "Customer ID": "K1",
        "Net Sales": "$180.00",
    }
    times: tuple[dict[str, str], ...] = ({"Time": "1:33:05 PM"}, {"Time": "18:30:00"}, {}, {"Time": "later"})
    _write(path, SQUARE_ITEMS, *(sale | each for each in times))
    rows = ImportRows(path, look(path).guessed["sales"], silent)
    told = [line.at for line in rows.sales(2, date(2026, 1, 10))]
    assert told == [datetime.fromisoformat(f"2025-07-28T{clock}") for clock in ("13:33:05", "18:30:00", "12:00:00")]
    assert rows.problems == [RowProblem(5, "time", "not a time", "later")]


def test_cancelled_sales_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    sale = {"Date": "7/28/25 1:33 PM", "Customer contacts": "+19055550142", "Net sales": "180.00"}
    cancelled = ("Cancelled", "canceled", "Отменен", "ОТМЕНЁН", "Отменено")
    taken = ("Closed", "", "Закрыт", "not cancelled", "x" * 300)
    _write(path, LOYVERSE_RECEIPTS, *(sale | {"Status": status} for status in (*cancelled, *taken)))
    rows = ImportRows(path, look(path).guessed["sales"], silent)
    assert [line.row for line in rows.sales(2, date(2026, 1, 10))] == [7, 8, 9, 10, 11]
    assert rows.problems == [
        RowProblem(row, "status", "cancelled", text) for row, text in enumerate(cancelled, start=2)
    ]


def _write(path: Path, headings: str, *rows: dict[str, str]) -> None:
    named = headings.split(",")
    lines = [headings, *(",".join(row.get(heading, "") for heading in named) for row in rows)]
    path.write_text("\n".join(lines), encoding="utf-8")
