"""A till with a field and a default button, a wedge that watches it, and a keyboard at it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from loyalty_desk.devices.wedge import Wedge
from tests.devices.keyboard import Keyboard, show_with_focus


class Till(QDialog):
    """Counts presses of its default button and notes the keys that are let up over its field."""

    def __init__(self, parent: QDialog | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.button = QPushButton("Sell", default=True)
        self.pressed = 0
        self.let_up: list[int] = []
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._count)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.let_up.append(event.key())

    def _count(self) -> None:
        self.pressed += 1


@pytest.fixture
def till(qtbot: QtBot) -> Till:
    till = Till()
    qtbot.addWidget(till)
    show_with_focus(qtbot, till)
    till.field.setFocus()
    return till


@pytest.fixture
def wedge(till: Till, qapp: QApplication) -> Iterator[Wedge]:
    wedge = Wedge(qapp)
    wedge.start()
    yield wedge
    wedge.stop()


@pytest.fixture
def codes(wedge: Wedge) -> list[str]:
    codes: list[str] = []
    wedge.scanned.connect(codes.append)
    return codes


@pytest.fixture
def keyboard(till: Till, wedge: Wedge) -> Keyboard:
    return Keyboard(till)
