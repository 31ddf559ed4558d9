from datetime import date
from fractions import Fraction

import pytest

from loyalty_desk.domain.money import CURRENCIES
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.services import ready_made
from loyalty_desk.services.sample_year import sample_year

START = date(2026, 1, 1)


def program(kind: str, currency: str = "RUB") -> Program:
    return read_program(ready_made.filled(kind, name="Anna's", currency=currency, time_zone="Asia/Omsk"))


@pytest.mark.parametrize("kind", ready_made.KINDS)
def test_each_is_shipped_as_a_whole_program_named_in_both_languages(kind: str) -> None:
    shipped = read_program(ready_made.document(kind))
    names = [shipped.name, *(level.name for level in (shipped.tiers.levels if shipped.tiers else ()))]
    for name in names:
        assert isinstance(name, tuple)
        assert [language for language, _ in name] == ["en", "ru"]


@pytest.mark.parametrize("kind", ready_made.KINDS)
def test_filled_in_its_own_currency_only_what_is_the_shops_changes(kind: str) -> None:
    filled, shipped = program(kind), read_program(ready_made.document(kind))
    assert (filled.name, filled.currency, filled.time_zone.key) == ("Anna's", "RUB", "Asia/Omsk")
    for part in ("points", "earning", "redemption", "expiry", "refunds", "discounts", "tiers"):
        assert getattr(filled, part) == getattr(shipped, part)


@pytest.mark.parametrize("kind", ready_made.KINDS)
def test_every_currency_gives_the_same_share_back(kind: str) -> None:
    known = program(kind)
    for currency in CURRENCIES:
        other = program(kind, currency)
        assert _share(other) == _share(known), currency
        assert ready_made.weekly_amount(currency) > 0


def test_a_strong_currency_gets_small_amounts() -> None:
    euro, tenge = program("coffee_house", "EUR"), program("coffee_house", "KZT")
    assert euro.tiers is not None
    assert tenge.tiers is not None
    assert [level.from_ for level in euro.tiers.levels] == [0, 200, 500]
    assert [level.from_ for level in tenge.tiers.levels] == [0, 200_000, 500_000]
    assert (euro.points.value, ready_made.weekly_amount("EUR")) == (1, 10_00)
    assert (tenge.points.value, ready_made.weekly_amount("KZT")) == (10_00, 10_000_00)


def test_visits_are_no_money() -> None:
    yen = program("hairdresser", "JPY")
    assert yen.tiers is not None
    assert [level.from_ for level in yen.tiers.levels] == [0, 4, 10]


@pytest.mark.parametrize(
    ("kind", "points", "worth", "discount", "level"),
    [
        ("simple", 2_600, 2_600, 0, None),
        ("shop", 1_560, 1_560, 0, None),
        ("bakery", 5_200, 5_200, 0, None),
        # 20 weeks at 5 %, the 21st reaches Friend: 7 % until the 50th reaches Family, 10 % for the last two
        ("coffee_house", 20 * 50 + 30 * 70 + 2 * 100, 3_300, 0, "family"),
        ("flowers", 15 * 70 + 37 * 100, 4_750, 0, "friend"),
        # visits 5 to 10 at 5 %, 11 to 52 at 10 %
        ("hairdresser", 0, 0, 6 * 50 + 42 * 100, "favourite"),
    ],
)
def test_a_year_of_a_thousand_a_week(kind: str, points: int, worth: int, discount: int, level: str | None) -> None:
    year = sample_year(program(kind), ready_made.weekly_amount("RUB"), START)
    assert (year.points, year.worth, year.discount) == (points * 100, worth * 100, discount * 100)
    assert (year.level.code if year.level else None) == level


def test_a_grown_discount_counts_what_was_paid() -> None:
    paid = taken = 0
    for _ in range(52):
        percent = next((share for start, share in ((50_000, 15), (20_000, 10), (5_000, 5)) if paid >= start), 0)
        taken += 10 * percent
        paid += 1_000 - 10 * percent
    year = sample_year(program("car_wash"), ready_made.weekly_amount("RUB"), START)
    assert (year.discount, year.points) == (taken * 100, 0)


def test_a_short_window_forgets_old_visits() -> None:
    document = ready_made.document("hairdresser")
    tiers = document["tiers"]
    assert isinstance(tiers, dict)
    year = sample_year(read_program(document | {"tiers": tiers | {"window_months": 1}}), 1_000_00, START)
    assert year.level is not None
    assert year.level.code == "regular"  # five visits in 31 days at most


def _share(program: Program) -> tuple[Fraction, ...]:
    rates = [program.earning.base_rate]
    rates += [level.earning for level in (program.tiers.levels if program.tiers else ()) if level.earning]
    return tuple(Fraction(rate.points * program.points.value, rate.per) for rate in rates)
