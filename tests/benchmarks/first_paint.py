"""A window in a process of its own that says when it was painted first: the Counter, or an empty one.

It imports nothing that the measured program does not need. With `modules` it says as well what was loaded by then.
"""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

PAINTED = "painted"


class FirstPaint(QObject):
    """Says so when its window is painted, and ends the program."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(PAINTED, flush=True)
        if "modules" in sys.argv:
            print(*sys.modules)
        QTimer.singleShot(0, QApplication.quit)


def run_counter(folder: str) -> None:
    """Start as a user does, with the settings of `folder`."""
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    application = QApplication(sys.argv[:1])
    watcher = FirstPaint(application)

    def watch() -> None:
        for window in application.topLevelWidgets():
            if isinstance(window, QMainWindow):
                window.installEventFilter(watcher)

    QTimer.singleShot(0, watch)  # the first in the queue: it runs before the window is painted
    from loyalty_desk.__main__ import main

    main([])


def run_bare() -> None:
    """Show an empty window of the same size."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.installEventFilter(FirstPaint(application))
    window.resize(1280, 800)
    window.show()
    application.exec()


if __name__ == "__main__":
    run_bare() if sys.argv[1] == "bare" else run_counter(sys.argv[1])
