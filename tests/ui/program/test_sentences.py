from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.ui import language
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.sentences import Sentences
from tests.shop import program

LEVELS = [
    {"code": "a", "name": {"en": "Guest", "ru": "Гость"}, "from": "0"},
    {"code": "b", "name": "Gold", "from": "20000", "discount_percent": "5", "earning": {"points": "3", "per": "20.00"}},
]


def say(spoken: str = "en", **sections: object) -> Sentences:
    return Sentences(program(**sections), Formats(spoken, "RUB"))


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("RUB ", "₽").replace("₽", "R")


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ({}, "1 point for every R20. What is left over counts next time."),
        ({"points": "2.50", "whole_steps": True}, "2.50 points for every R20. Only whole steps count."),
        (
            {"category_rates": {"coffee": {"points": "2", "per": "0.40"}}, "excluded_categories": ["gifts"]},
            "1 point for every R20. coffee: 2 points for every R0.40. Nothing for: gifts."
            " What is left over counts next time.",
        ),
        (
            {"minimum_sale": "100.00"},
            "1 point for every R20. Sales below R100 earn nothing. What is left over counts next time.",
        ),
    ],
)
def test_earning(qapp: QApplication, rule: dict[str, object], sentence: str) -> None:
    assert plain(say(earning=rule).earning()) == sentence


@pytest.mark.parametrize(
    ("rounding", "sentence"),
    [("down", "Rounded down."), ("nearest", "Rounded to the nearest."), ("up", "Rounded up.")],
)
def test_rounding(qapp: QApplication, rounding: str, sentence: str) -> None:
    assert say(points={"rounding": rounding, "carry_remainder": False}).earning().endswith(sentence)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ({}, "One point pays R1, up to the whole bill."),
        ({"share_limit_percent": "0"}, "Points cannot pay."),
        (
            {"share_limit_percent": "12.5", "minimum_points": "50", "excluded_categories": ["beans"]},
            "One point pays R1, up to 12.5 % of the bill. Not fewer than 50 points at once. Not for: beans.",
        ),
    ],
)
def test_redemption(qapp: QApplication, rule: dict[str, object], sentence: str) -> None:
    assert plain(say(redemption=rule).redemption()) == sentence


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ({}, "Points never burn."),
        ({"days": 1}, "Points live 1 day and then burn."),
        ({"months": 6, "round_up_to": "month"}, "Points live 6 months and then burn at the end of the month."),
        ({"months": 1, "round_up_to": "year"}, "Points live 1 month and then burn at the end of the year."),
        (
            {"months": 3, "round_up_to": "quarter", "extended_by_purchase": True},
            "Points live 3 months and then burn at the end of the quarter. Each purchase lets all of them live anew.",
        ),
    ],
)
def test_expiry(qapp: QApplication, rule: dict[str, object], sentence: str) -> None:
    assert say(expiry=rule).expiry() == sentence


def test_limits(qapp: QApplication) -> None:
    assert say().limits() == "Points can be used at once, without limits."
    earning = {"hold_days": 3, "limit_per_sale": "500", "limit_per_day": "1000", "sales_per_day": 2}
    sentence = say(earning=earning, redemption={"approval_over_points": "300"}).limits()
    assert plain(sentence) == (
        "Points can be used after 3 days. A sale earns at most 500 points. A day earns at most 1,000 points."
        " Sales a day that earn: 2 at most. Using more than 300 points at once needs a manager."
    )


def test_discounts(qapp: QApplication) -> None:
    assert say().discounts() == say(discounts={}).discounts() == "No percent discounts."
    assert plain(say(discounts={"groups": {"staff": "20"}}).discounts()) == "Staff: 20 % off."
    both: dict[str, object] = {"groups": {"staff": "20"}, "cumulative": [{"from": "10000.00", "percent": "3"}]}
    assert plain(say(discounts=both).discounts()) == (
        "Staff: 20 % off; who has spent R10,000: 3 % off. Of several discounts the largest holds."
    )
    assert say(discounts=both | {"stacking": "multiply"}).discounts().endswith("taken one after another.")


def test_a_discount_beside_those_of_levels(qapp: QApplication) -> None:
    sentence = say(discounts={"groups": {"staff": "20"}}, tiers={"levels": LEVELS}).discounts()
    assert plain(sentence) == "Staff: 20 % off. Of several discounts the largest holds."


def test_tiers(qapp: QApplication) -> None:
    assert say().tiers() == "No levels: all customers are alike."
    assert plain(say(tiers={"levels": LEVELS}).tiers()) == (
        "Guest from the start; Gold from R20,000 (5 % off, 3 points for every R20)."
        " The last 12 months count; a level holds 12 months, then it is looked at again."
    )
    for_ever = say(tiers={"levels": LEVELS, "metric": "visits", "window_months": None, "keep_months": None}).tiers()
    assert "Gold from 20,000 visits" in plain(for_ever)
    assert for_ever.endswith("All time counts; a level once reached stays.")
    assert "from 20,000 points" in plain(say(tiers={"levels": LEVELS, "metric": "points_earned"}).tiers())


def test_refunds_and_shop(qapp: QApplication) -> None:
    assert "owed" in say().refunds()
    assert "forgiven" in say(refunds={"shortfall": "forgive"}).refunds()
    assert "“Coffee House”" in say().shop()


def test_russian(qapp: QApplication) -> None:
    language.install(qapp, "ru")
    words = say("ru", tiers={"levels": LEVELS}, expiry={"months": 2}, discounts={"groups": {"свои": "7.5"}})
    said: list[Callable[[], str]] = [
        words.earning, words.redemption, words.expiry, words.limits,
        words.discounts, words.tiers, words.refunds, words.shop,
    ]  # fmt: skip
    assert plain(words.earning()) == "1 балл за каждые 20 R. Остаток учитывается в следующий раз."
    assert plain(words.expiry()) == "Баллы живут 2 месяца и сгорают."
    assert plain(words.discounts()).startswith("Свои: скидка 7,5 %.")
    assert "Гость сразу; Gold от 20 000 R" in plain(words.tiers())
    assert not any("point" in each() or "{" in each() for each in said)
