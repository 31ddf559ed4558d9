"""Drawing without a window: Qt draws text only where there is a QGuiApplication."""

import sys

from PySide6.QtGui import QGuiApplication

_made: list[QGuiApplication] = []


def ready_to_draw() -> None:
    """Make an application that needs no screen, unless the program has one already."""
    if QGuiApplication.instance() is None:
        platform = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
        _made.append(QGuiApplication(["loyalty-desk", *platform]))
