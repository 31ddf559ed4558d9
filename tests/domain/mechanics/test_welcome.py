"""How long the points of a welcome live."""

from datetime import date

from loyalty_desk.domain.mechanics.welcome import dates
from tests.shop import moment, program


def test_days_or_as_the_program_says() -> None:
    now, today = moment("2026-02-27 23:59"), date(2026, 2, 27)
    short, plain = (program(welcome=rule).welcome for rule in ({"points": "1", "expires_days": 2}, {"points": "1"}))
    assert short is not None
    assert plain is not None
    assert dates(short, now, today) == (now, date(2026, 3, 1))
    assert dates(plain, now, today) is None
