"""What tests of imports share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.tasks import Tasks
from tests.shop import Rehearsal

FORMATS = Formats("en", "RUB")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop in a file of its own."""
    with Rehearsal(tmp_path / "coffee.loyalty") as made:
        yield made


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Work beside the main thread, ended with the test."""
    made = Tasks()
    yield made
    made.stop()
