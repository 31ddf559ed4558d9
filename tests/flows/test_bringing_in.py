"""From another program's file to a customer at the counter, in the window of a real session."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk import paths
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.shop import Shop
from loyalty_desk.ui.command_palette import CommandPalette
from loyalty_desk.ui.imports.sheet import ImportSheet, Step
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.session import Session
from loyalty_desk.ui.settings.import_part import ImportPart
from loyalty_desk.ui.settings.page import SettingsPage
from loyalty_desk.ui.tasks import Tasks
from tests.shop import document
from tests.ui.imports.tables import customers


@pytest.fixture
def session(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A new shop at work."""
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    path = tmp_path / "cafe.loyalty"
    Shop.create(path, SystemClock(), program=document()).close()
    made = Session(qapp, path, language="en", preferences=Preferences(tmp_path / "p.ini"), tasks=Tasks())
    qtbot.addWidget(made.window)
    made.begin()
    qtbot.waitExposed(made.window)
    yield made
    made.close()


def test_customers_of_a_file_are_found_at_once_and_can_be_taken_back(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = session.window.show_page("settings")
    assert isinstance(settings, SettingsPage)
    part = next(settings.choose(place) for place, each in enumerate(settings._entries) if each.title == "Bring data in")
    assert isinstance(part, ImportPart)

    session.window.show_palette()
    palette = session.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    QTest.keyClicks(palette._field._line, "bring data")
    QTest.keyClick(palette._field._line, Qt.Key.Key_Return)
    sheet = session.window.findChild(ImportSheet)
    assert isinstance(sheet, ImportSheet)
    sheet.look(customers(tmp_path))
    for step in (Step.COLUMNS, Step.FINDINGS, Step.DONE):
        qtbot.waitUntil(sheet._complete_button.isEnabled)
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        qtbot.waitUntil(partial(_is_at, sheet, step))
    QTest.keyClick(sheet, Qt.Key.Key_Return)

    assert [each.name for each in session.desk.enrolment.find("Anna", 5)] == ["Anna Smith"]
    (row,) = part._history._rows.values()
    row._undo.click()
    row._sure.click()
    qtbot.waitUntil(lambda: session.desk.enrolment.find("Anna", 5) == [])
    qtbot.waitUntil(lambda: part._history._undoing is None)


def _is_at(sheet: ImportSheet, step: Step) -> bool:
    return sheet.step is step
