"""What every test needs: no real screen, and one application without the windows of earlier tests."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WINDOWS = {Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Widget}


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Make the application of the widgets' kind first: a document drawn before would make a lesser one."""
    return qapp


@pytest.fixture(autouse=True)
def no_window_is_left(application: QApplication) -> Iterator[None]:
    """Delete what a test left open: a new style would be put on all of it. Popups belong to what opens them."""
    yield
    for widget in application.topLevelWidgets():
        if widget.parent() is None and widget.windowType() in WINDOWS:
            widget.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
