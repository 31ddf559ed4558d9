"""Cells hold any text as plain text, numbers exactly, and days as sheets count them."""

from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.escape import unescape

from loyalty_desk.documents.cells import LONGEST_TEXT, filler, plain_text
from loyalty_desk.documents.workbook import CellKind, Column

NEW_DAY, FIRST_DAY = (datetime.fromisoformat(text) for text in ("2026-01-31", "1900-03-01"))
MORNING = datetime.fromisoformat("2026-01-31T06:00")


def written(kind: CellKind, value: object, *, decimals: int = 2, **told: Any) -> object:
    """Return what a cell holds once a workbook was written and read again."""
    file = openpyxl.Workbook(write_only=True)
    sheet = file.create_sheet()
    cell = WriteOnlyCell(sheet)
    filler(Column("", kind, decimals=decimals, **told))(cell, value)
    sheet.append([cell])
    with BytesIO() as target:
        file.save(target)
        return openpyxl.load_workbook(target).worksheets[0]["A1"].value


@settings(max_examples=50, deadline=None)
@given(st.text(min_size=1))
def test_any_text_can_be_read_again_and_stays_as_it_was(text: str) -> None:
    assert unescape(str(written(CellKind.TEXT, text))) == unescape(plain_text(text))


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters="_")))
def test_ordinary_text_is_not_changed(text: str) -> None:
    assert plain_text(text) == text.replace("\uffff", "\ufffd").replace("\ufffe", "\ufffd")


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("=1+1", "=1+1"),
        ("a\x00b\x1fc", "a\ufffdb\ufffdc"),
        ("\ud800 \ufffe\uffff", "\ufffd \ufffd\ufffd"),
        ("one\r\ntwo\rthree\tfour", "one\ntwo\nthree\tfour"),
        ("_x0041_", "_x005F_x0041_"),
        ("snake_case", "snake_case"),
    ],
)
def test_what_no_sheet_can_hold_is_replaced(text: str, held: str) -> None:
    assert plain_text(text) == held


@pytest.mark.parametrize("sign", ["x", "😀", "Ж"])
def test_overlong_text_ends_in_an_ellipsis_at_the_limit(sign: str) -> None:
    held = plain_text(sign * 40_000)
    assert LONGEST_TEXT - 1 <= len(held.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    assert held.endswith(sign + "…")


def test_text_of_just_the_limit_is_kept() -> None:
    assert plain_text("x" * LONGEST_TEXT) == "x" * LONGEST_TEXT


@pytest.mark.parametrize(
    ("kind", "value", "decimals", "content"),
    [
        (CellKind.MONEY, 124805, 2, 1248.05),
        (CellKind.MONEY, -5, 2, -0.05),
        (CellKind.MONEY, 1248, 0, 1248),
        (CellKind.MONEY, 10**14 + 1, 2, 1000000000000.01),
        (CellKind.POINTS, 10680, 0, 106.8),
        (CellKind.PERCENT, 1250, 2, 0.125),
        (CellKind.INTEGER, -7, 0, -7),
        (CellKind.SERIAL, 12345, 0, 12345),
        (CellKind.DATE, date(2026, 1, 31), 0, NEW_DAY),
        (CellKind.DATE, date(1900, 3, 1), 0, FIRST_DAY),
        (CellKind.DATE, date(1900, 2, 28), 0, "1900-02-28"),
        (CellKind.TIME, time(18, 0), 0, time(18, 0)),
        (CellKind.TIME, datetime(2026, 1, 31, 6, tzinfo=UTC), 0, time(6, 0)),
        (CellKind.MOMENT, datetime(2026, 1, 31, 6, tzinfo=UTC), 0, MORNING),
        (CellKind.TEXT, "<b>&", 0, "<b>&"),
    ],
)
def test_numbers_and_days_are_exact(kind: CellKind, value: object, decimals: int, content: object) -> None:
    assert written(kind, value, decimals=decimals) == content


def test_codes_are_shown_by_their_names() -> None:
    assert written(CellKind.CODE, "earn", names={"earn": "Earned"}) == "Earned"
    assert written(CellKind.CODE, "other", names={"earn": "Earned"}) == "other"
