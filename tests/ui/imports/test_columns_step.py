from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.importing import FIELDS
from loyalty_desk.ui.imports.column_model import ColumnModel
from loyalty_desk.ui.imports.columns_step import ColumnsStep
from loyalty_desk.ui.imports.field_chip import carried
from loyalty_desk.ui.imports.import_words import ImportWords
from loyalty_desk.ui.imports.looked_file import looked_at
from tests.shop import Rehearsal
from tests.ui.customers.conftest import ModelTester
from tests.ui.imports.dropping import drag_away, drag_over, drop
from tests.ui.imports.tables import HEADS, PEOPLE, customers, sales, text


@pytest.fixture
def step(qtbot: QtBot) -> ColumnsStep:
    made = ColumnsStep(ImportWords())
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def tone(step: ColumnsStep, field: str) -> object:
    return next(chip for chip in step._chips if chip.field == field).property("tone")


def over(step: ColumnsStep, column: int) -> QPoint:
    return QPoint(step._heads.sectionViewportPosition(column) + 20, 30)


def show(step: ColumnsStep, shop: Rehearsal, path: Path) -> None:
    step.show_file(looked_at(shop.desk.imports, path), "customers")


def test_guessed_columns_are_filled_in(step: ColumnsStep, shop: Rehearsal, tmp_path: Path) -> None:
    show(step, shop, customers(tmp_path))
    texts = [step.combo(column).currentText() for column in range(8)]
    assert texts == ["Customer's number", "Name", "Surname", "Phone", "E-mail", "Birthday", "Points", "not used"]
    assert (tone(step, "points"), tone(step, "tags")) == ("accent", "soft")
    assert step._model.index(0, 7).data(Qt.ItemDataRole.ForegroundRole) is not None
    assert step._model.index(0, 6).data(Qt.ItemDataRole.ForegroundRole) is None


@pytest.mark.parametrize("where", ["head", "rows"])
def test_a_field_is_dropped_on_a_column(step: ColumnsStep, shop: Rehearsal, tmp_path: Path, where: str) -> None:
    show(step, shop, customers(tmp_path))
    target = step._heads.viewport() if where == "head" else step._table.viewport()
    assert drag_over(target, carried("tags"), over(step, 2))
    assert {index.column() for index in step._table.selectedIndexes()} == {2}
    drag_away(target)
    assert not step._table.selectedIndexes()
    drop(target, carried("tags"), over(step, 2))
    columns = step.layout_chosen().columns
    assert columns["tags"] == 2
    assert "surname" not in columns
    assert step.combo(2).currentText() == "Tags"


def test_a_field_moves_from_its_column_to_another(step: ColumnsStep, shop: Rehearsal, tmp_path: Path) -> None:
    show(step, shop, customers(tmp_path))
    drop(step._table.viewport(), carried("name"), over(step, 2))
    assert step.combo(1).currentText() == "not used"
    assert step.combo(2).currentText() == "Name"


def test_what_is_no_field_is_not_taken(step: ColumnsStep, shop: Rehearsal, tmp_path: Path) -> None:
    show(step, shop, customers(tmp_path))
    before = step.layout_chosen()
    words = QMimeData()
    words.setText("tags")
    drop(step._table.viewport(), words, over(step, 2))
    assert not drag_over(step._table.viewport(), carried("tags"), QPoint(5_000, 30))
    drop(step._table.viewport(), carried("tags"), QPoint(5_000, 30))
    assert step.layout_chosen() == before


def test_one_of_several_needed_fields_is_enough(step: ColumnsStep, shop: Rehearsal, tmp_path: Path) -> None:
    show(step, shop, text(tmp_path / "bare.csv", PEOPLE["en"]))
    assert step._missing._text.text() == (
        "Still needed: Name or Phone or Customer's number or Card. Drag it onto its column, or choose it from the "
        "list there."
    )
    assert (tone(step, "card"), tone(step, "tags")) == ("bad", "soft")
    step.choose(3, "phone")
    assert not step._missing.isVisible()
    assert (tone(step, "card"), tone(step, "phone")) == ("soft", "accent")


def test_without_headings_columns_have_numbers(step: ColumnsStep, shop: Rehearsal, tmp_path: Path) -> None:
    show(step, shop, text(tmp_path / "bare.csv", PEOPLE["en"]))
    step.choose(0, "external_id")
    assert step.layout_chosen().heading_row == 0
    assert step.titles() == {"external_id": "Column 1"}
    assert step._model.rowCount() == 5


def pick_row(step: ColumnsStep, number: int) -> None:
    step._rows.setCurrentIndex(step._rows.findData(number))
    step._rows.activated.emit(step._rows.currentIndex())


def test_another_row_of_headings_names_the_columns_anew(step: ColumnsStep, shop: Rehearsal, tmp_path: Path) -> None:
    title = ("Our people", *("",) * 7)
    rows: Sequence[Sequence[str]] = (title, ("",) * 8, HEADS["en"], *PEOPLE["en"])
    show(step, shop, text(tmp_path / "titled.csv", rows))
    assert step.layout_chosen().heading_row == 3
    pick_row(step, 1)
    assert step._model.headerData(0, Qt.Orientation.Vertical) == "3"
    assert step.titles()["name"] == "Column 2"
    pick_row(step, 3)
    assert step.titles()["name"] == "First name"
    assert step._model.headerData(0, Qt.Orientation.Vertical) == "4"


def test_another_file_has_its_own_fields(step: ColumnsStep, shop: Rehearsal, tmp_path: Path) -> None:
    show(step, shop, customers(tmp_path))
    step.show_file(looked_at(shop.desk.imports, sales(tmp_path)), "sales")
    assert [chip.field for chip in step._chips] == list(FIELDS["sales"])
    assert step.titles()["amount"] == "Total"


def test_heads_stay_over_their_columns(step: ColumnsStep, shop: Rehearsal, qtbot: QtBot, tmp_path: Path) -> None:
    show(step, shop, customers(tmp_path))
    bar = step._table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() >= 200)
    bar.setValue(200)
    heads = [head.x() for head in step._heads._heads]
    assert heads == [step._heads.sectionViewportPosition(column) for column in range(8)]
    assert heads[0] == -200


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = ColumnModel()
    qtmodeltester.check(model)
    model.show_rows({2: ("Anna", "1"), 3: ("Boris", "2")})
    model.show_used(frozenset({0}))
    qtmodeltester.check(model)
