"""Each screen is drawn in both languages and both themes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from loyalty_desk.ui import language
from tests.screens.harness import LOOKS, Look


@pytest.fixture(params=LOOKS, ids=str)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    """A language and a theme; no widget and no Russian stays after the test."""
    assert isinstance(request.param, Look)
    yield request.param
    for widget in qapp.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    language.install(qapp, "en")
