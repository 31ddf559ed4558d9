"""The Customers page over a real shop."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol, TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.ui.customers.page import CustomersPage
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.tasks import Tasks
from tests.shop import Rehearsal

Sheet = TypeVar("Sheet", bound=QWidget)


class ModelTester(Protocol):
    """What pytest-qt brings to check that a model keeps the rules of models."""

    def check(self, model: QAbstractItemModel) -> None: ...


class Stage:
    """A shop, the page that shows it, and what the page asked for."""

    def __init__(self, shop: Rehearsal, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.shop = shop
        self.tasks = Tasks()
        self.host = QWidget()
        self.notices = Notices(self.host)
        self.page = CustomersPage(shop.desk, Formats("en", "RUB"), "en", self.notices, self.tasks)
        self.asked: list[object] = []
        self.page.serve_requested.connect(self.asked.append)
        self.page.export_requested.connect(self.asked.append)
        self.page.new_customer_requested.connect(self._note_new)
        shop.shop.listen(self.page.hear)

    def show(self) -> None:
        self.page.resize(1080, 780)
        self.page.show()
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page)
        self.page.come_forward()

    def open(self, customer_id: CustomerId) -> None:
        """Show the page and on it a customer, with all that is built a moment later."""
        self.show()
        self.page.show_customer(customer_id)
        QApplication.processEvents()

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys in the window that has the keyboard."""
        for key in keys:
            window = (QApplication.activeModalWidget() or self.page).windowHandle()
            QTest.keyClick(window, key, modifier)

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for what a key on a button does a moment later."""
        self._qtbot.waitUntil(lambda: bool(condition()))

    def sheet(self, kind: type[Sheet]) -> Sheet:
        """Return the sheet that opens."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, kind)
        return sheet

    def close(self) -> None:
        self.tasks.stop()
        self.page.close()
        self.page.deleteLater()
        QApplication.sendPostedEvents()

    def _note_new(self) -> None:
        self.asked.append("new")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop with tiers and a group."""
    tiers = {
        "levels": [
            {"code": "bronze", "name": "Bronze", "from": "0"},
            {"code": "silver", "name": "Silver", "from": "500"},
        ]
    }
    with Rehearsal(tmp_path / "a.shop", tiers=tiers, discounts={"groups": {"staff": "10"}}) as made:
        yield made


@pytest.fixture
def stage(qtbot: QtBot, shop: Rehearsal) -> Iterator[Stage]:
    """The page, not yet shown."""
    made = Stage(shop, qtbot)
    yield made
    made.close()
