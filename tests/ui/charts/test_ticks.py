"""Round numbers of an axis, counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.ui.charts.ticks import round_scale


@pytest.mark.parametrize(
    ("low", "high", "least", "ticks"),
    [
        (0, 109, 1, (0, 50, 100)),
        (0, 3, 1, (0, 1, 2, 3)),
        (0, 9, 1, (0, 5)),
        (0, 200, 0, (0, 50, 100, 150, 200)),
        (-2200, 3240, 0, (-2000, 0, 2000)),
        (0.52, 0.66, 0, (0.55, 0.6, 0.65)),
        (0, 0, 0, (0,)),
    ],
)
def test_ticks_are_round(low: float, high: float, least: float, ticks: tuple[float, ...]) -> None:
    assert round_scale(low, high, least=least).ticks == pytest.approx(ticks)


@given(st.integers(-(10**9), 0), st.integers(1, 10**9), st.integers(2, 6))
def test_the_axis_holds_everything_without_much_air(low: int, high: int, lines: int) -> None:
    scale = round_scale(low, high, lines=lines)
    assert scale.low <= low <= 0 <= high <= scale.high * (1 + 1e-9)
    assert scale.high - scale.low <= (high - low) * 1.15
    assert 0 in scale.ticks
    assert len(scale.ticks) <= lines + 2


@given(st.integers(1, 10_000))
def test_counts_have_no_ticks_between_whole_numbers(high: int) -> None:
    assert all(tick == int(tick) for tick in round_scale(0, high, least=1).ticks)
