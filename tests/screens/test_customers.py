"""The list of customers, the page of one of them, and the sheets, drawn."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.people import Filter
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.customers.customer_sheets import CustomerSheets
from loyalty_desk.ui.customers.giving import Giving
from loyalty_desk.ui.customers.page import CustomersPage
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.navigation import ScannerLook
from loyalty_desk.ui.page import Page, PageEntry
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.score_row import ScoreRow
from tests.screens import customers_shop
from tests.screens.gallery import entries
from tests.screens.harness import SMALL, USUAL, Look, draw
from tests.shop import Rehearsal


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """An empty shop with tiers and groups."""
    with customers_shop.make_shop(tmp_path / "a.shop") as made:
        yield made


class Stage:
    """The main window with the real Customers page."""

    def __init__(self, shop: Rehearsal, folder: Path, look: Look) -> None:
        self.tasks = Tasks()
        self.formats = Formats(look.language, "RUB")
        self.shop = shop
        self.window = MainWindow(
            [self._entry(entry) for entry in entries(look.language)],
            preferences=Preferences(folder / "p.ini"),
            changes=Changes(),
            tasks=self.tasks,
        )
        self.window.set_shop("Кофейня на Лесной")
        self.window.set_staff("Анна К.")
        self.window.set_scanner(ScannerLook.READY, "сканер готов")
        page = self.window.show_page("customers")
        assert isinstance(page, CustomersPage)
        self.page = page

    def _entry(self, entry: PageEntry) -> PageEntry:
        return PageEntry(entry.key, entry.title, entry.icon, self._make) if entry.key == "customers" else entry

    def _make(self) -> Page:
        return CustomersPage(self.shop.desk, self.formats, self.formats.language, self.window.notices, self.tasks)


def picture(
    shop: Rehearsal, folder: Path, look: Look, name: str, prepare: Callable[[Stage], None] = lambda _: None
) -> None:
    stages: list[Stage] = []

    def build() -> QWidget:
        stages.append(Stage(shop, folder, look))
        prepare(stages[0])
        return stages[0].window

    window = draw(build, f"customers_{name}", folder, look=look, size=SMALL if name == "list" else USUAL)
    stages[0].tasks.stop()
    window.close()


def test_empty_list(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    picture(shop, tmp_path, look, "nobody")


def test_list(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    customers_shop.fill(shop)
    picture(shop, tmp_path, look, "list")


def test_found(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    customers_shop.fill(shop)
    picture(shop, tmp_path, look, "found", lambda stage: stage.page.search_for("ор"))


def test_found_nobody(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    customers_shop.fill(shop)
    picture(shop, tmp_path, look, "found_nobody", lambda stage: stage.page.search_for("Достоевский"))


def test_filtered(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    customers_shop.fill(shop)
    picture(shop, tmp_path, look, "filtered", lambda stage: stage.page.show_filter(Filter("group", "Friends")))


@pytest.mark.parametrize("make", [customers_shop.rich, customers_shop.newcomer, customers_shop.in_debt])
def test_customer(
    qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal, make: Callable[[Rehearsal], CustomerId]
) -> None:
    who = make(shop)
    picture(shop, tmp_path, look, make.__name__, lambda stage: stage.page.show_customer(who))


def test_favourite(qapp: QApplication, tmp_path: Path, look: Look) -> None:
    with customers_shop.make_rich_shop(tmp_path / "rich.shop") as shop:
        who = customers_shop.favourite(shop)
        picture(shop, tmp_path, look, "favourite", lambda stage: stage.page.show_customer(who))


def test_control_group(qapp: QApplication, tmp_path: Path, look: Look) -> None:
    with customers_shop.make_rich_shop(tmp_path / "rich.shop", control_group_every=2) as shop:
        who = customers_shop.of_control_group(shop)
        picture(shop, tmp_path, look, "control_group", lambda stage: stage.page.show_customer(who))


def test_long_name(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    who = customers_shop.newcomer(shop, customers_shop.LONG_NAME)
    picture(shop, tmp_path, look, "long_name", lambda stage: stage.page.show_customer(who))


Open = Callable[[CustomerSheets, Rehearsal, CustomerId], QWidget]


def _card(shop: Rehearsal, who: CustomerId) -> str:
    return shop.desk.cardroom.of_customer(who)[0].number


SHEETS: dict[str, Open] = {
    "edit": lambda sheets, shop, who: sheets.edit(who),
    "adjust": lambda sheets, shop, who: sheets.adjust(who),
    "block": lambda sheets, shop, who: sheets.block(_card(shop, who)),
    "replace": lambda sheets, shop, who: sheets.replace(_card(shop, who)),
    "consent": lambda sheets, shop, who: sheets.give_consent(who),
    "why": lambda sheets, shop, who: sheets.why(shop.desk.refunds.of_customer(who, limit=2)[1].sale_id),
}


NATURAL = QSize(0, 0)  # as small as its layout lets it be


@pytest.mark.parametrize("name", SHEETS)
def test_sheet(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal, name: str) -> None:
    who = customers_shop.rich(shop)
    stages: list[Stage] = []

    def build() -> QWidget:
        stages.append(Stage(shop, tmp_path, look))
        sheets = CustomerSheets(
            shop.desk,
            stages[0].formats,
            look.language,
            stages[0].window.notices,
            stages[0].tasks,
            page=stages[0].page,
        )
        return SHEETS[name](sheets, shop, who)

    draw(
        build, f"customers_sheet_{name}", tmp_path, look=look, size=QSize(520, 440) if name == "why" else NATURAL
    ).close()
    stages[0].tasks.stop()
    stages[0].window.close()


Give = Callable[[Giving, CustomerId], QWidget]


def _answered(sheet: QWidget) -> QWidget:
    for row, score in zip(sheet.findChildren(ScoreRow), ("9", "4"), strict=True):
        button = next(each for each in row.findChildren(QPushButton) if each.text() == score)
        button.click()
        button.setFocus()
    return sheet


GIFTS: dict[str, Give] = {
    "surprise": lambda giving, who: giving.surprise(who),
    "perk": lambda giving, who: giving.perk(who),
    "loan": lambda giving, who: giving.lend(who),
    "loan_end": lambda giving, who: giving.end_loan(who),
    "club": lambda giving, who: giving.membership(who),
    "certificate": lambda giving, who: giving.certificate(who),
    "contact": lambda giving, who: giving.contact(who),
    "date": lambda giving, who: giving.add_date(who),
    "opinion": lambda giving, who: _answered(giving.opinion(who)),
}


@pytest.mark.parametrize("name", GIFTS)
def test_gift(qapp: QApplication, tmp_path: Path, look: Look, name: str) -> None:
    with customers_shop.make_rich_shop(tmp_path / "rich.shop") as shop:
        who = customers_shop.favourite(shop)
        stages: list[Stage] = []

        def build() -> QWidget:
            stages.append(Stage(shop, tmp_path, look))
            stage = stages[0]
            return GIFTS[name](Giving(shop.desk, stage.formats, stage.window.notices, page=stage.page), who)

        draw(build, f"customers_gift_{name}", tmp_path, look=look, size=NATURAL).close()
        stages[0].tasks.stop()
        stages[0].window.close()


@pytest.mark.parametrize("kind", ["birthday", "challenge", "referral", "surprise"])
def test_origin(qapp: QApplication, tmp_path: Path, look: Look, kind: str) -> None:
    with customers_shop.make_rich_shop(tmp_path / "rich.shop") as shop:
        who = customers_shop.favourite(shop)
        stages: list[Stage] = []

        def build() -> QWidget:
            stages.append(Stage(shop, tmp_path, look))
            sheets = CustomerSheets(
                shop.desk,
                stages[0].formats,
                look.language,
                stages[0].window.notices,
                stages[0].tasks,
                page=stages[0].page,
            )
            items = shop.desk.people.timeline(who, 100)
            return sheets.origin(who, next(item for item in items if item.kind == kind))

        draw(build, f"customers_origin_{kind}", tmp_path, look=look, size=QSize(520, 440)).close()
        stages[0].tasks.stop()
        stages[0].window.close()
