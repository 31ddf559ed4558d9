"""The program's basics, drawn."""

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
from loyalty_desk.ui.program.page import ProgramPage
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.number_field import NumberField
from tests.screens.demo_shop import demo_desk, formats_of, new_desk
from tests.screens.harness import SMALL, USUAL, Look, draw


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


@pytest.mark.parametrize("size", [USUAL, SMALL, QSize(1280, 2600)], ids=["usual", "small", "whole"])
def test_program(qtbot: QtBot, tmp_path: Path, look: Look, size: QSize) -> None:
    desk = demo_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = window_of(desk, look, tmp_path)
        qtbot.addWidget(window)
        if size.height() > USUAL.height():
            for card in window.findChildren(RuleCard):
                if card.switch is not None:
                    card.switch.setChecked(True)
            for button in window.findChildren(QPushButton):
                if button.isCheckable() and button.property("role") == "link":
                    button.setChecked(True)
        return window

    draw(build, f"program_{size.height()}", tmp_path, look=look, size=size)
    desk.shop.close()


def test_draft(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = window_of(desk, look, tmp_path)
        qtbot.addWidget(window)
        page = window.page("program")
        assert isinstance(page, ProgramPage)
        page.discounts.switch.click() if page.discounts.switch else None
        page.earning.findChildren(NumberField)[0].show_units(300)
        page.example.who.setCurrentIndex(2)
        page.example.points.setChecked(True)
        return window

    draw(build, "program_draft", tmp_path, look=look, size=USUAL)
    desk.shop.close()


def test_problem(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = window_of(desk, look, tmp_path)
        qtbot.addWidget(window)
        page = window.page("program")
        assert isinstance(page, ProgramPage)
        page.earning.findChildren(NumberField)[1].clear()
        page.tiers.findChildren(NumberField)[4].show_units(9_000_000)
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
