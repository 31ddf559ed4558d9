from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.importing import Findings
from loyalty_desk.domain.topics import Topic
from loyalty_desk.ui.imports.sheet import ImportSheet, Step
from loyalty_desk.ui.tasks import Tasks
from tests.shop import Rehearsal
from tests.ui.imports.conftest import FORMATS
from tests.ui.imports.dropping import drop
from tests.ui.imports.tables import HEADS, PEOPLE, SALES, customers, sales, text, workbook


@pytest.fixture
def sheet(shop: Rehearsal, tasks: Tasks, qtbot: QtBot) -> ImportSheet:
    """The sheet as it opens."""
    made = ImportSheet(shop.desk, FORMATS, tasks)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def chosen(sheet: ImportSheet, qtbot: QtBot, path: Path) -> None:
    """Choose a file and wait until it was looked at."""
    sheet.file_step.file_chosen.emit(path)
    qtbot.waitUntil(sheet._complete_button.isEnabled)


def enter(sheet: ImportSheet, qtbot: QtBot, then: Step) -> None:
    """Press Enter and wait for a step."""
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.step is then)


def people_in(shop: Rehearsal) -> int:
    return int(shop.shop.database.value("SELECT count(*) FROM customer"))


def test_customers_are_brought_in_with_enter_alone(
    sheet: ImportSheet, shop: Rehearsal, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[frozenset[Topic]] = []
    shop.shop.listen(told.append)
    assert not sheet._complete_button.isEnabled()
    chosen(sheet, qtbot, customers(tmp_path, "ru"))
    assert sheet.file_step._writing.text() == "Text in Windows-1251, columns separated by semicolons"
    assert sheet.file_step.kind() == "customers"
    enter(sheet, qtbot, Step.COLUMNS)
    assert sheet.columns_step.titles()["points"] == "Остаток баллов"
    enter(sheet, qtbot, Step.FINDINGS)
    step = sheet.findings_step
    assert [figure._value.text() for figure in (step._rows, step._customers, step._known, step._wrong)] == list("5203")
    assert step._problems._model.row(0) == (4, "Телефон", "is no phone number", "12")
    assert people_in(shop) == 0
    assert told == []
    enter(sheet, qtbot, Step.DONE)
    assert sheet.done_step._result._text.text() == "Brought in: 2 customers, 120\N{NO-BREAK SPACE}points."
    assert people_in(shop) == 2
    assert told == [frozenset({Topic.SALES, Topic.CUSTOMERS, Topic.CARDS, Topic.LEDGER})]
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert not sheet.isVisible()


def test_sales_earn_no_points_and_say_so(sheet: ImportSheet, shop: Rehearsal, qtbot: QtBot, tmp_path: Path) -> None:
    chosen(sheet, qtbot, sales(tmp_path))
    for step in (Step.COLUMNS, Step.FINDINGS):
        enter(sheet, qtbot, step)
    assert "From Jan 5, 2026 to Jan 7, 2026" in sheet.findings_step._about.text()
    enter(sheet, qtbot, Step.DONE)
    assert sheet.done_step._result._text.text() == "Brought in: 3 customers, 3 sales for RUB\N{NO-BREAK SPACE}1,900.50."
    assert "earn no points" in sheet.done_step._note.text()
    assert shop.shop.database.value("SELECT count(*) FROM entry") == 0


def test_the_same_file_again_has_nothing_new(sheet: ImportSheet, shop: Rehearsal, qtbot: QtBot, tmp_path: Path) -> None:
    file = sales(tmp_path)
    shop.desk.imports.take(file, "sales")
    chosen(sheet, qtbot, file)
    for step in (Step.COLUMNS, Step.FINDINGS):
        enter(sheet, qtbot, step)
    assert "nothing new" in sheet.findings_step._verdict._text.text()
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.step is Step.FINDINGS
    assert not sheet._complete_button.isEnabled()


def test_a_needed_column_is_asked_for(sheet: ImportSheet, qtbot: QtBot, tmp_path: Path) -> None:
    heads = ("When", "Receipt number", "Who", "Category", "Total")
    chosen(sheet, qtbot, text(tmp_path / "odd.csv", [heads, *SALES]))
    sheet.file_step._kinds._group.button(1).click()
    enter(sheet, qtbot, Step.COLUMNS)
    said = sheet.columns_step._missing._text
    assert said.text().startswith("Still needed: Customer, Date.")
    assert not sheet._complete_button.isEnabled()
    for column, field in ((0, "date"), (2, "customer")):
        combo = sheet.columns_step.combo(column)
        combo.setFocus()
        combo.setCurrentIndex(combo.findData(field))
        combo.activated.emit(combo.currentIndex())
    assert not said.isVisible()
    enter(sheet, qtbot, Step.FINDINGS)
    assert sheet.findings_step._sales._value.text() == "3"


def test_going_back_keeps_the_columns_named(sheet: ImportSheet, qtbot: QtBot, tmp_path: Path) -> None:
    chosen(sheet, qtbot, customers(tmp_path))
    enter(sheet, qtbot, Step.COLUMNS)
    sheet.columns_step.choose(7, "note")
    sheet._back.click()
    qtbot.waitUntil(lambda: sheet.step is Step.FILE)
    enter(sheet, qtbot, Step.COLUMNS)
    assert sheet.columns_step.layout_chosen().columns["note"] == 7
    enter(sheet, qtbot, Step.FINDINGS)
    sheet._back.click()
    qtbot.waitUntil(lambda: sheet.step is Step.COLUMNS)


def test_a_workbook_is_dropped_on_the_sheet(sheet: ImportSheet, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(workbook(tmp_path / "people.xlsx", [HEADS["en"], *PEOPLE["en"]])))])
    drop(sheet.file_step, data, QPoint(50, 90))
    qtbot.waitUntil(sheet._complete_button.isEnabled)
    assert sheet.file_step._name.whole_text() == "people.xlsx"
    assert sheet.file_step._writing.text() == "Excel workbook, its first sheet"


def test_a_file_is_chosen_in_the_dialog(sheet: ImportSheet, qtbot: QtBot, tmp_path: Path) -> None:
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    dialog = sheet.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(customers(tmp_path)))
    dialog.reject()
    qtbot.waitUntil(sheet._complete_button.isEnabled)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 100, "This is an old Excel file (.xls). Open it in Excel, save it"),
        (b"", "This file is empty. Choose another one."),
        (b"\x89PNG\0\1\2\3\0\0\0" * 50, "This is no table. Save it in its program as Excel"),
        (b"PK\x03\x04 broken", "This is no table. Save it in its program as Excel"),
    ],
)
def test_a_file_that_is_no_table_says_what_to_do(
    sheet: ImportSheet, qtbot: QtBot, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "odd.bin").write_bytes(content)
    chosen(sheet, qtbot, customers(tmp_path))
    sheet.look(tmp_path / "odd.bin")
    trouble = sheet.file_step._trouble
    qtbot.waitUntil(trouble.isVisible)
    assert trouble._text.text().startswith(said)
    assert sheet.step is Step.FILE
    assert not sheet._complete_button.isEnabled()


def test_a_file_that_is_gone_before_the_check_leads_back(sheet: ImportSheet, qtbot: QtBot, tmp_path: Path) -> None:
    file = customers(tmp_path)
    chosen(sheet, qtbot, file)
    enter(sheet, qtbot, Step.COLUMNS)
    file.unlink()
    enter(sheet, qtbot, Step.FILE)
    assert "not there any more" in sheet.file_step._trouble._text.text()


def many(folder: Path) -> Path:
    """Return a file of so many customers that there is time to cancel."""
    rows = [("Customer ID", "Name"), *((str(number), f"Name {number}") for number in range(4_000))]
    return text(folder / "many.csv", rows)


def test_a_check_is_cancelled_back_to_the_columns(sheet: ImportSheet, qtbot: QtBot, tmp_path: Path) -> None:
    chosen(sheet, qtbot, many(tmp_path))
    enter(sheet, qtbot, Step.COLUMNS)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.step is Step.READING
    sheet._running._cancel.click()
    qtbot.waitUntil(lambda: sheet.step is Step.COLUMNS)


def test_taking_counts_stays_open_and_is_cancelled_without_a_trace(
    sheet: ImportSheet, shop: Rehearsal, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen(sheet, qtbot, many(tmp_path))
    for step in (Step.COLUMNS, Step.FINDINGS):
        enter(sheet, qtbot, step)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    with qtbot.waitSignal(sheet._work.counted):
        assert sheet.step is Step.TAKING
    assert sheet._running._count.text().endswith("rows")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        QTest.keyClick(sheet.focusWidget(), key)
    sheet.close()
    assert sheet.isVisible()
    assert sheet._running._cancel.isEnabled()
    sheet._running._cancel.click()
    qtbot.waitUntil(lambda: sheet.step is Step.FINDINGS)
    assert sheet.findings_step._trouble._text.text() == "Stopped. Nothing was brought in."
    assert people_in(shop) == 0
    assert shop.desk.imports.history() == []
    enter(sheet, qtbot, Step.DONE)
    assert people_in(shop) == 4_000


def test_a_trouble_while_taking_leads_back_to_the_findings(sheet: ImportSheet, qtbot: QtBot, tmp_path: Path) -> None:
    file = customers(tmp_path)
    chosen(sheet, qtbot, file)
    for step in (Step.COLUMNS, Step.FINDINGS):
        enter(sheet, qtbot, step)
    file.unlink()
    enter(sheet, qtbot, Step.TAKING)
    qtbot.waitUntil(lambda: sheet.step is Step.FINDINGS)
    assert "not there any more" in sheet.findings_step._trouble._text.text()


def test_closing_stops_what_is_running(sheet: ImportSheet, tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> None:
    chosen(sheet, qtbot, many(tmp_path))
    enter(sheet, qtbot, Step.COLUMNS)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    tasks.stop()
    assert sheet.step is Step.READING


def test_a_column_that_went_missing_is_said(sheet: ImportSheet) -> None:
    said = sheet._words.trouble(Trouble("no_column", "date"), FORMATS)
    assert said == "A column that is needed is not in the file. Go back and choose the columns anew."


def test_nothing_new_is_said_as_such(sheet: ImportSheet) -> None:
    sheet.done_step.show_result(Findings(), "sales")
    assert sheet.done_step._result._text.text() == "Brought in: nothing, all of it was here already."
