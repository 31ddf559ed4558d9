"""A counter for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.devices.keyboard import show_with_focus
from tests.ui.counter.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    """The window with the counter in front, with the keyboard."""
    stage = Stage(tmp_path)
    show_with_focus(qtbot, stage.window)
    stage.page.shown()
    yield stage
    stage.close()
