from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.settings import cards_part
from loyalty_desk.ui.settings.batch_table import BatchTable
from loyalty_desk.ui.settings.cards_part import CardsPart
from loyalty_desk.ui.tasks import Tasks
from tests.shop import Rehearsal
from tests.ui.opened import catch


@pytest.fixture
def part(shop: Rehearsal, notices: Notices, tasks: Tasks, qtbot: QtBot) -> CardsPart:
    made = CardsPart(shop.desk, Formats("en", "RUB"), "en", notices, tasks)
    qtbot.addWidget(made)
    made.reload()
    made._count.setValue(12)
    return made


def test_a_batch_becomes_a_pdf_and_stands_in_the_list(
    part: CardsPart, shop: Rehearsal, notices: Notices, qtbot: QtBot, tmp_path: Path
) -> None:
    part._name.setText("fair")
    part.print_new(tmp_path / "cards.pdf")
    qtbot.waitUntil(lambda: notices.texts() == ["12 cards are ready to print."])
    assert (tmp_path / "cards.pdf").read_bytes().startswith(b"%PDF")
    assert [(batch.name, batch.left) for batch in shop.desk.cardroom.batches()] == [("fair", 12)]
    assert part._batches.batch(0).name == "fair"
    assert part._name.text() == ""


def test_what_could_not_be_written_can_be_tried_again_with_the_same_cards(
    part: CardsPart, shop: Rehearsal, notices: Notices, qtbot: QtBot, tmp_path: Path
) -> None:
    part.print_new(tmp_path / "gone" / "cards.pdf")
    qtbot.waitUntil(lambda: len(notices.texts()) == 1)
    (tmp_path / "gone").mkdir()
    part._write(shop.desk.cardroom.blanks_of(part._batches.batch(0).name), tmp_path / "gone" / "cards.pdf")
    qtbot.waitUntil((tmp_path / "gone" / "cards.pdf").exists)
    assert sum(batch.left for batch in shop.desk.cardroom.batches()) == 12
    qtbot.waitUntil(lambda: len(notices.texts()) == 2)


def test_print_opens_the_sheets(part: CardsPart, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards_part, "data_folder", lambda: tmp_path)
    shown = catch(monkeypatch)
    part._open.click()
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert shown[0].parent == tmp_path / "cards"
    assert shown[0].exists()


def test_the_list_is_a_sound_model(shop: Rehearsal) -> None:
    table = BatchTable(Formats("en", "RUB"))
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shop.desk.cardroom.print_blanks(2, "fair")
    table.show_batches(shop.desk.cardroom.batches())
    assert tester.model() is table
    assert [table.data(table.index(0, column, QModelIndex())) for column in range(3)] == [
        "fair",
        "Jan 10, 2026, 12:00\N{NO-BREAK SPACE}PM",
        "2",
    ]
