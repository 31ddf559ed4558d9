"""report.prediction"""

from datetime import date

from tests.api.register import NearRegister
from tests.api.test_customers import invalid
from tests.data import purchases

NAMES = ["customers", "r", "alpha", "a", "b", "gamma_gamma"]
CUSTOMERS = 60


def test_a_prediction_of_nothing_is_null(register: NearRegister) -> None:
    assert register.call("report.prediction", until="2026-01-10") == dict.fromkeys(NAMES) | {"customers": 0}
    assert invalid(register, "report.prediction") == ("until", "missing")
    assert invalid(register, "report.prediction", until="soon")[0] == "until"


def test_a_prediction_is_told_in_weeks_and_money(register: NearRegister) -> None:
    """As the services count it, rounded to six decimals; `v` is money of the shop and not its minor units."""
    desk = register.desk
    rows = [row for row in purchases.sales() if int(row.customer) <= CUSTOMERS]
    with desk.shop.database.transaction():
        cards = {name: register.card(name=name) for name in sorted({row.customer for row in rows})}
        for row in rows:
            register.sell(cards[row.customer], f"{row.cents // 100}.{row.cents % 100:02}", at=row.day.isoformat())
    found = register.call("report.prediction", until="2025-09-30")
    expected = desk.prediction.estimate(date(2025, 9, 30))
    assert expected.bg_nbd
    assert expected.gamma_gamma
    assert list(found) == NAMES
    assert found["customers"] == CUSTOMERS
    for name, value in vars(expected.bg_nbd).items():
        assert abs(float(found[name]) - value) < 1e-6, name
    money = found["gamma_gamma"]
    assert {name: round(float(value), 4) for name, value in money.items()} == {
        "p": round(expected.gamma_gamma.p, 4),
        "q": round(expected.gamma_gamma.q, 4),
        "v": round(expected.gamma_gamma.v / 100, 4),
    }
