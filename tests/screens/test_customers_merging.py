"""The sheets about who a customer is, drawn."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.store.customers import Person
from loyalty_desk.ui.customers.customer_view import CustomerView
from loyalty_desk.ui.customers.one_person import OnePerson
from loyalty_desk.ui.customers.pair_row import PairRow
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.search_field import SearchField
from tests.screens import customers_shop
from tests.screens.harness import USUAL, Look, draw
from tests.screens.test_customers import NATURAL, Stage
from tests.shop import Rehearsal, new_key

SHEET = QSize(820, 560)
SIZES = {"duplicates": SHEET, "not_the_same": SHEET, "searching": SHEET, "no_duplicates": SHEET, "page": USUAL}
Open = Callable[[OnePerson, CustomerId, CustomerId], QWidget]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop with some customers."""
    with customers_shop.make_shop(tmp_path / "a.shop") as made:
        customers_shop.fill(made)
        yield made


@pytest.fixture
def both(shop: Rehearsal) -> tuple[CustomerId, CustomerId]:
    """A customer with a long story, and themselves once more with too long a name and a debt."""
    one = customers_shop.rich(shop)
    shop.desk.cardroom.replace(shop.desk.cardroom.of_customer(one)[0].number, reason="потеряна")
    other = shop.desk.enrolment.register(
        Person(name=customers_shop.LONG_NAME, email="maria.orlova@example.com", birthday=date(1990, 1, 31))
    ).customer_id
    sold = shop.sale(other, "4000.00")
    shop.sale(other, "600.00", redeem="max")
    shop.refund(sold)
    return one, other


def part(stage: Stage) -> OnePerson:
    shop = stage.shop.shop

    def words() -> PeopleWords:
        return PeopleWords(stage.formats, shop.program, shop.today())

    return OnePerson(stage.shop.desk, stage.formats, stage.window.notices, stage.tasks, words=words, page=stage.page)


def typed(sheet: QWidget, text: str) -> QWidget:
    search = sheet.findChild(SearchField)
    assert isinstance(search, SearchField)
    line = search.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(text)
    line.textEdited.emit(text)
    return sheet


def beside(one_person: OnePerson, one: CustomerId, other: CustomerId) -> QWidget:
    sheet = one_person.merge(one)
    sheet.show_other(other)
    return sheet


def parting(one_person: OnePerson, one: CustomerId, other: CustomerId) -> QWidget:
    one_person.desk.merging.merge(new_key(), one, other)
    return one_person.unmerge(one)


def refused(one_person: OnePerson, one: CustomerId, _other: CustomerId) -> QWidget:
    sheet = one_person.erase(one)
    sheet.complete()
    return sheet


SHEETS: dict[str, Open] = {
    "search": lambda one_person, one, _other: one_person.merge(one),
    "search_found": lambda one_person, one, _other: typed(one_person.merge(one), "о"),
    "search_nobody": lambda one_person, one, _other: typed(one_person.merge(one), "Достоевский"),
    "beside": beside,
    "same": lambda one_person, one, _other: beside(one_person, one, one),
    "undo": parting,
    "erase": lambda one_person, one, _other: one_person.erase(one),
    "erase_refused": refused,
}


def pictured(shop: Rehearsal, folder: Path, look: Look, name: str, build: Callable[[Stage], QWidget]) -> None:
    stages: list[Stage] = []

    def made() -> QWidget:
        stages.append(Stage(shop, folder, look))
        return build(stages[0])

    draw(made, f"merging_{name}", folder, look=look, size=SIZES.get(name, NATURAL)).close()
    stages[0].tasks.stop()
    stages[0].window.close()


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.usefixtures("qapp")
def test_sheet(
    tmp_path: Path,
    look: Look,
    shop: Rehearsal,
    both: tuple[CustomerId, CustomerId],
    name: str,
) -> None:
    pictured(shop, tmp_path, look, name, lambda stage: SHEETS[name](part(stage), *both))


def test_duplicates(
    qtbot: QtBot, tmp_path: Path, look: Look, shop: Rehearsal, both: tuple[CustomerId, CustomerId]
) -> None:
    for name in ("Елена Сокалова", "Соколова Лена", "Е. С."):
        shop.desk.enrolment.register(Person(name=name, email="elena@example.com", birthday=date(1988, 3, 4)))

    def build(stage: Stage) -> QWidget:
        sheet = part(stage).find_duplicates()
        qtbot.waitUntil(lambda: sheet.findChild(PairRow) is not None)
        return sheet

    pictured(shop, tmp_path, look, "duplicates", build)


def test_not_the_same(
    qtbot: QtBot, tmp_path: Path, look: Look, shop: Rehearsal, both: tuple[CustomerId, CustomerId]
) -> None:
    shop.desk.enrolment.register(Person(name=customers_shop.LONG_NAME, email="maria.orlova@example.com"))

    def build(stage: Stage) -> QWidget:
        sheet = part(stage).find_duplicates()
        qtbot.waitUntil(lambda: sheet.findChild(PairRow) is not None)
        row = sheet.findChild(PairRow)
        assert isinstance(row, PairRow)
        row.apart_requested.emit()
        return sheet

    pictured(shop, tmp_path, look, "not_the_same", build)


def test_searching(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    def build(stage: Stage) -> QWidget:
        sheet = part(stage).find_duplicates()
        stage.tasks.close()  # still searching, for as long as the picture takes
        return sheet

    pictured(shop, tmp_path, look, "searching", build)


def test_no_duplicates(qtbot: QtBot, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    def build(stage: Stage) -> QWidget:
        sheet = part(stage).find_duplicates()
        nobody = sheet.findChild(EmptyState)
        assert isinstance(nobody, EmptyState)
        sentence = nobody.findChild(Label)
        assert isinstance(sentence, Label)
        qtbot.waitUntil(lambda: bool(sentence.text()))
        return sheet

    pictured(shop, tmp_path, look, "no_duplicates", build)


def test_page(
    qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal, both: tuple[CustomerId, CustomerId]
) -> None:
    def build(stage: Stage) -> QWidget:
        stage.page.show_customer(both[1])
        assert stage.page.findChild(CustomerView) is not None
        return stage.window

    pictured(shop, tmp_path, look, "page", build)
