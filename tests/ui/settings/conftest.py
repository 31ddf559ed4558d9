"""What tests of the settings share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.tasks import Tasks
from tests.shop import Rehearsal


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop in a file of its own."""
    with Rehearsal(tmp_path / "coffee.loyalty") as made:
        yield made


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    """Notices over an empty window."""
    host = QWidget()
    qtbot.addWidget(host)
    return Notices(host)


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Work beside the main thread, ended with the test."""
    made = Tasks()
    yield made
    made.stop()
