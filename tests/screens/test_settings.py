"""The settings, drawn part by part."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from loyalty_desk.devices.scanner import Burst, Terminator
from loyalty_desk.devices.wedge import Wedge
from loyalty_desk.services.audit import Check
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.navigation import ScannerLook
from loyalty_desk.ui.page import PageEntry
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings.backup_part import BackupPart
from loyalty_desk.ui.settings.books_check import BooksCheck
from loyalty_desk.ui.settings.page import SettingsPage
from loyalty_desk.ui.settings.scanner_part import ScannerPart
from loyalty_desk.ui.tasks import Tasks
from tests.screens.gallery import entries
from tests.screens.harness import SMALL, Look, draw
from tests.shop import Rehearsal

PARTS = ("shop", "cards", "approval", "scanner", "look", "backup", "import", "practice", "about")
NAME = {"en": "Forest Street Coffee", "ru": "Кофейня на Лесной"}


@pytest.fixture
def shop(tmp_path: Path, look: Look) -> Iterator[Rehearsal]:
    """A shop with a few cards at the counter and one backup."""
    words = {
        "en": ("12 Forest Street", "Come back soon!", "Anna K.", ("Coffee", "Pastry", "Breakfast"), "Spring fair"),
        "ru": ("Лесная, 12", "Ждём вас снова!", "Анна К.", ("Кофе", "Выпечка", "Завтраки"), "Весенняя ярмарка"),
    }[look.language]
    address, footer, staff, categories, batch = words
    currency = {"en": "EUR", "ru": "RUB"}[look.language]
    with Rehearsal(tmp_path / "coffee.loyalty", name=NAME[look.language], currency=currency) as made:
        profile = made.desk.profile.load()
        made.desk.profile.save(
            type(profile)(
                address=address,
                phone="+7 495 123-45-67",
                receipt_footer=footer,
                staff=staff,
                categories=categories,
                region="RU",
            )
        )
        made.desk.cardroom.print_blanks(50, batch)
        made.go("2026-01-11")
        made.desk.cardroom.print_blanks(100)
        yield made


def window(shop: Rehearsal, look: Look, folder: Path, part: str) -> MainWindow:
    application = QApplication.instance()
    assert isinstance(application, QGuiApplication)
    preferences, tasks = Preferences(folder / "p.ini"), Tasks()
    made = [entry for entry in entries(look.language) if entry.key != "settings"]
    pages: list[SettingsPage] = []

    def settings() -> SettingsPage:
        formats = Formats(look.language, shop.shop.program.currency)
        page = SettingsPage(
            shop.desk,
            formats,
            look.language,
            frame.notices,
            tasks,
            preferences=preferences,
            wedge=Wedge(application),
        )
        pages.append(page)
        return page

    title = {"en": "Settings", "ru": "Настройки"}[look.language]
    pages_of_frame = [*made, PageEntry("settings", title, "cog-outline", settings)]
    frame = MainWindow(pages_of_frame, preferences=preferences, changes=Changes(), tasks=tasks)
    frame.set_shop(NAME[look.language])
    frame.set_scanner(ScannerLook.READY, {"en": "scanner ready", "ru": "сканер готов"}[look.language])
    frame.show_page("settings")
    pages[0].choose(PARTS.index(part))
    return frame


@pytest.mark.parametrize("part", PARTS)
def test_part(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal, part: str) -> None:
    shop.desk.backups.backup(tmp_path / "coffee backup.loyalty")
    draw(lambda: window(shop, look, tmp_path, part), f"settings_{part}", tmp_path, look=look, size=SMALL).close()


@pytest.mark.parametrize("kind", ["well", "silent"])
def test_scan(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal, kind: str) -> None:
    burst = {
        "well": Burst("2901234567896", (18,) * 12, Terminator.ENTER),
        "silent": Burst("4006381333931", (12,) * 12, None),
    }[kind]

    def build() -> QWidget:
        made = window(shop, look, tmp_path, "scanner")
        part = made.findChild(ScannerPart)
        assert isinstance(part, ScannerPart)
        part._test.click()
        part.show_burst(burst)
        return made

    draw(build, f"settings_scan_{kind}", tmp_path, look=look, size=SMALL).close()


@pytest.mark.parametrize("found", ["well", "wrong"])
def test_books(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal, found: str) -> None:
    def build() -> QWidget:
        made = window(shop, look, tmp_path, "backup")
        books, backup = made.findChild(BooksCheck), made.findChild(BackupPart)
        assert isinstance(books, BooksCheck)
        assert isinstance(backup, BackupPart)
        books.show_checks((Check("balances", True), Check("lots", found == "well", "3, 17")))
        return made

    draw(build, f"settings_books_{found}", tmp_path, look=look, size=SMALL).close()
