"""Cells hold any text as plain text, numbers exactly, and days as sheets count them."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from loyalty_desk.documents.cells import LONGEST_TEXT, cell_writer, clean, plain_text
from loyalty_desk.documents.workbook import CellKind, Column


def written(kind: CellKind, value: object, *, decimals: int = 2) -> str:
    """Return the content of a cell that holds `value`."""
    xml = cell_writer(Column("", kind, decimals=decimals), "B", 7)("3", value)
    cell = etree.fromstring(xml)
    assert (cell.get("r"), cell.get("s")) == ("B3", "7")
    return "".join(str(text) for text in cell.itertext())


@given(st.text())
def test_any_text_is_readable_xml_and_stays_as_it_was(text: str) -> None:
    assert written(CellKind.TEXT, text) == plain_text(text)


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


def test_markup_is_escaped() -> None:
    assert clean("<b>&") == "&lt;b&gt;&amp;"


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
        (CellKind.MONEY, 124805, 2, "1248.05"),
        (CellKind.MONEY, -5, 2, "-0.05"),
        (CellKind.MONEY, 1248, 0, "1248"),
        (CellKind.MONEY, 10**14 + 1, 2, "1000000000000.01"),
        (CellKind.POINTS, 10680, 0, "106.80"),
        (CellKind.PERCENT, 1250, 2, "0.1250"),
        (CellKind.INTEGER, -7, 0, "-7"),
        (CellKind.SERIAL, 12345, 0, "12345"),
        (CellKind.DATE, datetime.date(2026, 1, 31), 0, "46053"),
        (CellKind.DATE, datetime.date(1900, 3, 1), 0, "61"),
        (CellKind.DATE, datetime.date(1900, 2, 28), 0, "1900-02-28"),
        (CellKind.TIME, datetime.time(18, 0), 0, "0.75"),
        (CellKind.TIME, datetime.datetime(2026, 1, 31, 6, tzinfo=datetime.UTC), 0, "0.25"),
        (CellKind.MOMENT, datetime.datetime(2026, 1, 31, 6, tzinfo=datetime.UTC), 0, "46053.25"),
    ],
)
def test_numbers_and_days_are_exact(kind: CellKind, value: object, decimals: int, content: str) -> None:
    assert written(kind, value, decimals=decimals) == content


def test_codes_are_shown_by_their_names() -> None:
    write = cell_writer(Column("", CellKind.CODE, names={"earn": "Earned"}), "A", 0)
    assert "Earned" in write("1", "earn")
    assert "other" in write("1", "other")
