"""Who gets points at the door."""

from datetime import date

import pytest

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.mechanics.events import event_of, refusal
from loyalty_desk.domain.standing import Standing
from tests.shop import program

RULES = program(
    tiers={"levels": [{"code": "gold", "name": "Gold", "from": "5"}]},
    events=[
        {"code": "tasting", "name": "T", "starts": "2026-05-01", "ends": "2026-05-02", "points": "50"},
        {"code": "ball", "name": "B", "starts": "2026-05-01", "ends": "2026-05-01", "points": "50", "tiers": ["gold"]},
        {"code": "late", "name": "L", "starts": "2026-05-01", "ends": "2026-05-01", "points": "5", "segments": ["vip"]},
    ],
)
FIRST = date(2026, 5, 1)


@pytest.mark.parametrize(
    ("code", "day", "standing", "why"),
    [
        ("tasting", date(2026, 4, 30), Standing(), "day"),
        ("tasting", FIRST, Standing(), ""),
        ("tasting", date(2026, 5, 2), Standing(), ""),
        ("tasting", date(2026, 5, 3), Standing(), "day"),
        ("ball", FIRST, Standing(), "tier"),
        ("ball", FIRST, Standing(tier="gold"), ""),
        ("late", FIRST, Standing(), "segment"),
        ("late", FIRST, Standing(segments=frozenset({"vip"})), ""),
    ],
)
def test_who_gets_points(code: str, day: date, standing: Standing, why: str) -> None:
    assert refusal(event_of(RULES, code), standing, day, came=False) == why


def test_once() -> None:
    assert refusal(event_of(RULES, "tasting"), Standing(), FIRST, came=True) == "twice"


def test_an_event_that_is_none() -> None:
    with pytest.raises(Invalid, match="not in the program"):
        event_of(RULES, "concert")
