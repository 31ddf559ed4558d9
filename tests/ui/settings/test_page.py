from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.devices.scanner import ScannerState
from loyalty_desk.devices.wedge import Wedge
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.profile import Profile
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings.about_part import AboutPart
from loyalty_desk.ui.settings.cards_part import CardsPart
from loyalty_desk.ui.settings.page import SettingsPage
from loyalty_desk.ui.settings.path_label import PathLabel
from loyalty_desk.ui.settings.scanner_part import ScannerPart
from loyalty_desk.ui.settings.shop_part import ShopPart
from loyalty_desk.ui.tasks import Tasks
from tests.shop import Rehearsal


@pytest.fixture
def wedge(qapp: QApplication) -> Wedge:
    return Wedge(qapp)


@pytest.fixture
def page(shop: Rehearsal, notices: Notices, tasks: Tasks, preferences: Preferences, wedge: Wedge) -> SettingsPage:
    return SettingsPage(shop.desk, Formats("en", "RUB"), "en", notices, tasks, preferences=preferences, wedge=wedge)


@pytest.fixture(autouse=True)
def _in_front(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.show()
    page.come_forward()


def test_the_list_is_walked_with_the_arrow_keys(page: SettingsPage) -> None:
    assert page.focusWidget() is page._list
    cards = page.findChildren(CardsPart)
    QTest.keyClick(page._list, Qt.Key.Key_Down)
    assert (len(cards), len(page.findChildren(CardsPart))) == (0, 1)
    assert page.findChildren(CardsPart)[0].isVisible()
    assert isinstance(page.choose(8), AboutPart)


def test_a_part_is_read_again_when_the_shop_changed(page: SettingsPage, shop: Rehearsal) -> None:
    part = page.choose(0)
    assert isinstance(part, ShopPart)
    page.choose(1)
    shop.desk.profile.save(Profile(address="12 Forest Street"))
    page.hear({Topic.SETTINGS})
    assert part._lines["address"].text() == ""
    page.choose(0)
    assert part._lines["address"].text() == "12 Forest Street"


def test_the_scanner_test_ends_when_one_leaves(page: SettingsPage, wedge: Wedge) -> None:
    wedge.start()
    part = page.choose(3)
    assert isinstance(part, ScannerPart)
    part._test.click()
    page.choose(4)
    assert wedge.state is ScannerState.READY
    page.choose(3)
    part._test.click()
    page.hide()
    assert wedge.state is ScannerState.READY
    wedge.stop()


def test_a_long_path_keeps_its_end(qtbot: QtBot) -> None:
    label = PathLabel(Path("/a" * 200) / "coffee.loyalty")
    qtbot.addWidget(label)
    label.resize(300, 20)
    label.show()
    assert label.text().endswith("coffee.loyalty")
    assert "…" in label.text()
    assert label.whole_text().startswith("/a/a")
