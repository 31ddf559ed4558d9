"""Versions: what changed in plain words, and the way back."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.program_check import write_program
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.differences import Change, Differences
from loyalty_desk.ui.program.points_cards import EarningCard
from loyalty_desk.ui.program.versions_sheet import VersionsSheet
from loyalty_desk.ui.widgets.label import Label
from tests.shop import program
from tests.ui.program.everything import EVERYTHING
from tests.ui.program.owner import Owner

TITLES = {
    "name": "The shop",
    "earning.per": "Earning",
    "earning.category_rates": "Earning",
    "expiry.months": "Burning",
    "discounts": "Discounts",
    "tiers": "Levels",
    "segments": "Groups",
    "campaigns": "Campaigns",
    "welcome": "Welcome",
}
LEVELS = [{"code": "a", "name": "Guest", "from": "0"}, {"code": "b", "name": "Gold", "from": "500"}]
HAPPY = {"code": "happy", "name": "Happy hour", "multiply": "2", "hours": ["16:00", "18:00"]}


def written(**sections: Any) -> dict[str, object]:
    whole = write_program(program(**sections))
    assert isinstance(whole, dict)
    return whole


def between(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    found = Differences(Formats("en", "RUB"), TITLES).between(written(**old), written(**new))
    return [(each.of, each.field, _plain(each.before), _plain(each.after)) for each in found]


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ({}, {}, []),
        ({}, {"earning": {"per": "50"}}, [("Earning", "for every", "RUB 20", "RUB 50")]),
        ({}, {"expiry": {"months": 6}}, [("Burning", "Points live, in months", "none", "6 months")]),
        ({}, {"name": "Tea"}, [("The shop", "Name", "Coffee House", "Tea")]),
        ({}, {"currency": "EUR", "earning": {"per": "20"}}, [("The shop", "Currency", "RUB", "EUR")]),
        (
            {},
            {"welcome": {"points": "100"}},
            [("Welcome", "", "off", "on"), ("Welcome", "Points", "none", "100")],
        ),
        (
            {"campaigns": [HAPPY]},
            {"campaigns": [{**HAPPY, "multiply": "3", "weekdays": [1, 7], "segments": ["vip"]}]},
            [
                ("Campaigns: “Happy hour”", "Only for these customers (none: all)", "none", "the best"),
                ("Campaigns: “Happy hour”", "Days of the week (none: all)", "none", "Mon, Sun"),
                ("Campaigns: “Happy hour”", "Times the points", "×2", "×3"),
            ],
        ),
        (
            {},
            {"campaigns": [HAPPY]},
            [
                ("Campaigns: new “Happy hour”", "Hours", "", "16:00–18:00"),
                ("Campaigns: new “Happy hour”", "Times the points", "", "×2"),
            ],
        ),
        ({"campaigns": [HAPPY]}, {}, [("Campaigns: “Happy hour”", "", "there", "taken away")]),
        (
            {"tiers": {"levels": LEVELS}},
            {"tiers": {"levels": [LEVELS[0], {**LEVELS[1], "earning": {"points": "3", "per": "20"}}]}},
            [("Levels: “Gold”", "Own points", "none", "3 for every RUB 20")],
        ),
        (
            {"discounts": {"groups": {"staff": "10"}}},
            {"discounts": {"groups": {"staff": "20"}}},
            [("Discounts", "staff", "10 %", "20 %")],
        ),
        (
            {},
            {"earning": {"category_rates": {"coffee": {"points": "2", "per": "20"}}}},
            [("Earning", "coffee", "none", "2 for every RUB 20")],
        ),
        (
            {"tiers": {"levels": LEVELS}, "campaigns": [HAPPY]},
            {"tiers": {"levels": LEVELS}, "campaigns": [{**HAPPY, "tiers": ["b"], "starts": "2026-05-01"}]},
            [
                ("Campaigns: “Happy hour”", "From the day", "none", "May 1, 2026"),
                ("Campaigns: “Happy hour”", "Only for these levels (none: all)", "none", "Gold"),
            ],
        ),
    ],
)
def test_differences(
    qapp: QApplication, old: dict[str, Any], new: dict[str, Any], changes: list[tuple[str, str, str, str]]
) -> None:
    assert between(old, new) == changes


def test_everything_can_be_said(qapp: QApplication) -> None:
    differences = Differences(Formats("en", "RUB"), TITLES)
    changes = differences.between(written(), written(**EVERYTHING))
    said = " ".join(f"{each.field} {each.before} {each.after}" for each in changes)
    assert len(changes) > 100
    assert not {"_", "{", "[", "None", "True"} & set(said.split())
    assert "_" not in said
    assert "{" not in said


def lines(sheet: VersionsSheet) -> list[str]:
    return [_plain(label.text()) for label in sheet.findChildren(Label)]


@pytest.fixture
def sheet(owner: Owner, qtbot: QtBot) -> VersionsSheet:
    """The sheet of a shop with three versions."""
    for points in ("2", "3"):
        owner.type(owner.card(EarningCard), "Points", points)
        owner.publish()
    sheet = VersionsSheet(owner.shop.desk, Formats("en", "RUB"), owner.page.titles(), owner.page)
    sheet.back_wanted.connect(owner.page.go_back)
    qtbot.addWidget(sheet)
    return sheet


def test_the_sheet_compares_any_two(sheet: VersionsSheet) -> None:
    assert sheet.changes() == (Change("Earning points", "Points", "2", "3"),)
    assert {"From version 2 to version 3:", "2", "3"} <= set(lines(sheet))
    sheet.other.setCurrentIndex(1)
    assert sheet.changes() == (Change("Earning points", "Points", "1", "3"),)
    sheet.list.setCurrentRow(2)
    assert sheet.other.currentText() == "Version 2"
    assert sheet.changes() == (Change("Earning points", "Points", "1", "2"),)


def test_goes_back_as_a_new_version_and_can_take_that_back(sheet: VersionsSheet, owner: Owner) -> None:
    assert not sheet.back_button().isEnabled()
    sheet.list.setCurrentRow(2)
    sheet.back_button().click()
    rules = owner.shop.desk.rules
    assert (rules.version(), rules.program().earning.points) == (4, 100)
    assert owner.sentence(EarningCard).startswith("1 point for")
    assert "version 1 are in force again, as version 4" in owner.notices.texts()[-1]
    before = rules.document_of(3)
    assert isinstance(before, dict)
    owner.page.take_back(before)
    assert (rules.version(), rules.program().earning.points) == (5, 300)


def test_going_back_keeps_what_is_edited(sheet: VersionsSheet, owner: Owner) -> None:
    owner.type(owner.card(EarningCard), "for every", "55")
    owner.page.go_back(1)
    assert owner.sentence(EarningCard).startswith("1 point for every RUB 55")
    assert owner.counts[-1] == 1


def test_one_version_has_nothing_to_compare_with(owner: Owner, qtbot: QtBot) -> None:
    sheet = VersionsSheet(owner.shop.desk, Formats("en", "RUB"), {}, owner.page)
    qtbot.addWidget(sheet)
    assert sheet.changes() == ()
    assert any("first version" in line for line in lines(sheet))


def test_the_page_opens_it(owner: Owner) -> None:
    owner.press("Versions")
    (opened,) = owner.page.findChildren(VersionsSheet)
    assert opened.isVisible()
