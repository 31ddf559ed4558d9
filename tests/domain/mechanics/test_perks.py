"""Which perks a cashier can offer."""

import pytest

from loyalty_desk.domain.mechanics.perks import Had, Offered, offered
from loyalty_desk.domain.standing import Standing
from tests.shop import program

RULES = program(
    tiers={"levels": [{"code": "gold", "name": "Gold", "from": "5", "perks": ["early", {"en": "A smile"}]}]},
    memberships=[{"code": "club", "name": "Club", "price": "0.00", "months": 1, "perks": ["queue"]}],
    perks=[
        {"code": "early", "name": "Early"},
        {"code": "queue", "name": "Queue", "per_month": 2},
        {"code": "closed", "name": "Closed sale", "segments": ["vip"]},
        {"code": "thanks", "name": "Thanks"},
    ],
)
NOTHING = Had(frozenset(), {})


@pytest.mark.parametrize(
    ("standing", "granted", "codes"),
    [
        (Standing(), "", ""),
        (Standing(tier="gold"), "", "early"),
        (Standing(membership="club"), "", "queue"),
        (Standing(segments=frozenset({"vip"})), "", "closed"),
        (Standing(tier="gold"), "thanks early", "early thanks"),
        (Standing(), "gone", ""),
    ],
)
def test_those_of_the_tier_the_club_the_segment_and_the_person(standing: Standing, granted: str, codes: str) -> None:
    found = offered(RULES, standing, Had(frozenset(granted.split()), {}))
    assert [each.code for each in found] == codes.split()


@pytest.mark.parametrize(("used", "left"), [(0, 2), (1, 1), (2, 0), (3, 0)])
def test_so_often_a_month(used: int, left: int) -> None:
    (queue,) = offered(RULES, Standing(membership="club"), Had(frozenset(), {"queue": used}))
    assert queue == Offered("queue", "Queue", left)


def test_without_a_limit() -> None:
    assert offered(RULES, Standing(tier="gold"), NOTHING)[0].left is None
