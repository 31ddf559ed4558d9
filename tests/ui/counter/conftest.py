"""A counter for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.devices.keyboard import show_with_focus
from tests.ui.counter.feast import Feast
from tests.ui.counter.stage import Stage


class FeastStage(Stage):
    """The counter of the coffee house that has every mechanic on."""

    cafe: Feast

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, cafe=Feast)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    """The window with the counter in front, with the keyboard."""
    stage = Stage(tmp_path)
    show_with_focus(qtbot, stage.window)
    stage.page.shown()
    yield stage
    stage.close()


@pytest.fixture
def feast(qtbot: QtBot, tmp_path: Path) -> Iterator[FeastStage]:
    """The same with every mechanic on."""
    stage = FeastStage(tmp_path)
    show_with_focus(qtbot, stage.window)
    stage.page.shown()
    yield stage
    stage.close()
