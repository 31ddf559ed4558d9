"""Times of day as people and programs write them into cells."""

from datetime import datetime, time, timedelta

import pytest

from loyalty_desk.documents.cell_values import amount_in, moment_in, time_in
from loyalty_desk.documents.table_file import Cell

TIMES = {
    "1:33 PM": "13:33",
    "1:33\N{NARROW NO-BREAK SPACE}PM": "13:33",
    "1:33:05pm": "13:33:05",
    "1:33 p.m.": "13:33",
    "1:33 P. M.": "13:33",
    "1:33 AM": "01:33",
    "12:03 AM": "00:03",
    "12:03 a.m.": "00:03",
    "12:03 PM": "12:03",
    "13:05 PM": "13:05",
    "13:05": "13:05",
    "9:05:07.250": "09:05:07",
    "10:00 AMT": "10:00",
    "22:00 America/New_York": "22:00",
}


@pytest.mark.parametrize("text", TIMES)
def test_both_halves_of_a_day(text: str) -> None:
    told = time.fromisoformat(TIMES[text])
    day = datetime.fromisoformat("2026-07-28")
    assert moment_in(f"7/28/26 {text}") == datetime.combine(day, told)
    assert moment_in(f"2026-07-28T{text}") == datetime.combine(day, told)
    assert time_in(text) == told


@pytest.mark.parametrize(
    "cell",
    [
        time(18, 30),
        datetime.fromisoformat("0001-01-01T18:30"),
        timedelta(hours=18, minutes=30),
        18.5 / 24,
        "01.01.0001 18:30:00",
        "2026-07-28T18:30",
    ],
)
def test_a_time_of_its_own_in_any_form(cell: Cell) -> None:
    assert time_in(cell) == time(18, 30)


@pytest.mark.parametrize("cell", ["", None, "noon", "25:00", "12:60", 1830, 1.5, -0.5, timedelta(days=2), "2026-07-28"])
def test_what_is_no_time(cell: Cell) -> None:
    with pytest.raises(ValueError, match=r"^not a time$"):
        time_in(cell)


@pytest.mark.parametrize("cell", [time(18, 30), timedelta(hours=18)])
def test_a_time_is_neither_a_day_nor_money(cell: Cell) -> None:
    with pytest.raises(ValueError, match=r"^not a date$"):
        moment_in(cell)
    with pytest.raises(ValueError, match=r"^not a number$"):
        amount_in(cell, 2)
