"""What stands on the page for customers, and what on the crib."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.documents.poster import Poster
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.services import ready_made
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.language import spoken
from loyalty_desk.ui.program.crib_print import CribPrint
from loyalty_desk.ui.program.printed import Printed
from loyalty_desk.ui.program.rules_print import RulesPrint
from loyalty_desk.ui.program.sentences import Sentences
from tests.shop import program

AT = datetime(2026, 4, 3, 12, tzinfo=ZoneInfo("Europe/Moscow"))  # a Friday
EVERYTHING = program(
    redemption={"share_limit_percent": "50", "approval_over_points": "500"},
    expiry={"months": 6},
    discounts={"groups": {"staff": "20"}},
    tiers={"levels": [{"code": "a", "name": "A", "from": "0"}, {"code": "b", "name": "B", "from": "100"}]},
    campaigns=[
        {"code": "friday", "name": "Happy Friday", "weekdays": [5], "hours": ["16:00", "18:00"], "multiply": "2"},
        {"code": "monday", "name": "Blue Monday", "weekdays": [1], "multiply": "2"},
        {"code": "past", "name": "Last year", "ends": "2025-12-31", "add_points": "10"},
    ],
    stamps=[{"code": "tenth", "name": "Tenth coffee", "category": "coffee", "buy": 9}],
    rewards=[{"code": "dessert", "name": "Dessert", "points": "150", "kind": "gift", "categories": ["dessert"]}],
    welcome={"points": "100"},
    birthday={"points": "200"},
    anniversary={"points": "50"},
    referral={"referrer_points": "100", "friend_points": "50"},
    challenges=[
        {"code": "five", "name": "Five visits", "goal": "visits", "target": "5", "period": "month", "points": "9"}
    ],
    feedback={"points": "10"},
    events=[{"code": "t", "name": "Tasting", "starts": "2026-05-01", "ends": "2026-05-01", "points": "50"}],
    certificates={},
    memberships=[{"code": "club", "name": "Club", "price": "990.00", "months": 12}],
    perks=[{"code": "early", "name": "Early menu"}],
    partners=[
        {"code": "gym", "name": "Gym", "text": "ten off"},
        {"code": "x", "name": "Gone", "text": "-", "ends": "2026-01-01"},
    ],
    win_back={"after_days": 45, "points": "77", "valid_days": 14},
    surprise={"points_per_day": "300"},
    replenishment=[{"category": "beans"}],
    control_group_every=10,
)


def printed(shown: Program, version: int = 7) -> Printed:
    return Printed(
        program=shown, version=version, at=AT, paper="#112233", ink="#FFEEDD", contact=("Forest St 5", "+7 1")
    )


def rules(shown: Program, language: str = "en") -> Poster:
    with spoken(language):
        return RulesPrint(printed(shown), Formats(language, shown.currency)).poster()


def crib(shown: Program, language: str = "en") -> Poster:
    with spoken(language):
        return CribPrint(printed(shown), Formats(language, shown.currency)).poster()


def texts(poster: Poster) -> str:
    return "\n".join(item.text for section in poster.sections for item in section.items)


def test_customers_read_every_mechanic_that_is_theirs(qapp: QApplication) -> None:
    say, told = Sentences(EVERYTHING, Formats("en", "RUB")), texts(rules(EVERYTHING))
    for sentence in (
        *(say.earning(), say.redemption(), say.expiry(), say.tiers(), say.discounts(), say.refunds()),
        *(say.welcome(), say.birthday(), say.anniversary(), say.referral(), say.feedback(), say.certificates()),
        *(*say.stamps(), *say.rewards(), *say.challenges(), *say.events(), *say.memberships(), *say.perks()),
    ):
        assert sentence in told


@pytest.mark.parametrize("hidden", ["owner", "77", "300", "beans", "Last year", "Gone", "newcomer in"])
def test_customers_do_not_read_what_is_the_shops_own_or_over(qapp: QApplication, hidden: str) -> None:
    assert hidden not in texts(rules(EVERYTHING))


def test_customers_read_limits_of_earning_without_those_of_staff(qapp: QApplication) -> None:
    limited = program(earning={"limit_per_day": "500"}, redemption={"approval_over_points": "900"})
    assert "A day earns at most 500" in texts(rules(limited)).replace("\N{NO-BREAK SPACE}", " ")
    assert "900" not in texts(rules(limited))


def test_the_simplest_program_has_no_section_that_says_no(qapp: QApplication) -> None:
    headings = [section.heading for section in rules(program()).sections]
    assert headings == ["How you get points", "How you pay with points", "How long points live", "If goods come back"]


def test_a_shop_of_discounts_says_nothing_of_points(qapp: QApplication) -> None:
    off = program(earning={"points": "0"}, discounts={"cumulative": [{"from": "1000.00", "percent": "3"}]})
    assert [section.heading for section in rules(off).sections] == ["Discounts"]
    assert "points" not in texts(crib(off)).lower()


def test_the_crib_has_the_campaigns_of_its_day_and_the_owners_limit(qapp: QApplication) -> None:
    told = texts(crib(EVERYTHING))
    assert "Happy Friday" in told
    assert "Blue Monday" not in told
    assert "500" in told
    assert Sentences(EVERYTHING, Formats("en", "RUB")).surprise() in told


def test_keys_of_the_crib_are_those_of_the_counter(qapp: QApplication) -> None:
    keys = [item.key for item in crib(program()).sections[0].items]
    assert keys == ["Enter", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "Esc", "F1"]


def test_head_and_foot(qapp: QApplication) -> None:
    page = rules(EVERYTHING)
    assert (page.title, page.paper, page.ink) == ("Coffee House", "#112233", "#FFEEDD")
    assert page.footer == "Forest St 5 · +7 1 · Version 7 of the rules · Apr 3, 2026"
    assert crib(EVERYTHING).tagline == "Coffee House"
    draft = RulesPrint(replace(printed(program()), version=0, contact=()), Formats("en", "RUB")).poster()
    assert draft.footer == "Draft, not in force · Apr 3, 2026"


def test_the_page_speaks_its_own_language(qapp: QApplication) -> None:
    named = program(name={"en": "Coffee house", "ru": "Кофейня"}, expiry={"months": 6})
    russian, english = rules(named, "ru"), rules(named, "en")
    assert (russian.title, english.title) == ("Кофейня", "Coffee house")
    assert "6 месяцев" in texts(russian).replace("\N{NO-BREAK SPACE}", " ")
    assert "6 months" in texts(english).replace("\N{NO-BREAK SPACE}", " ")
    assert russian.examples[0].items[-1].value.startswith("3 окт. 2026")


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("kind", ready_made.KINDS)
def test_ready_made_programs_make_pages(qapp: QApplication, kind: str, language: str) -> None:
    made = read_program(ready_made.filled(kind, name="Shop", currency="RUB", time_zone="Europe/Moscow"))
    assert len(rules(made, language).sections) > 1
    assert len(crib(made, language).sections) > 4
