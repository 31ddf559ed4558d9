"""The program, drawn: as it is opened, with every mechanic on, with mistakes, and its versions."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.page import PageEntry
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.program.counter_cards import CampaignsCard, StampsCard
from loyalty_desk.ui.program.level_cards import TiersCard
from loyalty_desk.ui.program.page import ProgramPage
from loyalty_desk.ui.program.points_cards import EarningCard
from loyalty_desk.ui.program.rows import RowList
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.program.versions_sheet import VersionsSheet
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.number_field import NumberField
from tests.screens.demo_shop import demo_desk, formats_of, new_desk
from tests.screens.harness import SMALL, USUAL, Look, draw

WHOLE = QSize(1280, 9000)


def window_of(desk: Desk, look: Look, folder: Path) -> MainWindow:
    """Return the main window with the Program page only."""
    tasks, spoken = Tasks(), look.language
    window = MainWindow(
        [PageEntry(key="program", title="Program", icon="tune", make=lambda: page)],
        preferences=Preferences(folder / "p.ini"),
        changes=Changes(),
        tasks=tasks,
    )
    page = ProgramPage(desk, formats_of(desk, spoken), spoken, window.notices, tasks)
    window.set_shop("Forest Street Coffee")
    window.show_page("program")
    return window


def page_of(window: MainWindow) -> ProgramPage:
    page = window.page("program")
    assert isinstance(page, ProgramPage)
    return page


def turn_on(card: RuleCard) -> None:
    if card.switch is not None and not card.switch.isChecked():
        card.switch.click()


@pytest.mark.parametrize("size", [USUAL, SMALL], ids=["usual", "small"])
def test_program(qtbot: QtBot, tmp_path: Path, look: Look, size: QSize) -> None:
    desk = demo_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = window_of(desk, look, tmp_path)
        qtbot.addWidget(window)
        return window

    draw(build, f"program_{size.height()}", tmp_path, look=look, size=size)
    desk.shop.close()


def test_everything_on(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = window_of(desk, look, tmp_path)
        qtbot.addWidget(window)
        for card in page_of(window).cards():
            turn_on(card)
            card.unfold()
        for button in window.findChildren(QPushButton):
            if button.isCheckable() and button.property("role") == "link":
                button.setChecked(True)
        return window

    draw(build, "program_whole", tmp_path, look=look, size=WHOLE)
    desk.shop.close()


def test_draft(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = new_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = window_of(desk, look, tmp_path)
        qtbot.addWidget(window)
        page = page_of(window)
        turn_on(page.card(StampsCard))
        turn_on(page.card(CampaignsCard))
        page.example.who.setCurrentIndex(page.example.who.count() - 2)
        page.example.time.clock.setText("17:00")
        return window

    window = draw(build, "program_draft", tmp_path, look=look, size=USUAL)
    assert isinstance(window, MainWindow)
    assert page_of(window).problems() == ()
    desk.shop.close()


def test_problem(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = window_of(desk, look, tmp_path)
        qtbot.addWidget(window)
        page = page_of(window)
        for kind in (EarningCard, TiersCard):
            page.card(kind).unfold()
        page.card(EarningCard).findChildren(NumberField)[1].clear()
        page.card(TiersCard).findChildren(NumberField)[5].show_units(9_000_000)
        return window

    draw(build, "program_problem", tmp_path, look=look, size=SMALL)
    desk.shop.close()


def test_first_program(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = new_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = window_of(desk, look, tmp_path)
        qtbot.addWidget(window)
        return window

    draw(build, "program_new", tmp_path, look=look, size=SMALL)
    desk.shop.close()


def test_versions(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = window_of(desk, look, tmp_path)
        qtbot.addWidget(window)
        page = page_of(window)
        stamps, campaigns = page.card(StampsCard), page.card(CampaignsCard)
        stamps.unfold()
        stamps.findChildren(NumberField)[0].show_units(7)
        (cards,) = stamps.findChildren(RowList)
        cards.add.click()
        assert campaigns.switch is not None
        campaigns.switch.click()
        page.card(EarningCard).unfold()
        page.card(EarningCard).findChildren(NumberField)[1].show_units(300)
        desk.rules.publish(page.draft.document)
        page.reload()
        window.notices.clear()
        sheet = VersionsSheet(desk, formats_of(desk, look.language), page.titles(), window)
        qtbot.addWidget(sheet)
        return sheet

    draw(build, "program_versions", tmp_path, look=look, size=QSize(940, 620))
    desk.shop.close()
