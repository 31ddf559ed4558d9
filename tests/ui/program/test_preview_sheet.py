"""The sheet before publishing: what it shows, when it lets the owner publish, and that it can be stopped."""

from collections.abc import Iterator
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.file_preview_sheet import FilePreviewSheet
from loyalty_desk.ui.program.preview_sheet import PreviewSheet, Publication
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from tests.shop import Rehearsal

FORMATS = Formats("en", "RUB")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    rules = {"points": "1", "per": "10.00"}
    with Rehearsal(tmp_path / "a.shop", now="2026-01-20", earning=rules, expiry={"months": 6}) as made:
        anna = made.customer("Anna Orlova")
        made.sale(anna, "100.00")
        made.go("2026-02-10")
        made.sale(anna, "250.00")
        yield made


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def words(sheet: DialogFrame) -> str:
    """Return all that a sheet says."""
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet))


def draft(desk: Desk, **sections: object) -> dict[str, Any]:
    document: Any = desk.rules.document()
    return {**document, **sections}


def open_sheet(qtbot: QtBot, shop: Rehearsal, tasks: Tasks, document: dict[str, Any]) -> PreviewSheet:
    sheet = PreviewSheet(shop.desk, FORMATS, "en", tasks, document)
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: not sheet.waiting)
    return sheet


def test_what_changes_is_said_first(qtbot: QtBot, shop: Rehearsal, tasks: Tasks) -> None:
    rate = {"points": "2", "per": "10.00"}
    sheet = open_sheet(qtbot, shop, tasks, draft(shop.desk, earning=rate, birthday={"points": "5"}))
    said = words(sheet)
    assert "Raises the cost by 10% of the sales, from RUB\N{NO-BREAK SPACE}10 to RUB\N{NO-BREAK SPACE}20." in said
    assert "Nobody gets less." in said
    assert "Anna Orlova" in said
    assert "Not counted, because it does not depend on sales alone: birthday." in said


def test_another_period(qtbot: QtBot, shop: Rehearsal, tasks: Tasks) -> None:
    sheet = open_sheet(qtbot, shop, tasks, draft(shop.desk))
    assert "from Jan 1, 2026 to Jan 31, 2026" in words(sheet)
    sheet.period.findChildren(QPushButton)[1].click()
    qtbot.waitUntil(lambda: not sheet.waiting)
    assert "from Nov 13, 2025 to Feb 10, 2026" in words(sheet)
    assert "Nothing would have changed" in words(sheet)


def test_publishing_is_asked_for_with_the_options(qtbot: QtBot, shop: Rehearsal, tasks: Tasks) -> None:
    document = draft(shop.desk, expiry={"months": 3})
    sheet = open_sheet(qtbot, shop, tasks, document)
    sheet.lots.click()
    with qtbot.waitSignal(sheet.publish_asked) as asked:
        sheet.publish.click()
    assert asked.args == [Publication(document, new_expiry_for_lots=True, reassign_tiers=False)]
    assert shop.desk.rules.version() == 1  # the sheet itself publishes nothing


def test_enter_does_nothing_before_the_answer(qtbot: QtBot, shop: Rehearsal, tasks: Tasks) -> None:
    sheet = PreviewSheet(shop.desk, FORMATS, "en", tasks, draft(shop.desk))
    qtbot.addWidget(sheet)
    with qtbot.assertNotEmitted(sheet.publish_asked):
        sheet.complete()
    qtbot.waitUntil(lambda: not sheet.waiting)
    assert sheet.publish.isEnabled()


def test_it_can_be_stopped_and_published_all_the_same(qtbot: QtBot, shop: Rehearsal, tasks: Tasks) -> None:
    sheet = open_sheet(qtbot, shop, tasks, draft(shop.desk))

    def endless(progress: Progress) -> str:
        while True:
            progress.report(1, 2)
            sleep(0.001)  # the main thread has work as well

    sheet.run(endless, QLabel, "working")
    sheet.publish.setEnabled(False)
    cancels = [button for button in sheet.findChildren(QPushButton) if button.text() == "Cancel"]
    next(button for button in cancels if button.isVisibleTo(sheet)).click()  # others are of work that ended
    qtbot.waitUntil(lambda: not sheet.waiting)
    assert "Stopped. Nothing was changed." in words(sheet)
    assert sheet.publish.isEnabled()


def test_closing_stops_it(qtbot: QtBot, shop: Rehearsal, tasks: Tasks) -> None:
    sheet = PreviewSheet(shop.desk, FORMATS, "en", tasks, draft(shop.desk))
    qtbot.addWidget(sheet)
    with qtbot.assertNotEmitted(sheet.shown):
        sheet.reject()
        tasks.stop()
    assert not sheet.waiting


def test_no_sales(qtbot: QtBot, tmp_path: Path, tasks: Tasks) -> None:
    with Rehearsal(tmp_path / "new.shop") as shop:
        sheet = open_sheet(qtbot, shop, tasks, draft(shop.desk))
        assert "No sales with a card in this time" in words(sheet)


def file_sheet(qtbot: QtBot, shop: Rehearsal, tasks: Tasks, path: Path) -> FilePreviewSheet:
    document = draft(shop.desk, tiers={"levels": [{"code": "one", "name": "One", "from": "0"}]})
    sheet = FilePreviewSheet(shop.desk, FORMATS, "en", tasks, document, path=path)
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: not sheet.waiting)
    return sheet


def test_a_file(qtbot: QtBot, shop: Rehearsal, tasks: Tasks, tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("customer;date;amount\nBoris;31.01.2025;200,00\nVera;soon;1\n")
    said = words(file_sheet(qtbot, shop, tasks, path))
    assert "would have cost RUB\N{NO-BREAK SPACE}20: 10% of the sales, if all points had been used." in said
    assert "Boris" in said
    assert "Row 3: not a date: “soon”" in said


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Dear shop,\nhow are you?\n", "No heading of the table names these columns: customer, date, amount."),
        ("customer;date;amount\n", "There is no row with customer, date and amount in this file."),
        ("", "This is no table of sales."),
    ],
)
def test_a_file_that_is_not_right(qtbot: QtBot, shop: Rehearsal, tasks: Tasks, content: str, expected: str) -> None:
    path = shop.shop.database.path.with_name("sales.csv")
    path.write_text(content)
    assert expected in words(file_sheet(qtbot, shop, tasks, path))
