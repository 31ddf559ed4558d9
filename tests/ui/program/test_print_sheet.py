"""The sheet that prints the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats, n_customers
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.program.print_sheet import PrintSheet
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.label import Label
from tests.documents.pdf_text import page_texts, squeezed
from tests.shop import Rehearsal, document
from tests.ui import opened


class Stage:
    """A shop and the sheet over it."""

    def __init__(self, shop: Rehearsal, qtbot: QtBot) -> None:
        self.shop, self.qtbot, self.tasks, self.host = shop, qtbot, Tasks(), QWidget()
        qtbot.addWidget(self.host)
        self.notices = Notices(self.host)

    def sheet(self, program: object = None) -> PrintSheet:
        sheet = PrintSheet(
            self.shop.desk,
            Formats("en", "RUB"),
            self.notices,
            self.tasks,
            document=document() if program is None else program,
            parent=self.host,
        )
        sheet.open()
        self.drawn(sheet, None)
        return sheet

    def drawn(self, sheet: PrintSheet, before: QImage | None) -> QImage:
        """Return the picture that comes after `before`."""
        self.qtbot.waitUntil(lambda: sheet.preview.image is not before)
        image = sheet.preview.image
        assert image is not None
        return image


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """A shop of the simplest program."""
    with Rehearsal(tmp_path / "a.shop") as shop:
        made = Stage(shop, qtbot)
        yield made
        made.tasks.stop()


def warning(sheet: PrintSheet) -> str:
    (banner,) = sheet.findChildren(Banner)
    return banner.findChildren(Label)[0].text() if banner.isVisible() else ""


def press(stage: Stage, sheet: PrintSheet, place: int, of: str) -> None:
    """Press a segment of a choice with the mouse."""
    choice = getattr(sheet, of)
    QTest.mouseClick(choice._group.button(place), Qt.MouseButton.LeftButton)


def test_the_picture_follows_page_and_language(stage: Stage) -> None:
    sheet = stage.sheet()
    first = stage.drawn(sheet, None)
    press(stage, sheet, 1, "page")
    second = stage.drawn(sheet, first)
    assert second != first
    assert sheet.poster().tagline == "Coffee House"
    press(stage, sheet, 1, "language")
    assert stage.drawn(sheet, second) != second
    assert n_customers(2) == "2 customers"


def test_the_language_of_the_screens_is_offered_first(stage: Stage) -> None:
    assert stage.sheet().language.value() == "en"


def test_saved_where_the_user_says_and_told(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = opened.catch(monkeypatch)
    sheet = stage.sheet()
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    (dialog,) = sheet.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "rules-en.pdf"
    dialog.fileSelected.emit(str(tmp_path / "page.pdf"))
    stage.qtbot.waitUntil(lambda: stage.notices.texts() == ["Saved: page.pdf"])
    (page,) = page_texts((tmp_path / "page.pdf").read_bytes())
    assert squeezed("1 point for every RUB 20") in page
    assert shown == []


def test_opened_to_be_printed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = opened.catch(monkeypatch)
    sheet = stage.sheet()
    sheet.open_page()
    stage.qtbot.waitUntil(lambda: len(shown) == 1)
    assert shown[0].name == "rules-en.pdf"
    assert len(page_texts(shown[0].read_bytes())) == 1


def test_a_disk_that_does_not_take_it_is_told(stage: Stage, tmp_path: Path) -> None:
    sheet = stage.sheet()
    sheet.complete()
    (dialog,) = sheet.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "page.pdf"))
    stage.qtbot.waitUntil(lambda: len(stage.notices.texts()) == 1)
    assert not (tmp_path / "nowhere").exists()


def test_a_draft_says_that_it_is_one(stage: Stage) -> None:
    sheet = stage.sheet(document(earning={"points": "3"}))
    assert "not in force yet" in warning(sheet)
    assert sheet.poster().footer.startswith("Draft")
    assert "3 points" in sheet.poster().sections[0].items[0].text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_draft_that_does_not_fit_together_is_left_aside(stage: Stage) -> None:
    sheet = stage.sheet(document(earning={"points": "many"}))
    assert "does not fit together" in warning(sheet)
    assert sheet.poster().footer.startswith("Version 1")


def test_the_program_in_force_needs_no_warning(stage: Stage) -> None:
    assert warning(stage.sheet()) == ""


def test_a_sheet_that_was_closed_takes_no_picture(stage: Stage) -> None:
    sheet = stage.sheet()
    before = sheet.preview.image
    press(stage, sheet, 1, "page")
    sheet.reject()
    sheet.deleteLater()
    stage.tasks.stop()
    stage.qtbot.waitUntil(lambda: not stage.tasks._open)
    assert sheet.preview.image is before
