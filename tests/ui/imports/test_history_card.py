from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.importing import ImportId
from loyalty_desk.ui.imports.history_card import HistoryCard
from loyalty_desk.ui.imports.past_import_row import PastImportRow
from loyalty_desk.ui.tasks import Tasks
from tests.shop import Rehearsal
from tests.ui.imports.conftest import FORMATS
from tests.ui.imports.tables import customers, sales


@pytest.fixture
def card(shop: Rehearsal, tasks: Tasks, qtbot: QtBot) -> HistoryCard:
    made = HistoryCard(shop.desk, FORMATS, tasks)
    qtbot.addWidget(made)
    made.show()
    made.reload()
    return made


def taken(card: HistoryCard, shop: Rehearsal, folder: Path) -> PastImportRow:
    """Bring a file of sales in and return its row."""
    import_id = shop.desk.imports.take(sales(folder), "sales").import_id
    assert import_id is not None
    card.reload()
    return card.row(import_id)


def test_nothing_yet(card: HistoryCard) -> None:
    assert card._none.isVisible()


def test_an_import_is_taken_back_after_a_question(
    card: HistoryCard, shop: Rehearsal, qtbot: QtBot, tmp_path: Path
) -> None:
    row = taken(card, shop, tmp_path)
    assert not card._none.isVisible()
    row._undo.click()
    assert row._said.text().startswith("Take back 3 customers, 3 sales for RUB\N{NO-BREAK SPACE}1,900.50?")
    row._keep.click()
    assert not row._said.isVisible()
    row._undo.click()
    with qtbot.waitSignal(card._work.undone):
        row._sure.click()
        assert row._said.text() == "Taking it back; the counter waits…"
    row = card.row(ImportId(1))
    assert row._said.text().startswith("Taken back: Jan 10, 2026")
    assert not row._undo.isVisible()
    assert shop.desk.imports.history()[0].undone_at is not None


def test_what_has_later_doings_stays_and_says_why(
    card: HistoryCard, shop: Rehearsal, qtbot: QtBot, tmp_path: Path
) -> None:
    shop.desk.imports.take(customers(tmp_path), "customers")
    card.reload()
    row = card.row(ImportId(1))
    anna = shop.desk.enrolment.find("Anna", 1)[0].customer_id
    shop.sale(anna, "900.00")
    row._undo.click()
    with qtbot.waitSignal(card._work.failed):
        row._sure.click()
    said = "It cannot be taken back any more: later doings stand on it (1 customer, 1 sale)."
    assert card.row(ImportId(1))._said.text() == said
    assert row._undo.isVisible()
    assert row._undo.isEnabled()
    assert shop.desk.imports.history()[0].undone_at is None


def test_one_at_a_time(card: HistoryCard, shop: Rehearsal, qtbot: QtBot, tmp_path: Path) -> None:
    row = taken(card, shop, tmp_path)
    with qtbot.waitSignal(card._work.undone):
        row._sure.click()
        row._sure.click()
        card.reload()
        assert card.row(ImportId(1)) is row
