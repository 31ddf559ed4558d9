"""The Today page, drawn: a busy day, and one on which nobody needs a call."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.page import Page, PageEntry
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.today.page import TodayPage
from tests.screens import customers_shop
from tests.screens.gallery import entries
from tests.screens.harness import SMALL, USUAL, Look, draw
from tests.shop import Rehearsal


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop whose program has something of everything."""
    with customers_shop.make_rich_shop(tmp_path / "a.shop") as made:
        yield made


def busy_day(shop: Rehearsal) -> None:
    """Let there be something of every kind."""
    customers_shop.favourite(shop)
    absent = shop.customer("Александра-Виктория Константинопольская", phone="+79165557788")
    shop.customer("Юлия Лебедева", birthday=date(1994, 2, 19))
    shop.customer("", phone="+4915112345678", birthday=date(1980, 2, 24))
    burning = shop.customer("Сергей Волков", phone="+79161239876")
    shop.adjust(burning, "1250", expires="2026-02-25", reason="подарок")
    shop.adjust(absent, "40", reason="подарок")
    shop.sale(absent, shop.line("1250.00", category="beans", name="Кофе в зёрнах"))
    shop.go("2026-03-12 09:00")
    shop.nightly()
    shop.customer("Анна Жук", phone="+79261112233", birthday=date(1990, 3, 12))
    shop.customer("Олег Новиков", birthday=date(1991, 3, 14))
    shop.adjust(burning, "800", expires="2026-03-15", reason="подарок")
    shop.sale(burning, "4800.00")


def picture(shop: Rehearsal, folder: Path, look: Look, name: str) -> None:
    tasks = Tasks()
    windows: list[MainWindow] = []

    def make() -> Page:
        return TodayPage(shop.desk, Formats(look.language, "RUB"), windows[0].notices, tasks)

    def build() -> QWidget:
        pages = [
            PageEntry(e.key, e.title, e.icon, make if e.key == "today" else e.make) for e in entries(look.language)
        ]
        window = MainWindow(pages, preferences=Preferences(folder / "p.ini"), changes=Changes(), tasks=tasks)
        windows.append(window)
        window.set_shop("Кофейня на Лесной")
        window.set_staff("Анна К.")
        window.show_page("today")
        return window

    draw(build, f"today_{name}", folder, look=look, size=SMALL if name == "empty" else USUAL).close()
    tasks.stop()


def test_a_busy_day(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    busy_day(shop)
    picture(shop, tmp_path, look, "full")


def test_a_calm_day(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    picture(shop, tmp_path, look, "empty")
