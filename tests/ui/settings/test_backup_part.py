from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings.backup_part import BackupPart
from loyalty_desk.ui.settings.books_check import BooksCheck
from loyalty_desk.ui.tasks import Tasks
from tests.shop import Rehearsal


@pytest.fixture
def stick(preferences: Preferences, tmp_path: Path) -> Preferences:
    preferences.last_backup_folder = tmp_path / "stick"
    return preferences


@pytest.fixture
def part(shop: Rehearsal, notices: Notices, tasks: Tasks, stick: Preferences, qtbot: QtBot) -> BackupPart:
    made = BackupPart(shop.desk, Formats("en", "RUB"), notices, tasks, stick)
    qtbot.addWidget(made)
    made.reload()
    return made


def test_a_backup_is_made_and_remembered(part: BackupPart, shop: Rehearsal, notices: Notices, qtbot: QtBot) -> None:
    assert part._last.text() == "No backup yet."
    part._now.click()
    qtbot.waitUntil(lambda: notices.texts() == ["The shop is backed up and the copy was read back."])
    last = shop.desk.backups.last
    assert last is not None
    assert last.path.parent.name == "stick"
    assert last.path.name == "coffee 2026-01-10 12-00-00.loyalty"
    assert last.path.exists()
    assert part._last.text() == "Last backup: today, 12:00\N{NO-BREAK SPACE}PM"
    assert part._last_path.whole_text() == str(last.path)
    assert part._now.isEnabled()


def test_a_folder_that_cannot_be_written_is_told(
    part: BackupPart, notices: Notices, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "stick").write_text("a file, no folder")
    part._now.click()
    qtbot.waitUntil(lambda: notices.texts() == ["The file cannot be opened. Check the disk and your rights to it."])
    assert part._now.isEnabled()
    assert part._last.text() == "No backup yet."


def test_a_cancelled_backup_says_nothing(part: BackupPart, tmp_path: Path, qtbot: QtBot, notices: Notices) -> None:
    part.back_up()
    part._work.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(part._now.isEnabled)
    assert not list((tmp_path / "stick").glob(".*"))


def test_sound_books_get_a_green_line(shop: Rehearsal, tasks: Tasks, qtbot: QtBot) -> None:
    anna = shop.customer("Anna")
    shop.sale(anna, "900.00")
    books = BooksCheck(shop.desk, Formats("en", "RUB"), tasks)
    qtbot.addWidget(books)
    seen: list[tuple[int, int]] = []
    books.check()
    task = books._work._task
    assert task is not None
    task.progressed.connect(lambda done, total: seen.append((done, total)))
    qtbot.waitUntil(lambda: books._found.text() != "")
    assert books._found.text().startswith("All is well")
    assert seen
    assert seen[-1][0] == seen[-1][1]


def test_wrong_books_get_a_red_line_that_names_them(shop: Rehearsal, tasks: Tasks, qtbot: QtBot) -> None:
    anna = shop.customer("Anna")
    shop.sale(anna, "900.00")
    with shop.shop.database.transaction():
        shop.shop.database.run("UPDATE account SET debt = debt + 100 WHERE customer_id = ?", (anna,))
    books = BooksCheck(shop.desk, Formats("en", "RUB"), tasks)
    qtbot.addWidget(books)
    books.check()
    qtbot.waitUntil(lambda: books._found.text() != "")
    assert "balances" in books._found.text()
    assert books._button.isEnabled()
