"""The main window and all widgets, drawn."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QWidget,
)

from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.command import Command
from loyalty_desk.ui.command_palette import CommandPalette
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.navigation import ScannerLook
from loyalty_desk.ui.notices import Action
from loyalty_desk.ui.page import Key
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.shortcuts_help import ShortcutsHelp
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.field import Field
from tests.screens.gallery import entries
from tests.screens.harness import Look, draw


@pytest.mark.parametrize("page", ["counter", "customers"])
def test_window(qapp: QApplication, tmp_path: Path, look: Look, page: str) -> None:
    def build() -> QWidget:
        window = MainWindow(
            entries(look.language), preferences=Preferences(tmp_path / "p.ini"), changes=Changes(), tasks=Tasks()
        )
        window.set_shop("Кофейня на Лесной")
        window.set_staff("Анна К.")
        window.set_scanner(ScannerLook.READY, "сканер готов")
        window.set_badge("today", 7)
        window.set_rehearsal(page == "customers")
        window.show_page(page)
        if page == "customers":
            window.notices.good("Sale done: 712.00, 213 points", action=Action("Undo", window.show_keys))
            window.notices.bad("The receipt could not be printed.")
        return window

    draw(build, f"frame_{page}", tmp_path, look=look).close()


class NewCustomer(DialogFrame):
    def __init__(self) -> None:
        super().__init__("New customer")
        phone = Field("Phone", QLineEdit("+7 916"))
        phone.show_problem("Three digits are missing.")
        self.body.addWidget(Field("Name", QLineEdit("Мария Орлова")))
        self.body.addWidget(phone)
        self.body.addWidget(QCheckBox("Agrees to keep these data"))
        self.body.addStretch()
        self.add_close()
        self.set_complete("Create")


def test_sheet(qapp: QApplication, tmp_path: Path, look: Look) -> None:
    draw(NewCustomer, "frame_sheet", tmp_path, look=look, size=QSize(520, 420)).close()


def test_keys(qapp: QApplication, tmp_path: Path, look: Look) -> None:
    keys = (Key("F2", "New customer"), Key("F4", "Use all points"))
    draw(lambda: ShortcutsHelp("Counter", keys, keys), "frame_keys", tmp_path, look=look, size=QSize(460, 400)).close()


def test_palette(qapp: QApplication, tmp_path: Path, look: Look) -> None:
    commands = [Command("Counter", qapp.beep, keys="Ctrl+1"), Command("Мария Орлова", qapp.beep, detail="+7 916 555")]

    def build() -> QWidget:
        return CommandPalette(commands, None)

    draw(build, "frame_palette", tmp_path, look=look, size=QSize(560, 440)).close()


def test_menus(qapp: QApplication, tmp_path: Path, look: Look) -> None:
    def build() -> QWidget:
        menu = QMenu()
        menu.addAction("Block the card")
        menu.addSeparator()
        menu.addAction("Replace the card").setEnabled(False)
        tiers = QListWidget()
        tiers.ensurePolished()  # or the rows are laid out before they know their height
        tiers.addItems(["Gold", "Silver", "Bronze"])
        tiers.setCurrentRow(1)
        host = QWidget()
        row = QHBoxLayout(host)
        for part in (menu, tiers):
            row.addWidget(part)
        return host

    draw(build, "frame_menus", tmp_path, look=look, size=QSize(900, 420), cut_allowed=True).close()
