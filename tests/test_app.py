"""The program from its start to a shop at work."""

import gc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk import paths
from loyalty_desk.app import App
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from loyalty_desk.ui import demo_wait, language
from loyalty_desk.ui.counter.new_customer import NewCustomerSheet
from loyalty_desk.ui.demo_wait import DemoWait, demo_file
from loyalty_desk.ui.first_start.founding import Begun
from loyalty_desk.ui.first_start.window import FirstStart
from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.widgets.label import Label
from tests.shop import document
from tests.ui.counter.stage import words_of


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.language = LanguageChoice.EN
    app = App(preferences)
    yield app
    app.tasks.stop()
    if app.session is not None:
        app.session.window.close()
        app.session.close()
    app.theme.deleteLater()
    language.install(qapp, "en")
    del app
    gc.collect()  # here and not on a worker's thread, which must not end timers of this one


def shown(kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def test_without_a_shop_it_helps_to_one(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    assert app.begin(None)
    (start,) = shown(FirstStart)
    assert isinstance(start, FirstStart)
    path = tmp_path / "new.loyalty"
    Shop.create(path, SystemClock(), program=document()).close()
    start.begun.emit(Begun(path, "en"))
    assert app.session is not None
    assert app.session.window.isVisible()
    assert not shown(FirstStart)
    assert app.preferences.last_shop == path


def test_a_shop_that_cannot_be_opened_is_told_and_left_alone(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "foreign.loyalty"
    path.write_bytes(b"a letter to somebody")
    assert app.begin(path)
    (start,) = shown(FirstStart)
    qtbot.waitUntil(lambda: "not a shop" in words_of(start).casefold())
    assert path.read_bytes() == b"a letter to somebody"
    assert app.session is None


def test_a_second_start_on_the_same_file_opens_no_second_window(app: App, tmp_path: Path) -> None:
    path = tmp_path / "one.loyalty"
    Shop.create(path, SystemClock(), program=document()).close()
    assert app.begin(path)
    second = App(app.preferences)
    assert not second.begin(path)
    second.theme.deleteLater()


def test_the_demo_is_made_once_and_opened(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_wait, "DAYS", 20)
    assert app.begin_demo("en")
    assert shown(DemoWait)
    qtbot.waitUntil(lambda: app.session is not None, timeout=30_000)
    path = demo_file(tmp_path, "en", datetime.now(UTC).date())
    assert path.exists()
    assert app.session is not None
    assert app.session.desk.reports.first_day() is not None
    assert app.preferences.last_shop is None


def test_every_page_opens(app: App, tmp_path: Path) -> None:
    path = tmp_path / "pages.loyalty"
    Shop.create(path, SystemClock(), program=document()).close()
    app.begin(path)
    assert app.session is not None
    for key in ("customers", "today", "program", "reports", "settings", "counter"):
        page = app.session.window.show_page(key)
        assert page.isVisible()
        assert page.findChildren(Label)


def test_actions_and_customers_can_be_reached_by_name(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "names.loyalty"
    Shop.create(path, SystemClock(), program=document()).close()
    app.begin(path)
    assert app.session is not None
    app.session.desk.enrolment.register(Person(name="Maria Orlova"))
    window = app.session.window
    window.show_palette()
    palette = QApplication.activeModalWidget()
    assert palette is not None
    QTest.keyClicks(palette.focusWidget(), "orlo")
    QTest.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Maria Orlova" in words_of(window))
    window.show_palette()
    palette = QApplication.activeModalWidget()
    assert palette is not None
    QTest.keyClicks(palette.focusWidget(), "new cust")
    QTest.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), NewCustomerSheet))
