from datetime import date

from PySide6.QtCore import QModelIndex, Qt

from loyalty_desk.services.people import EVERYBODY, Filter
from loyalty_desk.store.people import Sort
from loyalty_desk.store.people_sql import SortedBy
from loyalty_desk.ui.customers.people_model import PAGE, PeopleModel
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.format import Formats
from tests.shop import Rehearsal
from tests.ui.customers.conftest import ModelTester


def model_of(shop: Rehearsal) -> PeopleModel:
    words = PeopleWords(Formats("en", "RUB"), shop.shop.program, date(2026, 1, 10))
    return PeopleModel(shop.desk.people, words)


def test_the_model_keeps_the_rules_of_models(shop: Rehearsal, qtmodeltester: ModelTester) -> None:
    for place in range(PAGE + 3):
        shop.customer(f"Name {place:03d}")
    model = model_of(shop)
    model.list_people(EVERYBODY, Sort())
    qtmodeltester.check(model)
    model.fetchMore(QModelIndex())
    qtmodeltester.check(model)
    model.list_found("Name")
    qtmodeltester.check(model)


def test_rows_are_read_page_by_page(shop: Rehearsal) -> None:
    for place in range(2 * PAGE):
        shop.customer(f"Name {place:03d}")
    model = model_of(shop)
    model.list_people(EVERYBODY, Sort())
    assert model.rowCount() == PAGE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * PAGE
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * PAGE
    assert [model.person(row).name for row in (0, 2 * PAGE - 1)] == ["Name 000", f"Name {2 * PAGE - 1:03d}"]


def test_a_row_in_words(shop: Rehearsal) -> None:
    anna = shop.customer("Anna", phone="+79161234567")
    shop.sale(anna, "600.00")
    model = model_of(shop)
    model.list_people(EVERYBODY, Sort())
    card = shop.desk.cardroom.of_customer(anna)[0].number
    row = [model.data(model.index(0, column)) for column in range(model.columnCount())]
    assert row == ["Anna", "+7 916 123-45-67", f"···{card[-4:]}", "Silver", "30", "1", "600.00", "today"]


def test_who_told_nothing_has_dashes(shop: Rehearsal) -> None:
    shop.customer("", phone="+79161234567")
    model = model_of(shop)
    model.list_people(Filter("tier", "bronze"), Sort(SortedBy.BALANCE, descending=True))
    assert model.data(model.index(0, 0)) == "No name"
    assert model.data(model.index(0, 7)) == "—"
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headings == ["Name", "Phone", "Card", "Tier", "Balance ↓", "Visits", "Spent", "Last visit"]


def test_a_selection_is_read_page_by_page_and_passes_over_who_is_gone(
    shop: Rehearsal, qtmodeltester: ModelTester
) -> None:
    ids = [shop.customer(f"Name {place:03d}") for place in range(PAGE + 3)]
    model = model_of(shop)
    gone = range(10_000, 10_000 + PAGE)
    model.list_selected([*ids[:PAGE], *gone, *ids[PAGE:]], Sort())
    assert model.rowCount() == PAGE
    model.fetchMore(QModelIndex())
    assert [model.person(row).customer_id for row in range(model.rowCount())] == ids
    qtmodeltester.check(model)
    assert not model.canFetchMore(QModelIndex())
    model.list_selected([], Sort())
    assert model.rowCount() == 0
