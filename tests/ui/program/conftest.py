"""A shop and somebody at its Program page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.shop import Rehearsal
from tests.ui.program.owner import Owner


@pytest.fixture
def owner(tmp_path: Path, qtbot: QtBot) -> Iterator[Owner]:
    """The owner of the simplest shop."""
    with Rehearsal(tmp_path / "a.shop") as shop:
        yield Owner(shop, qtbot)
