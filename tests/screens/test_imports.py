"""Bringing a file in, drawn step by step."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.errors import Refused
from loyalty_desk.ui.imports.import_words import ImportWords
from loyalty_desk.ui.imports.past_import_row import PastImportRow
from loyalty_desk.ui.imports.sheet import SIZE, ImportSheet, Step
from loyalty_desk.ui.settings.import_part import ImportPart
from loyalty_desk.ui.tasks import Tasks
from tests.screens.demo_shop import formats_of, new_desk
from tests.screens.harness import Look, draw
from tests.ui.imports.tables import PEOPLE, SALES, customers, sales, text

IN_USE = Refused("not_allowed", why="import_in_use", customers=1, sales=2)


class Screen:
    """A shop that opens today, and its sheet in one look."""

    def __init__(self, look: Look, folder: Path, qtbot: QtBot) -> None:
        self.look, self.folder, self._qtbot = look, folder, qtbot
        self.desk = new_desk(look.language, folder)
        self.formats = formats_of(self.desk, look.language)
        self.tasks = Tasks()

    def sheet(self, file: Path | None, step: Step) -> ImportSheet:
        """Return the sheet with a file, gone on to a step."""
        sheet = ImportSheet(self.desk, self.formats, self.tasks)
        self._qtbot.addWidget(sheet)
        sheet.show()
        if file is not None:
            sheet.look(file)
            self._qtbot.waitUntil(sheet._complete_button.isEnabled)
        for following in (Step.COLUMNS, Step.FINDINGS, Step.DONE)[:step]:
            sheet.complete()
            self._qtbot.waitUntil(partial(_is_at, sheet, following))
        return sheet

    def draw(self, build: Callable[[], QWidget], name: str) -> None:
        """Draw what is built."""
        draw(build, f"imports_{name}", self.folder, look=self.look, size=SIZE)


def _is_at(sheet: ImportSheet, step: Step) -> bool:
    return sheet.step is step


@pytest.fixture
def screen(look: Look, tmp_path: Path, qtbot: QtBot) -> Iterator[Screen]:
    """The sheet in each look."""
    made = Screen(look, tmp_path, qtbot)
    yield made
    made.tasks.stop()
    made.desk.shop.close()


@pytest.mark.parametrize("step", [Step.FILE, Step.COLUMNS, Step.FINDINGS, Step.DONE])
@pytest.mark.parametrize("kind", ["customers", "sales"])
def test_step(screen: Screen, kind: str, step: Step) -> None:
    file = {"customers": customers, "sales": sales}[kind](screen.folder, screen.look.language)
    screen.draw(lambda: screen.sheet(file, step), f"{kind}_{step.name.lower()}")


def test_beginning(screen: Screen) -> None:
    screen.draw(lambda: screen.sheet(None, Step.FILE), "beginning")


def test_no_table(screen: Screen, qtbot: QtBot) -> None:
    (screen.folder / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0" * 100)

    def build() -> QWidget:
        sheet = screen.sheet(None, Step.FILE)
        sheet.look(screen.folder / "old.xls")
        qtbot.waitUntil(sheet.file_step._trouble.isVisible)
        return sheet

    screen.draw(build, "no_table")


@pytest.mark.parametrize("kind", ["customers", "sales"])
def test_missing_columns(screen: Screen, kind: str) -> None:
    rows = {"customers": PEOPLE[screen.look.language], "sales": SALES}[kind]
    file = text(screen.folder / "bare.csv", rows)

    def build() -> QWidget:
        sheet = screen.sheet(file, Step.FILE)
        sheet.file_step._kinds.choose(kind)
        sheet.complete()
        return sheet

    screen.draw(build, f"{kind}_missing")


@pytest.mark.parametrize("step", [Step.READING, Step.TAKING])
def test_running(screen: Screen, step: Step) -> None:
    def build() -> QWidget:
        sheet = screen.sheet(customers(screen.folder, screen.look.language), Step.COLUMNS)
        sheet._begin(step)
        sheet._running.show_count(12_000)
        return sheet

    screen.draw(build, f"running_{step.name.lower()}")


def test_history(screen: Screen, qtbot: QtBot) -> None:
    imports = screen.desk.imports
    imports.take(customers(screen.folder, screen.look.language), "customers")
    first = imports.take(sales(screen.folder), "sales").import_id
    assert first is not None
    imports.undo(first)
    imports.take(sales(screen.folder), "sales")

    def build() -> QWidget:
        part = ImportPart(screen.desk, screen.formats, screen.tasks)
        qtbot.addWidget(part)
        part.reload()
        rows = part.findChildren(PastImportRow)
        rows[0].ask()
        rows[-1].show_trouble(ImportWords().trouble(IN_USE, screen.formats))
        return part

    screen.draw(build, "history")
