"""From the shop into practice and back, in real windows."""

import gc
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk import paths
from loyalty_desk.app import App
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.practice import copy_for_practice, is_practice
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from loyalty_desk.ui import language
from loyalty_desk.ui.counter.page import CounterPage
from loyalty_desk.ui.first_start.founding import Begun
from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.practice_sheet import PracticeSheet
from loyalty_desk.ui.practice_strip import PracticeStrip
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.session import Session
from loyalty_desk.ui.settings.page import SettingsPage
from loyalty_desk.ui.settings.practice_part import PracticePart
from tests.devices.keyboard import Keyboard
from tests.shop import document
from tests.ui.counter.stage import words_of


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The program on a small shop."""
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    Shop.create(tmp_path / "cafe.loyalty", SystemClock(), program=document()).close()
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.language = LanguageChoice.EN
    app = App(preferences)
    app.begin(tmp_path / "cafe.loyalty")
    yield app
    app.tasks.stop()
    if app.session is not None:
        app.session.close()
        app.session.window.close()
    app.theme.deleteLater()
    language.install(qapp, "en")
    del app
    gc.collect()  # here and not on a worker's thread, which must not end timers of this one


@pytest.fixture
def shop(app: App) -> Session:
    assert app.session is not None
    return app.session


def copies(folder: Path) -> list[Path]:
    return [*(folder / "practice").glob("*")]


def windows() -> list[MainWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]


def sheet(qtbot: QtBot) -> PracticeSheet:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PracticeSheet))
    found = QApplication.activeModalWidget()
    assert isinstance(found, PracticeSheet)
    return found


def enter(qtbot: QtBot, shop: Session) -> MainWindow:
    """Begin practice as the command does, and return the window of the copy."""
    window = shop.window
    shop._practice.offer()
    sheet(qtbot).complete()
    qtbot.waitUntil(lambda: windows() != [window] and len(windows()) == 1)
    return windows()[0]


def written(folder: Path) -> list[str]:
    """Return the fingerprints of the shop's file and its log."""
    return [sha256(each.read_bytes()).hexdigest() for each in sorted(folder.glob("cafe.loyalty*[yl]"))]


def press(window: MainWindow, text: str) -> None:
    next(button for button in window.findChildren(QPushButton) if button.text() == text).click()


def test_everything_can_be_done_and_nothing_of_it_stays(app: App, shop: Session, qtbot: QtBot, tmp_path: Path) -> None:
    anna = shop.desk.enrolment.register(Person(name="Anna"))
    assert anna.card is not None
    before = written(tmp_path)
    window = enter(qtbot, shop)
    assert len(copies(tmp_path)) == 2  # the folder and its claim
    assert window.windowTitle().startswith("Practice")
    quiet = [timer for timer in shop.wedge.findChildren(QTimer) if timer.isActive()]
    assert not quiet

    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    Keyboard(window).scan(anna.card)
    qtbot.waitUntil(lambda: "Anna" in words_of(window))
    page = window.page("counter")
    assert isinstance(page, CounterPage)
    page._purchase._amount.press("9")
    page.complete()
    qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert "9" in window.notices.texts()[-1]
    for key in ("customers", "program", "reports", "settings"):
        assert window.show_page(key).isVisible()
        strip = window.findChild(PracticeStrip)
        assert strip is not None
        assert strip.isVisible()

    press(window, "End practice")
    qtbot.waitUntil(lambda: not copies(tmp_path))
    assert windows() == [shop.window]
    assert written(tmp_path) == before
    assert shop.desk.counter.visit(anna.customer_id).last_sales == ()
    assert app.preferences.last_shop is None


def test_the_shop_comes_back_as_it_was_left(app: App, shop: Session, qtbot: QtBot, tmp_path: Path) -> None:
    page = shop.window.page("counter")
    assert isinstance(page, CounterPage)
    for digit in "120":
        page._purchase._amount.press(digit)
    with qtbot.assertNotEmitted(app.qt.lastWindowClosed):
        enter(qtbot, shop).close()
        qtbot.waitUntil(lambda: not copies(tmp_path))
    assert windows() == [shop.window]
    purchase = page._purchase.purchase()
    assert purchase is not None
    assert purchase.lines[0].amount == 12000
    anna = shop.desk.enrolment.register(Person(name="Anna"))
    assert anna.card is not None
    assert QTest.qWaitForWindowActive(shop.window)
    Keyboard(shop.window).scan(anna.card)
    qtbot.waitUntil(lambda: "Anna" in words_of(shop.window))


def test_one_can_practise_again_and_again(shop: Session, qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(3):
        enter(qtbot, shop).close()
        qtbot.waitUntil(lambda: not copies(tmp_path))


def test_quitting_in_the_midst_removes_the_copy(app: App, shop: Session, qtbot: QtBot, tmp_path: Path) -> None:
    enter(qtbot, shop)
    shop.close()
    assert not copies(tmp_path)
    assert not windows()
    app.session = None


def test_a_second_start_raises_the_practice_and_not_the_shop(shop: Session, qtbot: QtBot) -> None:
    window = enter(qtbot, shop)
    shop.raise_window()
    assert windows() == [window]


def test_closing_the_sheet_stops_the_copy(app: App, shop: Session, qtbot: QtBot, tmp_path: Path) -> None:
    shop._practice.offer()
    asked = sheet(qtbot)
    asked.complete()
    asked.reject()
    app.tasks.stop()
    qtbot.waitUntil(lambda: not copies(tmp_path) and not app.tasks._open)
    assert windows() == [shop.window]
    assert enter(qtbot, shop) is not shop.window


def test_what_does_not_work_is_said_in_the_sheet(shop: Session, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "practice").write_text("a file, no folder")
    shop._practice.offer()
    asked = sheet(qtbot)
    asked.complete()
    qtbot.waitUntil(lambda: "cannot be written" in words_of(asked))
    (tmp_path / "practice").unlink()
    asked.complete()
    qtbot.waitUntil(lambda: windows() != [shop.window])


def test_it_is_reached_from_the_settings_and_by_its_name(shop: Session, qtbot: QtBot) -> None:
    page = shop.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    titles = [entry.title for entry in page._entries]
    part = page.choose(titles.index("Practice"))
    assert isinstance(part, PracticePart)
    press(shop.window, "Practice…")
    sheet(qtbot).reject()
    shop.window.show_palette()
    palette = QApplication.activeModalWidget()
    assert palette is not None
    QTest.keyClicks(palette.focusWidget(), "practi")
    QTest.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    window = shop.window
    sheet(qtbot).complete()
    qtbot.waitUntil(lambda: windows() != [window])
    inside = windows()[0].show_page("settings")
    assert isinstance(inside, SettingsPage)
    assert "Practice" not in [entry.title for entry in inside._entries]


def test_a_copy_opened_by_hand_is_marked_and_not_opened_again(
    app: App, shop: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    copy_for_practice(shop.desk.shop, tmp_path / "found.loyalty")
    shop.close()
    shop.window.close()
    app._take_begun(Begun(tmp_path / "found.loyalty", "en"))
    assert app.session is not None
    assert is_practice(app.session.desk.shop)
    assert app.session.window.findChild(PracticeStrip) is not None
    assert app.preferences.last_shop is None


def test_the_next_start_removes_what_a_crash_left(app: App, shop: Session, qtbot: QtBot, tmp_path: Path) -> None:
    shop.close()
    shop.window.close()
    left = tmp_path / "practice" / "0123abcd"
    left.mkdir(parents=True)
    (left / "practice.loyalty").write_text("a copy")
    app.session = Session(
        app.qt, tmp_path / "cafe.loyalty", language="en", preferences=app.preferences, tasks=app.tasks
    )
    app.session.begin()
    qtbot.waitUntil(lambda: not copies(tmp_path))
