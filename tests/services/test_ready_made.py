"""Ready-made programs: whole, in both languages, at the size of every currency, and what a year of them gives."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from loyalty_desk.domain.money import CURRENCIES
from loyalty_desk.domain.offers import Campaign, Membership, Reward, StampCard
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import problems_of, read_program
from loyalty_desk.services import ready_made
from loyalty_desk.services.sample_year import sample_year

START = date(2026, 1, 1)


def program(kind: str, currency: str = "RUB") -> Program:
    return read_program(ready_made.filled(kind, name="Anna's", currency=currency, time_zone="Asia/Omsk"))


@pytest.mark.parametrize("kind", ready_made.KINDS)
def test_each_is_shipped_as_a_whole_program_named_in_both_languages(kind: str) -> None:
    shipped = read_program(ready_made.document(kind))
    offers: tuple[StampCard | Reward | Campaign | Membership, ...]
    offers = (*shipped.stamps, *shipped.rewards, *shipped.campaigns, *shipped.memberships)
    levels = shipped.tiers.levels if shipped.tiers else ()
    names = [shipped.name, *(level.name for level in levels), *(offer.name for offer in offers)]
    for name in names:
        assert isinstance(name, tuple)
        assert [language for language, _ in name] == ["en", "ru"]


@pytest.mark.parametrize("kind", ready_made.KINDS)
def test_filled_in_its_own_currency_only_what_is_the_shops_changes(kind: str) -> None:
    filled, shipped = program(kind), read_program(ready_made.document(kind))
    assert (filled.name, filled.currency, filled.time_zone.key) == ("Anna's", "RUB", "Asia/Omsk")
    assert replace(filled, name=shipped.name, time_zone=shipped.time_zone) == shipped


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


AMOUNTS = "value per from price minimum_sale minimum_first_sale free_up_to".split()


@pytest.mark.parametrize("currency", "RUB EUR USD GBP JPY KZT UZS KWD PLN VND".split())
@pytest.mark.parametrize("kind", ready_made.KINDS)
def test_amounts_look_like_prices(kind: str, currency: str) -> None:
    def amounts(part: Any) -> Iterator[str]:
        if isinstance(part, dict):
            yield from (value for name, value in part.items() if name in AMOUNTS)
        for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
            yield from amounts(inner)

    filled = ready_made.filled(kind, name="Anna's", currency=currency, time_zone="Asia/Omsk")
    assert problems_of(filled) == ()
    for amount in amounts(filled):
        digits = amount.replace(".", "").strip("0")
        assert len(digits) <= 2, amount


def test_what_mechanics_give_is_brought_to_the_size_of_the_currency() -> None:
    coffee, hair, wash, goods = (program(kind, "EUR") for kind in ("coffee_house", "hairdresser", "car_wash", "shop"))
    assert [card.free_up_to for card in (*coffee.stamps, *wash.stamps)] == [2_50, 8_00]
    assert hair.referral is not None
    assert (hair.referral.minimum_first_sale, hair.referral.referrer_points) == (10_00, 300_00)
    assert (wash.memberships[0].price, wash.memberships[0].discount_percent) == (10_00, Fraction(30))
    assert [reward.value for reward in goods.rewards] == [5, None, 10]


def test_percents_and_counts_are_no_money() -> None:
    whole: Any = {
        "rewards": [{"kind": "percent_off", "value": "10"}, {"kind": "money_off", "value": "100"}],
        "challenges": [{"goal": "spend", "target": "5000"}, {"goal": "visits", "target": "5"}],
        "segments": {"own": [{"spent_from": "10000", "visits_from": 5}, {"spent_from": None}]},
        "stamps": [{"free_up_to": None}],
    }
    assert ready_made._scaled(whole, "EUR") == {
        "rewards": [{"kind": "percent_off", "value": "10"}, {"kind": "money_off", "value": "1.00"}],
        "challenges": [{"goal": "spend", "target": "50.00"}, {"goal": "visits", "target": "5"}],
        "segments": {"own": [{"spent_from": "100.00", "visits_from": 5}, {"spent_from": None}]},
        "stamps": [{"free_up_to": None}],
    }


def test_goods_come_in_the_language_of_the_shop() -> None:
    def categories(language: str) -> tuple[str, ...]:
        own = {"currency": "RUB", "time_zone": "Asia/Omsk", "language": language}
        coffee, bakery = (read_program(ready_made.filled(kind, name="A", **own)) for kind in ("coffee_house", "bakery"))
        return (coffee.stamps[0].category, *bakery.campaigns[0].categories)

    assert categories("en") == ("Coffee", "Bread", "Pastry")
    assert categories("ru") == ("Кофе", "Хлеб", "Выпечка")


def test_visits_are_no_money() -> None:
    yen = program("hairdresser", "JPY")
    assert yen.tiers is not None
    assert [level.from_ for level in yen.tiers.levels] == [0, 4, 10]


@pytest.mark.parametrize(
    ("kind", "points", "worth", "discount", "level"),
    [
        ("simple", 2_600, 2_600, 0, None),
        # 30 weeks at 3 %, the rest at 5 %
        ("shop", 30 * 30 + 22 * 50, 2_000, 0, "regular"),
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
