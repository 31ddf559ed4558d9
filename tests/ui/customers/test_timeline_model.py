from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt

from loyalty_desk.store.timeline import Moment, TimelineItem
from loyalty_desk.ui.customers.mark_words import LOOKS
from loyalty_desk.ui.customers.timeline_model import PAGE, TimelineModel
from loyalty_desk.ui.customers.timeline_words import TimelineWords
from loyalty_desk.ui.format import Formats
from tests.shop import Rehearsal, new_key
from tests.ui.customers.conftest import ModelTester


def words_of(shop: Rehearsal) -> TimelineWords:
    return TimelineWords(Formats("en", "RUB"), shop.shop.program, date(2026, 1, 10))


def test_entries_are_read_as_far_as_one_scrolls(shop: Rehearsal, qtmodeltester: ModelTester) -> None:
    anna = shop.customer("Anna")
    for _ in range(PAGE + 2):
        shop.sale(anna, "20.00")
    model = TimelineModel(shop.desk.people)
    model.show_customer(anna, words_of(shop))
    assert model.rowCount() == PAGE
    qtmodeltester.check(model)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE + 5
    assert model.item(PAGE + 4).kind == "joined"
    qtmodeltester.check(model)


def test_an_entry_is_heard_as_a_whole(shop: Rehearsal) -> None:
    anna = shop.customer("Anna")
    shop.sale(anna, shop.line("100.00", name="Latte"))
    model = TimelineModel(shop.desk.people)
    model.show_customer(anna, words_of(shop))
    aloud = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert aloud.startswith("today, 12:00")
    assert aloud.endswith("Latte, Olga, 100.00, +5")


def test_a_merge_is_told_with_the_name_and_who_did_it(shop: Rehearsal) -> None:
    anna, twin = shop.customer("Anna"), shop.customer("Anya")
    shop.desk.merging.merge(new_key(), anna, twin)
    shop.desk.merging.unmerge(new_key(), anna)
    words = words_of(shop)
    said = [words.of(item) for item in shop.desk.people.timeline(anna)[:2]]
    assert [(each.title, each.detail) for each in said] == [
        ("Parted again from Anya", "Olga"),
        ("Merged with Anya", "Olga"),
    ]
    shop.desk.erasing.erase(twin, reason="asked")
    said = [words.of(item) for item in shop.desk.people.timeline(anna)[:2]]
    assert [each.title for each in said] == ["Parted again from no name", "Merged with no name"]


KINDS = (
    "sale refund void adjust transfer expire upgraded kept reviewed undone given blocked replaced agreed "
    "withdrew joined merged parted"
).split() + list(LOOKS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_words(shop: Rehearsal, kind: str) -> None:
    item = TimelineItem(
        place=Moment(shop.shop.now(), 0, 1),
        kind=kind,
        came=100,
        name="2912345678903" if kind in {"given", "blocked", "replaced"} else "bronze",
    )
    assert words_of(shop).of(item).title
