"""Lots: their dates, the order in which they are drawn, and the way back."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.domain.lots import Share, dates_of_lot, draw, give_back
from loyalty_desk.domain.standing import LotId
from tests.domain.pricing import program
from tests.shop import moment

MOSCOW = ZoneInfo("Europe/Moscow")
LOTS = [(LotId(7), 100), (LotId(2), 0), (LotId(9), 300)]


@pytest.mark.parametrize(
    ("expiry", "last"),
    [
        ({}, None),
        ({"months": 1}, date(2026, 2, 28)),
        ({"days": 1}, date(2026, 2, 1)),
        ({"days": 1, "round_up_to": "month"}, date(2026, 2, 28)),
        ({"months": 2, "round_up_to": "quarter"}, date(2026, 3, 31)),
        ({"months": 3, "round_up_to": "year"}, date(2026, 12, 31)),
    ],
)
def test_points_live_as_the_program_says(expiry: dict[str, object], last: date | None) -> None:
    at = moment("2026-01-31 23:30")
    assert dates_of_lot(program(expiry=expiry), at) == (at, last)


def test_held_points_count_from_the_day_they_become_available() -> None:
    available, last = dates_of_lot(program(earning={"hold_days": 14}, expiry={"months": 1}), moment("2026-01-17 23:30"))
    assert (available, last) == (datetime(2026, 1, 31, 23, 30, tzinfo=MOSCOW), date(2026, 2, 28))


def test_lots_are_drawn_in_the_order_given() -> None:
    assert draw(LOTS, 0) == ()
    assert draw(LOTS, 50) == (Share(LotId(7), 50),)
    assert draw(LOTS, 150) == (Share(LotId(7), 100), Share(LotId(2), 0), Share(LotId(9), 50))
    assert sum(share.points for share in draw(LOTS, 9_999)) == 400


def test_points_go_back_in_the_reverse_order() -> None:
    drawn = (Share(LotId(7), 100), Share(LotId(9), 50))
    assert give_back(drawn, 0, 60) == (Share(LotId(9), 50), Share(LotId(7), 10))
    assert give_back(drawn, 60, 90) == (Share(LotId(7), 90),)
    assert give_back(drawn, 150, 0) == ()


@given(
    st.lists(st.integers(1, 500), min_size=1, max_size=6),
    st.data(),
)
def test_however_it_goes_back_it_ends_where_it_was(sizes: list[int], data: st.DataObject) -> None:
    lots = [(LotId(number), size) for number, size in enumerate(sizes, start=1)]
    total = data.draw(st.integers(0, sum(sizes)))
    drawn, back, already = draw(lots, total), dict.fromkeys(range(1, 7), 0), 0
    while already < total:
        some = data.draw(st.integers(1, total - already))
        for share in give_back(drawn, already, some):
            back[share.lot_id or 0] += share.points
        already += some
    assert {lot: points for lot, points in back.items() if points} == {lot or 0: points for lot, points in drawn}
