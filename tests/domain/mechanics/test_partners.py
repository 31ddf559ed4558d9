"""What partners give to whom."""

from datetime import date

import pytest

from loyalty_desk.domain.mechanics.partners import open_to
from loyalty_desk.domain.standing import Standing
from tests.shop import program

RULES = program(
    tiers={"levels": [{"code": "gold", "name": "Gold", "from": "5"}]},
    partners=[
        {"code": "gym", "name": "Gym", "text": "10 %"},
        {"code": "spa", "name": "Spa", "text": "5 %", "ends": "2026-01-10"},
        {"code": "zoo", "name": "Zoo", "text": "1 %", "tiers": ["gold"], "segments": ["vip"]},
    ],
)


@pytest.mark.parametrize(
    ("day", "standing", "codes"),
    [
        (date(2026, 1, 10), Standing(), "gym spa"),
        (date(2026, 1, 11), Standing(), "gym"),
        (date(2026, 1, 11), Standing(tier="gold"), "gym"),
        (date(2026, 1, 11), Standing(segments=frozenset({"vip"})), "gym"),
        (date(2026, 1, 11), Standing(tier="gold", segments=frozenset({"vip"})), "gym zoo"),
    ],
)
def test_whose_privileges_a_customer_has(day: date, standing: Standing, codes: str) -> None:
    assert [partner.code for partner in open_to(RULES, standing, day)] == codes.split()
