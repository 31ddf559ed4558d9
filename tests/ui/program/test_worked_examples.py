"""Printed examples are what the engine says, and what one counts by hand."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.domain.purchase import of_amount
from loyalty_desk.services import ready_made
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.language import spoken
from loyalty_desk.ui.program.worked_examples import WorkedExamples
from loyalty_desk.ui.reports.amounts import plain_money
from tests.shop import program

AT = datetime(2026, 4, 3, 12, tzinfo=ZoneInfo("Europe/Moscow"))
LADDER = {
    "levels": [
        {"code": "guest", "name": "Guest", "from": "0"},
        {
            "code": "family",
            "name": {"en": "Family", "ru": "Свой"},
            "from": "50000",
            "earning": {"points": "1", "per": "10.00"},
        },
    ]
}
CAMPAIGN = {"code": "friday", "name": "Friday", "weekdays": [5], "multiply": "2"}


def shown(program: Program, language: str = "en") -> dict[str, dict[str, str]]:
    """Return the examples of a program: titles, and below each its rows."""
    with spoken(language):
        sections = WorkedExamples(program, Formats(language, program.currency), AT).sections()
    return {
        section.heading: {item.text: item.value.replace("\N{NO-BREAK SPACE}", " ") for item in section.items}
        for section in sections
    }


def test_a_coffee_house_counted_by_hand(qapp: QApplication) -> None:
    examples = shown(program(tiers=LADDER, expiry={"months": 6}))
    titles = [title.replace("\N{NO-BREAK SPACE}", " ") for title in examples]
    assert titles == [
        "A purchase of RUB 500",
        "Level “Family”: a purchase of RUB 500",
        "Paying with points: a purchase of RUB 500",
    ]
    usual, best, paid = examples.values()
    assert usual["You get"] == "25 points"
    assert (usual["Bought on"], usual["Last day"]) == ("Apr 3, 2026", "Oct 3, 2026")
    assert best["You get"] == "50 points"
    assert paid["To pay"] == "RUB 300"
    assert paid["You get"] == "15 points"


def test_waiting_and_rounding_of_dates(qapp: QApplication) -> None:
    usual = next(
        iter(shown(program(earning={"hold_days": 14}, expiry={"months": 6, "round_up_to": "quarter"})).values())
    )
    assert (usual["Usable from"], usual["Last day"]) == ("Apr 17, 2026", "Dec 31, 2026")
    assert "Bought on" not in next(iter(shown(program()).values()))


def test_a_share_is_shown_at_its_limit_and_a_minimum_is_kept(qapp: QApplication) -> None:
    half = list(shown(program(redemption={"share_limit_percent": "50"})).values())[-1]
    assert half["To pay"] == "RUB 250"
    least = list(shown(program(redemption={"minimum_points": "300"})).values())[-1]
    assert least["To pay"] == "RUB 200"
    approval = list(shown(program(redemption={"approval_over_points": "100"})).values())[-1]
    assert approval["To pay"] == "RUB 400"


@pytest.mark.parametrize(
    "redemption", [{"share_limit_percent": "0"}, {"minimum_points": "300", "approval_over_points": "100"}]
)
def test_nothing_is_paid_with_points_where_that_cannot_be(qapp: QApplication, redemption: dict[str, str]) -> None:
    assert len(shown(program(redemption=redemption))) == 1


def test_who_spent_most_gets_most_where_there_are_no_levels(qapp: QApplication) -> None:
    discounts = {"cumulative": [{"from": "1000.00", "percent": "3"}, {"from": "10000.00", "percent": "7"}]}
    rows = list(shown(program(discounts=discounts)).values())[1]
    assert rows["To pay"] == "RUB 465"


def test_the_amount_grows_until_it_gains_something(qapp: QApplication) -> None:
    first = next(iter(shown(program(earning={"points": "1", "per": "900.00", "whole_steps": True}))))
    assert first.replace("\N{NO-BREAK SPACE}", " ") == "A purchase of RUB 1,000"
    assert shown(program(earning={"points": "0"}, redemption={"share_limit_percent": "0"})) == {}


def test_campaigns_of_some_days_are_left_out(qapp: QApplication) -> None:
    always = {"code": "always", "name": "Always", "multiply": "3"}
    assert next(iter(shown(program(campaigns=[CAMPAIGN])).values()))["You get"] == "25 points"
    assert next(iter(shown(program(campaigns=[CAMPAIGN, always])).values()))["You get"] == "75 points"


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("kind", ready_made.KINDS)
def test_ready_made_programs_are_true_to_the_engine(qapp: QApplication, kind: str, language: str) -> None:
    made = read_program(ready_made.filled(kind, name="Shop", currency="RUB", time_zone="Europe/Moscow"))
    formats = Formats(language, "RUB")
    with spoken(language):
        examples = WorkedExamples(made, formats, AT)
        cases, sections = examples.cases(), examples.sections()
        assert len(cases) == len(sections) > 0
        for case, section in zip(cases, sections, strict=True):
            quote = price(made, case.standing, of_amount(case.amount, case.redeem), at=AT)
            values = {item.value for item in section.items}
            assert not quote.points_earned or formats.n_points(quote.points_earned) in values
            assert quote.to_pay == case.amount or plain_money(formats, quote.to_pay) in values
            assert plain_money(formats, case.amount) in section.heading
