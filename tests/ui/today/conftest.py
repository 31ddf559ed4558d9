"""The Today page over a real shop."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.today.page import TodayPage
from tests.shop import Rehearsal


class Stage:
    """A shop on 10 January with a birthday today and one in two days, and the page."""

    def __init__(self, shop: Rehearsal) -> None:
        self.shop = shop
        self.anna = shop.customer("Anna", phone="+79161234567", birthday=date(1990, 1, 10))
        self.boris = shop.customer("Boris", birthday=date(1991, 1, 12))
        self.tasks = Tasks()
        self.host = QWidget()
        self.notices = Notices(self.host)
        self.page = TodayPage(shop.desk, Formats("en", "RUB"), self.notices, self.tasks)
        self.opened: list[CustomerId] = []
        self.page.open_requested.connect(self.opened.append)
        shop.shop.listen(self.page.hear)

    def show(self) -> None:
        self.page.resize(1000, 700)
        self.page.show()
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page)
        self.page.come_forward()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.page.windowHandle(), key)

    def close(self) -> None:
        self.tasks.stop()
        self.page.close()
        self.page.deleteLater()


@pytest.fixture
def stage(qtbot: object, tmp_path: Path) -> Iterator[Stage]:
    """The page, not yet shown."""
    with Rehearsal(tmp_path / "a.shop") as shop:
        made = Stage(shop)
        yield made
        made.close()
