"""The program as a document: its defaults, every kind of mistake at its field, and writing it back."""

import copy
import json
from datetime import date, time
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given

from loyalty_desk.domain import kinds
from loyalty_desk.domain.document import Kind, Problem, Reading
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.money import Numeral
from loyalty_desk.domain.program_check import problems_of, read_program, write_program
from tests import programs
from tests.domain.specification import EXAMPLE, put
from tests.shop import document

ALWAYS = "format name currency time_zone points earning redemption expiry refunds campaign_choice".split()
OFF: dict[str, Any] = {
    name: [] if isinstance(value, list) else None for name, value in EXAMPLE.items() if name not in ALWAYS
}


def test_the_whole_specification_is_a_program() -> None:
    assert problems_of(EXAMPLE) == ()
    program = read_program(EXAMPLE)
    assert program.tiers is not None
    gold = program.tiers.levels[1]
    assert (gold.from_, gold.discount_percent) == (Fraction(20000), Fraction(5))
    assert (gold.share_limit_percent, gold.perks) == (Fraction(50), ("early_access",))
    assert (program.earning.base_rate.points, program.earning.base_rate.per) == (100, 2000)
    assert program.level("gold") is gold
    assert program.level("lead") is None
    (happy_hour,), (coffee,) = program.campaigns, program.stamps
    assert (happy_hour.hours, happy_hour.multiply) == ((time(16), time(18)), Fraction(2))
    assert (coffee.buy, coffee.free_up_to) == (9, 250_00)


def test_the_whole_specification_is_written_as_it_was_read() -> None:
    whole: Any = write_program(read_program(EXAMPLE))
    assert read_program(whole) == read_program(EXAMPLE)
    assert problems_of(whole) == ()
    assert within(EXAMPLE, whole)


def within(part: Any, whole: Any) -> bool:
    """Tell whether everything that `part` says stands in `whole` as well, which may say more, or 200 for 200.00."""
    if isinstance(part, dict):
        return all(name in whole and within(value, whole[name]) for name, value in part.items())
    if isinstance(part, list):
        return len(part) == len(whole) and all(map(within, part, whole))
    if isinstance(part, str) and part.replace(".", "").isdigit():
        return Fraction(part) == Fraction(whole)
    return bool(part == whole)


def test_every_default_is_as_the_specification_shows_it() -> None:
    whole: Any = write_program(read_program(document()))
    shown = {name: EXAMPLE[name] for name in ALWAYS} | OFF
    shown["earning"] = shown["earning"] | {"category_rates": {}}
    assert whole == shown


def test_defaults_inside_of_mechanics_are_as_shown() -> None:
    short = document(
        campaigns=[{"code": "happy_hour", "name": "Happy hour", "starts": "2026-01-01", "multiply": "2"}],
        feedback={"points": "10"},
        certificates={},
        segments={},
    )
    whole: Any = write_program(read_program(short))
    assert within(EXAMPLE["campaigns"][0] | {"weekdays": [], "hours": None}, whole["campaigns"][0])
    assert [whole[name] for name in ("feedback", "certificates")] == [EXAMPLE["feedback"], EXAMPLE["certificates"]]
    assert whole["segments"] == EXAMPLE["segments"] | {"own": []}


def test_defaults_inside_of_tiers_and_discounts_are_as_shown() -> None:
    short = document(
        discounts={},
        tiers={"levels": [{"code": "bronze", "name": "Bronze", "from": "0"}]},
    )
    whole: Any = write_program(read_program(short))
    assert whole["discounts"] == {"stacking": "best", "excluded_categories": [], "groups": {}, "cumulative": []}
    assert {**whole["tiers"], "levels": []} == {**EXAMPLE["tiers"], "levels": []}
    assert whole["tiers"]["levels"] == [
        {
            "code": "bronze",
            "name": "Bronze",
            "from": "0",
            "earning": None,
            "discount_percent": None,
            "share_limit_percent": None,
            "perks": [],
        }
    ]


NOT_A_NUMBER: list[object] = ["", "1,5", "one", None, True, 1.5, [], {}, Numeral("1e3")]
WRONG: dict[tuple[str, str], list[object]] = {
    ("format", "not one of 1"): [0, 2, "1", True, None],
    ("name", "not a text"): [5, None, []],
    ("name", "empty"): ["", "  ", {}, {"en": ""}],
    ("name", "not a plain text of at most 500 characters"): ["x" * 501, "a\nb", "\x00"],
    ("name", "not a text or an object by language"): [{"eng": "x"}, {1: "x"}],
    ("currency", "not a currency code of ISO 4217"): ["RUR", "rub", "", None, 643],
    ("time_zone", "not a time zone such as Europe/Moscow"): ["", "Moscow", "../etc/passwd", "/etc/passwd", None, "\0"],
    ("points", "not an object"): [[], "x", None, 1],
    ("points.precision", "not one of 0, 2"): [1, "0", True, None],
    ("points.rounding", "not one of down, nearest, up"): ["half", None, 0],
    ("points.carry_remainder", "not true or false"): [0, 1, "true", None],
    ("points.value", "not above 0"): ["0", "0.00", 0],
    ("points.value", "below 0"): ["-1", -1],
    ("points.value", "not a number"): NOT_A_NUMBER,
    ("points.value", "too many decimals"): ["0.001"],
    ("points.value", "too large"): ["1000000000000", 10**12],
    ("earning.points", "below 0"): ["-0.01"],
    ("earning.points", "too many decimals"): ["0.001"],
    ("earning.per", "not above 0"): ["0"],
    ("earning.whole_steps", "not true or false"): ["no"],
    ("earning.minimum_sale", "below 0"): ["-1.00"],
    ("earning.excluded_categories", "not a list"): ["tea", None, {}],
    ("earning.category_rates", "not an object"): [[], None],
    ("earning.category_rates", "a name is empty"): [{" ": {"points": "1", "per": "1"}}],
    ("earning.category_rates.coffee", "not an object"): ["2", None],
    ("earning.category_rates.coffee.per", "not above 0"): ["0"],
    ("earning.hold_days", "not a whole number"): ["1", 1.5, True, None],
    ("earning.hold_days", "not from 0 to 36500"): [-1, 36501],
    ("earning.limit_per_sale", "not a number"): ["", "many", True],
    ("earning.sales_per_day", "not from 1 to 1000000"): [0, -1],
    ("redemption.share_limit_percent", "above 100"): ["100.0001", 101],
    ("redemption.share_limit_percent", "below 0"): ["-1"],
    ("redemption.share_limit_percent", "too many decimals"): ["0.00001"],
    ("redemption.share_limit_percent", "not a number"): NOT_A_NUMBER,
    ("expiry.months", "not from 1 to 1200"): [0, 1201],
    ("expiry.days", "not from 1 to 36500"): [0],
    ("expiry.round_up_to", "not one of month, quarter, year"): ["week", 1],
    ("expiry.grace_days", "not from 0 to 36500"): [-1],
    ("refunds.shortfall", "not one of debt, forgive"): ["ignore", None],
    ("discounts.groups.staff", "above 100"): ["101"],
    ("discounts.cumulative[0].from", "below 0"): ["-1"],
    ("discounts.cumulative[0].percent", "not a number"): NOT_A_NUMBER,
    ("tiers.metric", "not one of spend, visits, points_earned"): ["money"],
    ("tiers.window_months", "not from 1 to 1200"): [0],
    ("tiers.levels", "not a list"): [{}, "x", None],
    ("tiers.levels", "empty"): [[]],
    ("tiers.levels[0]", "not an object"): ["bronze", None],
    ("tiers.levels[1].code", "empty"): [""],
    ("tiers.levels[1].code", "used twice"): ["bronze"],
    ("tiers.levels[1].from", "not above the one before"): ["0", 0],
    ("tiers.levels[1].from", "too many decimals"): ["0.001"],
    ("tiers.levels[1].earning.per", "not above 0"): ["0"],
    ("tiers.levels[1].discount_percent", "above 100"): ["100.5"],
    ("tiers.levels[1].perks[0]", "not a text"): [1],
    ("campaign_choice", "not one of best, all, newest"): ["worst"],
    ("control_group_every", "not from 2 to 1000"): [1],
    ("campaigns[0]", "not an object"): ["sale", None],
    ("campaigns[0].starts", "not a date such as 2026-01-31"): ["2026-02-30", "01.05.2026", "20260501", 5],
    ("campaigns[0].hours[0]", "not a time such as 16:00"): ["24:00", "7:00", "16.05", 16],
    ("campaigns[0].weekdays[0]", "not from 1 to 7"): [0, 8],
    ("campaigns[0].multiply", "not a number"): ["", "twice", True],
    ("campaigns[0].percent", "above 100"): ["101"],
    ("campaigns[0].gift", "not an object"): ["flower", []],
    ("stamps", "not a list"): ["tea", {"a": 1}, None],
    ("stamps[0].buy", "not from 1 to 1000"): [0, 1001, -9],
    ("stamps[0].free_up_to", "not above 0"): ["0"],
    ("rewards[0].kind", "not one of gift, money_off, percent_off, perk"): ["cake", None],
    ("rewards[0].points", "not above 0"): ["0"],
    ("rewards[0].stock", "not from 0 to 1000000"): [-1],
    ("welcome", "not an object"): ["yes"],
    ("welcome.expires_days", "not from 1 to 36500"): [0],
    ("birthday.days_before", "not from 0 to 180"): [-1, 181],
    ("birthday.segments", "not a list"): ["vip"],
    ("referral.monthly_limit", "not from 1 to 1000000"): [0],
    ("challenges[0].goal", "not one of visits, spend, categories, weeks_in_a_row"): ["sleep"],
    ("challenges[0].period", "not one of week, month, quarter, year, once"): ["day"],
    ("challenges[0].target", "not above 0"): ["0"],
    ("events[0].starts", "not a date such as 2026-01-31"): ["", None],
    ("memberships[0].months", "not from 1 to 1200"): [0],
    ("memberships[0].price", "below 0"): ["-1"],
    ("win_back.after_days", "not from 1 to 36500"): [0],
    ("segments.vip_top_percent", "not from 0 to 100"): [101],
    ("segments.own", "not a list"): ["mine", None],
}


@pytest.mark.parametrize(("place", "problem"), WRONG)
def test_every_wrong_value_is_told_at_its_field(place: str, problem: str) -> None:
    for value in WRONG[place, problem]:
        assert Problem(place, problem) in problems_of(put(place, value)), value


@pytest.mark.parametrize("place", ["name", "currency", "time_zone", "format"])
def test_what_is_required_must_be_there(place: str) -> None:
    whole = copy.deepcopy(EXAMPLE)
    del whole[place]
    assert Problem(place, "missing") in problems_of(whole)


def test_levels_and_rates_have_required_fields_too() -> None:
    assert set(problems_of(document(tiers={"levels": [{}]}))) == {
        Problem(f"tiers.levels[0].{name}", "missing") for name in ("code", "name", "from")
    }
    assert Problem("earning.category_rates.tea.per", "missing") in problems_of(
        document(earning={"category_rates": {"tea": {"points": "1"}}})
    )


@pytest.mark.parametrize(
    "place",
    ["colour", "points.colour", "tiers.levels[0].colour", "earning.category_rates.coffee.x", "campaigns[0].colour"],
)
def test_unknown_fields_are_a_mistake(place: str) -> None:
    assert problems_of(put(place, None)) == (Problem(place, "unknown field"),)


@pytest.mark.parametrize("whole", [None, [], "x", 5])
def test_a_document_must_be_an_object(whole: object) -> None:
    assert problems_of(whole) == (Problem("", "not an object"),)


def test_all_problems_are_known_at_once() -> None:
    with pytest.raises(Refused) as caught:
        read_program({"points": {"precision": 1}, "tiers": {"levels": [{}]}, "x": 1})
    problems = caught.value.values["problems"]
    assert isinstance(problems, tuple)
    assert {problem.field for problem in problems} == {
        "x", "format", "name", "currency", "time_zone", "points.precision",
        "tiers.levels[0].code", "tiers.levels[0].name", "tiers.levels[0].from",
    }  # fmt: skip


def test_money_has_the_decimals_of_its_currency() -> None:
    assert Problem("earning.per", "too many decimals") in problems_of(document(currency="JPY", earning={"per": "1.5"}))
    yen = read_program(document(currency="JPY", earning={"per": "150"}))
    assert (yen.decimals, yen.earning.per, yen.points.value) == (0, 150, 1)
    dinar: Any = write_program(read_program(document(currency="KWD", points={"value": "0.125"})))
    assert dinar["points"]["value"] == "0.125"


def test_names_may_be_given_by_language() -> None:
    program = read_program(document(name={"ru": " Кофейня ", "en": "Coffee House"}))
    assert [name_in(program.name, language) for language in ("en", "ru", "de")] == [
        "Coffee House",
        "Кофейня",
        "Кофейня",
    ]
    assert name_in("Tea", "ru") == "Tea"
    whole: Any = write_program(program)
    assert whole["name"] == {"ru": "Кофейня", "en": "Coffee House"}


@given(programs.sections())
def test_any_program_is_read_again_as_it_was_written(sections: dict[str, Any]) -> None:
    program = read_program(document(**sections))
    whole = write_program(program)
    assert read_program(whole) == program
    assert read_program(json.loads(json.dumps(whole))) == program


@given(programs.mechanics())
def test_any_program_with_mechanics_is_read_again_as_it_was_written(sections: dict[str, Any]) -> None:
    assert problems_of(document(**sections)) == ()
    whole = write_program(read_program(document(**sections)))
    assert read_program(json.loads(json.dumps(whole))) == read_program(document(**sections))


def parsed(kind: Kind[Any], value: object) -> object:
    reading = Reading(2, [])
    found = kind.read(value, reading)
    return reading.problems[0].problem if reading.problems else found


def test_days_and_hours_are_read() -> None:
    assert parsed(kinds.DAY, "2026-05-01") == date(2026, 5, 1)
    assert {parsed(kinds.DAY, value) for value in (5, "2026-5-1", "2026-02-30", "20260501", "2026-W01-1")} == {
        "not a date such as 2026-01-31"
    }
    assert parsed(kinds.HOUR, "16:05") == time(16, 5)
    assert {parsed(kinds.HOUR, value) for value in (5, "24:00", "7:00", "16.05", "T1605")} == {
        "not a time such as 16:00"
    }
    assert parsed(kinds.FACTOR, "1.5") == Fraction(3, 2)
