"""Selections through JSON and back."""

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.domain.selection import Condition, Period, RfmCell, Selection, Spent
from loyalty_desk.domain.selection_text import read_selection, write_selection

_DAYS = st.none() | st.dates()
_PERIODS = st.builds(Period, days=st.integers(1, 2**63 - 1)) | st.builds(Period, first=_DAYS, last=_DAYS)

st.register_type_strategy(int, st.integers(-(2**63) + 1, 2**63 - 1))
st.register_type_strategy(Period, _PERIODS)


@given(st.lists(st.one_of(*map(st.from_type, get_args(Condition))), max_size=5))
def test_a_selection_comes_back_as_it_was(conditions: list[Condition]) -> None:
    selection = Selection(tuple(conditions))
    assert read_selection(write_selection(selection)) == selection


def test_as_it_is_kept() -> None:
    cell = RfmCell(period=Period(days=365), last_sale_from=date(2026, 1, 2), visits_to=3)
    kept = write_selection(Selection((Spent(500, period=Period(first=date(2026, 1, 1))), cell)))
    assert kept == (
        '[{"is": "spent", "least": 500, "period": {"first": "2026-01-01"}},'
        ' {"is": "rfm", "period": {"days": 365}, "last_sale_from": "2026-01-02", "visits_to": 3}]'
    )


@pytest.mark.parametrize(
    "junk",
    [
        "",
        "[",
        "1",
        "[1]",
        "{}x",
        '{"is": "cardless"}',
        "[" * 20_000,
        '[{"is": "star_sign"}]',
        '[{"tiers": ["gold"]}]',
        '[{"is": "tier"}]',
        '[{"is": "tier", "tiers": "gold"}]',
        '[{"is": "tier", "tiers": ["gold"], "colour": 1}]',
        '[{"is": "absent", "least": "3"}]',
        '[{"is": "absent", "least": [3]}]',
        '[{"is": "absent", "least": true}]',
        '[{"is": "absent", "least": 2.0}]',
        '[{"is": "absent", "least": 9223372036854775808}]',
        '[{"is": "cohort", "month": "May"}]',
        '[{"is": "registered", "period": {"days": 0}}]',
        '[{"is": "registered", "period": 7}]',
        '[{"is": "one_of", "ids": [null]}]',
    ],
)
def test_what_is_no_selection_is_told_by_one_error(junk: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_selection(junk)
