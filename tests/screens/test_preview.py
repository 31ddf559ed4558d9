"""Before publishing, drawn: what a draft changes, and what a program would have cost on a file."""

import threading
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.program.file_preview_sheet import FilePreviewSheet
from loyalty_desk.ui.program.preview_sheet import PreviewSheet
from loyalty_desk.ui.tasks import Progress, Tasks
from tests.screens.demo_shop import demo_desk, formats_of, new_desk
from tests.screens.harness import Look, draw

SHEET = QSize(1000, 690)
TALL = QSize(1000, 1250)


def document_of(desk: Desk, **sections: Mapping[str, object] | None) -> dict[str, Any]:
    """Return the document in force with some fields of its sections changed; None switches a section off."""
    document: Any = desk.rules.document()
    changed = {name: fields and {**(document[name] or {}), **fields} for name, fields in sections.items()}
    return {**document, **changed}


def draw_sheet(
    qtbot: QtBot,
    desk: Desk,
    folder: Path,
    look: Look,
    document: Mapping[str, object],
    *,
    name: str,
    size: QSize = SHEET,
) -> None:
    """Draw a sheet once its answer is there."""

    def build() -> QWidget:
        sheet = PreviewSheet(desk, formats_of(desk, look.language), look.language, Tasks(), document)
        qtbot.addWidget(sheet)
        qtbot.waitUntil(lambda: not sheet.waiting, timeout=60_000)
        return sheet

    draw(build, name, folder, look=look, size=size)
    desk.shop.close()


def a_draft(desk: Desk) -> dict[str, Any]:
    """Return a draft that is more generous, burns sooner and has another ladder."""
    document = document_of(desk, earning={"points": "0.20"}, expiry={"months": 3}, birthday={"points": "100"})
    ladder = document["tiers"]["levels"]
    steps = [{**level, "from": str(Fraction(str(level["from"])) / 2)} for level in ladder]
    return {**document, "tiers": {**document["tiers"], "levels": steps}}


def test_changes(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)
    draw_sheet(qtbot, desk, tmp_path, look, a_draft(desk), name="preview", size=SHEET)


def test_changes_to_the_end(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)
    draw_sheet(qtbot, desk, tmp_path, look, a_draft(desk), name="preview_whole", size=TALL)


def test_nothing_changes(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)
    draw_sheet(qtbot, desk, tmp_path, look, document_of(desk), name="preview_same", size=SHEET)


def test_no_sales_yet(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = new_desk(look.language, tmp_path)
    draw_sheet(qtbot, desk, tmp_path, look, document_of(desk), name="preview_new", size=SHEET)


def test_running(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)
    tasks, gate = Tasks(), threading.Event()

    def work(progress: Progress) -> None:
        progress.report(420, 1000)
        gate.wait()

    def build() -> QWidget:
        sheet = PreviewSheet(desk, formats_of(desk, look.language), look.language, tasks, document_of(desk))
        qtbot.addWidget(sheet)
        sheet.run(work, lambda _: QWidget(), sheet.doing())
        return sheet

    sheet = draw(build, "preview_running", tmp_path, look=look, size=SHEET)
    gate.set()
    sheet.close()
    tasks.stop()
    desk.shop.close()


def test_file(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = new_desk(look.language, tmp_path)
    path = tmp_path / "sales 2025.csv"
    rows = [f"{1 + at % 23};{1 + at % 28:02d}.{1 + at % 12:02d}.2025;{100 + at * 7 % 900},50" for at in range(600)]
    path.write_text("\n".join(["Клиент;Дата;Сумма", *rows, "7;31.02.2025;100,00", "8;01.03.2025;сто"]), "cp1251")
    levels = [{"code": "b", "name": "Bronze", "from": "0"}, {"code": "g", "name": "Gold", "from": "9000"}]
    document = document_of(desk, expiry={"months": 6}, tiers={"levels": levels})

    def build() -> QWidget:
        sheet = FilePreviewSheet(desk, formats_of(desk, look.language), look.language, Tasks(), document, path=path)
        qtbot.addWidget(sheet)
        qtbot.waitUntil(lambda: not sheet.waiting, timeout=60_000)
        return sheet

    draw(build, "preview_file", tmp_path, look=look, size=QSize(900, 660))
    draw(build, "preview_file_whole", tmp_path, look=look, size=QSize(900, 1100))
    desk.shop.close()


def test_a_file_that_is_no_table(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = new_desk(look.language, tmp_path)
    path = tmp_path / "letter.txt"
    path.write_text("Dear shop,\nhow are you?\n")

    def build() -> QWidget:
        sheet = FilePreviewSheet(
            desk, formats_of(desk, look.language), look.language, Tasks(), document_of(desk), path=path
        )
        qtbot.addWidget(sheet)
        qtbot.waitUntil(lambda: not sheet.waiting, timeout=60_000)
        return sheet

    draw(build, "preview_file_wrong", tmp_path, look=look, size=QSize(900, 660))
    desk.shop.close()
