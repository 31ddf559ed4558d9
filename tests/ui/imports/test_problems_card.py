from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.importing import Findings, RowProblem
from loyalty_desk.ui.imports.problem_model import ProblemModel
from loyalty_desk.ui.imports.problems_card import ProblemsCard
from loyalty_desk.ui.tasks import Tasks
from tests.shop import Rehearsal
from tests.ui.customers.conftest import ModelTester
from tests.ui.imports.conftest import FORMATS

FOUND = (RowProblem(4, "phone", "not a phone number", "=1+1"), RowProblem(9, "name", "name or phone is needed", ""))


@pytest.fixture
def card(shop: Rehearsal, tasks: Tasks, qtbot: QtBot) -> ProblemsCard:
    made = ProblemsCard(shop.desk, FORMATS, tasks)
    qtbot.addWidget(made)
    made.show()
    made.show_findings(Findings(wrong=3, problems=FOUND), {"phone": "Tel."}, "people.csv")
    return made


def test_each_row_says_where_and_what(card: ProblemsCard) -> None:
    assert card._title.text() == "3 rows could not be read and are left out"
    assert card._more.text() == "The first 2 are shown."
    assert card._model.row(0) == (4, "Tel.", "is no phone number", "=1+1")
    assert card._model.index(1, 2).data() == "neither a name nor a phone"
    card.show_findings(Findings(), {}, "people.csv")
    assert not card.isVisible()


def test_problems_are_saved_as_a_workbook(card: ProblemsCard, qtbot: QtBot, tmp_path: Path) -> None:
    card._save.click()
    dialog = card.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "left out.xlsx"))
    dialog.reject()
    qtbot.waitUntil(card._said.isVisible)
    assert card._said.text() == "Saved to left out.xlsx."
    book = openpyxl.load_workbook(tmp_path / "left out.xlsx")
    rows = list(book["Rows left out"].iter_rows(values_only=True))
    book.close()
    assert rows[0] == ("Row", "Column", "What is wrong", "What stands there")
    assert rows[1] == (4, "Tel.", "is no phone number", "=1+1")


def test_a_folder_that_is_gone_is_told(card: ProblemsCard, qtbot: QtBot, tmp_path: Path) -> None:
    card.save(tmp_path / "gone" / "left out.xlsx")
    qtbot.waitUntil(card._said.isVisible)
    assert card._said.text().startswith("The disk does not answer")
    assert card._said.property("tone") == "bad"


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = ProblemModel()
    model.show_problems(FOUND, {})
    qtmodeltester.check(model)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Column"
