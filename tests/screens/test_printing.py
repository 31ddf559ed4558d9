"""The sheet that prints the program, drawn."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.program_check import write_program
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.program.print_sheet import PrintSheet
from loyalty_desk.ui.tasks import Tasks
from tests.screens.demo_shop import demo_desk, formats_of
from tests.screens.harness import Look, draw


@pytest.mark.parametrize("page", ["rules", "crib"])
def test_print_sheet(qtbot: QtBot, tmp_path: Path, look: Look, page: str) -> None:
    desk, tasks, host = demo_desk(look.language, tmp_path), Tasks(), QWidget()
    qtbot.addWidget(host)

    def build() -> QWidget:
        formats, notices = formats_of(desk, look.language), Notices(host)
        document = write_program(replace(desk.rules.program(), control_group_every=7 if page == "crib" else None))
        sheet = PrintSheet(desk, formats, notices, tasks, document=document)
        qtbot.addWidget(sheet)
        if page == "crib":
            sheet.page.choose("crib")
            sheet.page.chosen.emit("crib")
        qtbot.waitUntil(lambda: sheet.preview.image is not None)
        return sheet

    draw(build, f"print_{page}", tmp_path, look=look, size=QSize(0, 0))
    tasks.stop()
    desk.shop.close()
