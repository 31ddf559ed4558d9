"""What a test scan proposes."""

import pytest

from loyalty_desk.devices.scanner import Burst, Terminator


@pytest.mark.parametrize(
    ("gaps_ms", "proposed"),
    [
        ((), 20),
        ((1, 2, 1), 20),
        ((12, 14, 13), 35),
        ((40, 60, 55), 150),
        ((80, 120, 90), 200),
        ((200, 10), 200),
        ((90, 201, 150), None),
    ],
)
def test_the_gap_leaves_room_for_a_slower_moment(gaps_ms: tuple[int, ...], proposed: int | None) -> None:
    burst = Burst("2912345678903", gaps_ms, Terminator.ENTER)
    assert burst.proposed_gap_ms == proposed
    assert burst.slowest_gap_ms == max(gaps_ms, default=0)
