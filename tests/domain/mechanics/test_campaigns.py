"""When campaigns hold and for whom, and which of them add how much."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from loyalty_desk.domain.marks import CAMPAIGN, CAMPAIGN_USE, GIFT, Mark
from loyalty_desk.domain.mechanics.campaigns import holds_at, is_for
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import FULL, Supplies
from tests.domain.mechanics.offering import campaign, local
from tests.domain.pricing import NOON, goods, priced, reasons
from tests.shop import program

BERLIN = ZoneInfo("Europe/Berlin")
TEN = {"points": "1", "per": "10.00"}


def campaigns(*told: dict[str, Any], **sections: Any) -> Any:
    named = [{"code": f"c{place}", "name": f"C{place}", **each} for place, each in enumerate(told)]
    return program(earning=TEN, campaigns=named, **sections)


@pytest.mark.parametrize(
    ("moment", "holds"),
    [
        ("2026-01-09T23:59:59", False),
        ("2026-01-10T00:00", True),
        ("2026-01-12T23:59:59.999999", True),
        ("2026-01-13T00:00", False),
    ],
)
def test_both_days_are_included(moment: str, *, holds: bool) -> None:
    assert holds_at(campaign(starts="2026-01-10", ends="2026-01-12"), local(moment)) is holds


@pytest.mark.parametrize(
    ("moment", "holds"),
    [
        ("2026-01-13T15:59:59.999999", False),
        ("2026-01-13T16:00", True),
        ("2026-01-13T17:59:59.999999", True),
        ("2026-01-13T18:00", False),
        ("2026-01-14T17:00", False),
    ],
)
def test_hours_are_from_and_up_to_on_their_weekdays(moment: str, *, holds: bool) -> None:
    assert holds_at(campaign(weekdays=[2], hours=["16:00", "18:00"]), local(moment)) is holds


@pytest.mark.parametrize(
    ("moment", "holds"),
    [
        ("2026-01-09T21:59", False),
        ("2026-01-09T22:00", True),
        ("2026-01-10T01:59", True),  # a Saturday: it is still Friday's night
        ("2026-01-10T02:00", False),
        ("2026-01-10T22:00", False),  # not on Saturdays
        ("2026-01-16T23:00", True),  # the last day …
        ("2026-01-17T01:00", True),  # … and its night
        ("2026-01-02T23:00", False),
        ("2026-01-09T01:00", False),  # the night before it starts
    ],
)
def test_hours_over_midnight_belong_to_the_day_on_which_they_begin(moment: str, *, holds: bool) -> None:
    night = campaign(weekdays=[5], hours=["22:00", "02:00"], starts="2026-01-09", ends="2026-01-16")
    assert holds_at(night, local(moment)) is holds


def test_an_hour_that_a_clock_shows_twice_holds_twice() -> None:
    """On 25 October 2026 clocks in Berlin go from 3:00 back to 2:00."""
    early = campaign(hours=["02:00", "03:00"])
    assert holds_at(early, local("2026-10-25T02:30", BERLIN))
    assert holds_at(early, local("2026-10-25T02:30", BERLIN, fold=1))
    start = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    held = [holds_at(early, (start + timedelta(minutes=15 * step)).astimezone(BERLIN)) for step in range(12)]
    assert held == [True] * 8 + [False] * 4


def test_an_hour_that_a_clock_leaves_out_does_not_hold() -> None:
    """On 29 March 2026 clocks in Berlin go from 2:00 to 3:00."""
    early, night = campaign(hours=["02:00", "03:00"]), campaign(hours=["23:00", "04:00"])
    start = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    times = [(start + timedelta(minutes=30 * step)).astimezone(BERLIN) for step in range(4)]
    assert [f"{each:%H:%M}" for each in times] == ["01:30", "03:00", "03:30", "04:00"]
    assert [holds_at(early, each) for each in times] == [False] * 4
    assert [holds_at(night, each) for each in times] == [True, True, True, False]


def test_whom_it_is_for() -> None:
    aimed = campaign(segments=["regular", "vip"])
    assert is_for(aimed, Standing(segments=frozenset({"vip", "newcomer"})))
    assert not is_for(aimed, Standing(segments=frozenset({"newcomer"})))
    levels = [{"code": "gold", "name": "G", "from": "5"}, {"code": "top", "name": "T", "from": "9"}]
    (tiered,) = program(
        tiers={"levels": levels}, campaigns=[{"code": "c", "name": "C", "add_points": "1", "tiers": ["gold", "top"]}]
    ).campaigns
    assert is_for(tiered, Standing(tier="top"))
    assert not is_for(tiered, Standing())
    assert not is_for(campaign(), Standing(control=True))


def test_a_sale_without_a_card_has_none() -> None:
    quote = price(campaigns({"percent": "50"}), None, Purchase(goods("100.00")), at=NOON)
    assert (quote.to_pay, quote.reasons) == (10_000, ())


def test_multiply_counts_on_its_own_goods() -> None:
    quote = priced(campaigns({"multiply": "2.5", "categories": ["coffee"]}), "100.00 coffee", "300.00 books")
    assert [(each.code, each.points) for each in quote.reasons] == [("rate_base", 4_000), ("campaign", 1_500)]
    assert quote.marks == (Mark(CAMPAIGN_USE, "c0"), Mark(CAMPAIGN, "c0", amount=1_500))


def test_multiply_counts_whole_steps_of_its_goods() -> None:
    rules = program(
        earning=TEN | {"whole_steps": True},
        campaigns=[{"code": "c", "name": "C", "multiply": "2", "categories": ["coffee"]}],
    )
    quote = priced(rules, "15.00 coffee", "15.00 coffee", "9.00 books")
    assert [each.points for each in quote.reasons] == [300, 300]  # 39.00 gives three steps, 30.00 of them again


def test_multiply_counts_on_a_category_rate() -> None:
    rules = program(
        earning=TEN | {"category_rates": {"coffee": {"points": "3", "per": "10.00"}}},
        campaigns=[{"code": "c", "name": "C", "multiply": "2"}],
    )
    assert priced(rules, "10.00 coffee", "10.00").points_earned == 800


@pytest.mark.parametrize(("amount", "earned"), [("99.99", 900), ("100.00", 1_500)])
def test_a_minimum_is_of_its_own_goods(amount: str, earned: int) -> None:
    rules = campaigns({"add_points": "5", "minimum_sale": "100.00", "categories": ["coffee"]})
    assert priced(rules, f"{amount} coffee").points_earned == earned
    assert "campaign" not in reasons(priced(rules, f"{amount} books", "99.99 coffee"))


@pytest.mark.parametrize(
    ("choice", "points", "told"),
    [
        ("best", 3_000, [("campaign_not_chosen", "c0"), ("campaign", "c1"), ("campaign_not_chosen", "c2")]),
        ("all", 5_500, [("campaign", "c0"), ("campaign", "c1"), ("campaign", "c2")]),
        ("newest", 1_500, [("campaign", "c0"), ("campaign_not_chosen", "c1"), ("campaign_not_chosen", "c2")]),
    ],
)
def test_which_are_chosen(choice: str, points: int, told: list[tuple[str, str]]) -> None:
    rules = campaigns(
        {"add_points": "5", "starts": "2026-01-05"},
        {"multiply": "3", "starts": "2026-01-01"},
        {"add_points": "20"},
        campaign_choice=choice,
    )
    quote = priced(rules, "100.00")
    assert [(each.code, each.name) for each in quote.reasons[1:]] == told
    assert quote.points_earned == points
    assert {each.why for each in quote.reasons if each.code == "campaign_not_chosen"} <= {"better"}


def test_of_two_that_add_the_same_the_first_counts() -> None:
    quote = priced(campaigns({"add_points": "5"}, {"add_points": "5"}), "100.00")
    assert [(each.code, each.name) for each in quote.reasons[1:]] == [("campaign", "c0"), ("campaign_not_chosen", "c1")]


@pytest.mark.parametrize(
    ("given", "told", "marked"),
    [
        (0, [("campaign", 1_500)], 1_500),
        (29_300, [("campaign", 1_500), ("campaign_budget", -800)], 700),
        (30_000, [("campaign_not_chosen", 0)], None),
        (31_000, [("campaign_not_chosen", 0)], None),
    ],
)
def test_a_budget_is_never_passed(given: int, told: list[tuple[str, int]], marked: int | None) -> None:
    rules = campaigns({"add_points": "15", "budget_points": "300"})
    supplies = Supplies(given={(CAMPAIGN, "c0"): given})
    quote = price(rules, Standing(), Purchase(goods("100.00")), at=NOON, supplies=supplies)
    assert [(each.code, each.points) for each in quote.reasons[1:]] == told
    assert [each.amount for each in quote.marks if each.mechanic == CAMPAIGN] == ([marked] if marked else [])


def test_the_best_is_the_best_of_what_budgets_leave() -> None:
    rules = campaigns({"add_points": "50", "budget_points": "300"}, {"add_points": "20"})
    supplies = Supplies(given={(CAMPAIGN, "c0"): 29_000})
    quote = price(rules, Standing(), Purchase(goods("100.00")), at=NOON, supplies=supplies)
    assert [(each.code, each.name) for each in quote.reasons[1:]] == [("campaign_not_chosen", "c0"), ("campaign", "c1")]


def test_a_budget_takes_the_part_of_a_point_as_a_whole_hundredth() -> None:
    quote = priced(campaigns({"multiply": "2"}), "0.33")  # 0.033 points more
    assert [each.amount for each in quote.marks if each.mechanic == CAMPAIGN] == [4]


def test_only_the_first_sale() -> None:
    rules = campaigns({"add_points": "5", "first_sale_only": True})
    assert priced(rules, "100.00").points_earned == 1_500
    quote = priced(rules, "100.00", visits=1)
    assert (quote.points_earned, quote.reasons[-1].why) == (1_000, "first_sale")


@pytest.mark.parametrize(("had", "earned"), [(1, 1_500), (2, 1_000)])
def test_so_many_times_for_each(had: int, earned: int) -> None:
    rules = campaigns({"add_points": "5", "uses_per_customer": 2})
    quote = priced(rules, "100.00", tally={(CAMPAIGN_USE, "c0"): had})
    assert quote.points_earned == earned
    assert ("uses" in {each.why for each in quote.reasons}) is (earned == 1_000)


def test_a_percent_is_off_its_goods_when_they_cost_enough() -> None:
    rules = campaigns({"percent": "10", "categories": ["coffee"], "minimum_sale": "50.00"})
    quote = priced(rules, "50.00 coffee", "70.00 books")
    assert (quote.to_pay, [(each.code, each.line) for each in quote.reasons[:1]]) == (
        11_500,
        [("campaign_discount", 0)],
    )
    assert priced(rules, "49.99 coffee", "70.00 books").discount == 0


def test_percents_meet_the_others_as_discounts_do() -> None:
    groups = {"groups": {"staff": "20"}}
    best = campaigns({"percent": "10"}, discounts=groups)
    assert (priced(best, "100.00", group="staff").to_pay, priced(best, "100.00").to_pay) == (8_000, 9_000)
    both = campaigns({"percent": "10"}, discounts=groups | {"stacking": "multiply"})
    assert priced(both, "100.00", group="staff").to_pay == 7_200


def test_a_gift_on_the_bill_is_free_and_elsewhere_is_named() -> None:
    rules = campaigns({"gift": {"name": {"en": "Rose", "ru": "Роза"}, "stock": 2}, "minimum_sale": "100.00"})
    roses = Line(9_000, "РОЗА", "", 3000)
    quote = price(rules, Standing(), Purchase((*goods("100.00"), roses)), at=NOON)
    assert (quote.to_pay, quote.lines[1].discount, reasons(quote)[0]) == (16_000, 3_000, "free_gift")
    quote = priced(rules, "100.00")
    assert (quote.to_pay, reasons(quote)[0]) == (10_000, "gift")
    assert Mark(GIFT, "c0") in quote.marks
    assert "gift" not in reasons(priced(rules, "99.99"))


@pytest.mark.parametrize(("given", "code"), [(1, "gift"), (2, "campaign_not_chosen")])
def test_a_gift_is_there_as_long_as_its_stock(given: int, code: str) -> None:
    rules = campaigns({"gift": {"name": "Rose", "stock": 2}})
    supplies = Supplies(given={(GIFT, "c0"): given})
    quote = price(rules, Standing(), Purchase(goods("100.00")), at=NOON, supplies=supplies)
    assert reasons(quote)[0] == code
    assert FULL.left(GIFT, "c0", None) is None


def test_what_limits_cut_they_cut_with_campaigns() -> None:
    rules = program(earning=TEN | {"limit_per_sale": "12"}, campaigns=[{"code": "c", "name": "C", "add_points": "5"}])
    assert priced(rules, "100.00").exact == Fraction(1_200)
