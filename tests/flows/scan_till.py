"""A till for the real-keys test: a field, a default button and a wedge; it prints what happens.

F2 prints the field and clears it, F4 keeps the program busy for 0.6 s, F5 starts and ends short busy times all along,
F6 opens a modal dialog, Esc closes that.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout

from loyalty_desk.devices.wedge import Wedge


class Till(QDialog):
    """Tells on the standard output what reaches it."""

    def __init__(self, name: str, parent: QDialog | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self._name = name
        self._field = QLineEdit()
        self._hiccup = QTimer(self)
        self._hiccup.timeout.connect(be_busy_for_a_moment)
        button = QPushButton("Sell", default=True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._field)
        layout.addWidget(button)
        button.clicked.connect(self._sell)
        for key, slot in (("F2", self._show_field), ("F4", be_busy), ("F5", self._stutter), ("F6", self._open_dialog)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    def _sell(self) -> None:
        print(f"{self._name} pressed {self._field.text()}")
        self._field.clear()

    def _show_field(self) -> None:
        print(f"{self._name} field [{self._field.text()}]")
        self._field.clear()

    def _stutter(self) -> None:
        if self._hiccup.isActive():
            self._hiccup.stop()
        else:
            self._hiccup.start(17)

    def _open_dialog(self) -> None:
        dialog = Till("dialog", self)
        dialog.setModal(True)
        dialog.show()
        QTimer.singleShot(0, dialog, dialog.tell_open)

    def tell_open(self) -> None:
        """Print that the window stands."""
        print(f"{self._name} open")


def main() -> int:
    """Run the till until it is ended from outside."""
    application = QApplication(sys.argv)
    wedge = Wedge(application)
    wedge.scanned.connect(tell_scan)
    wedge.start()
    till = Till("till")
    till.show()
    QTimer.singleShot(0, till, till.tell_open)
    return application.exec()


def be_busy() -> None:
    """Leave the keys waiting for as long as seven typed ones take."""
    print("busy")
    time.sleep(0.6)


def be_busy_for_a_moment() -> None:
    """Leave the keys waiting for longer than the gap of a code."""
    time.sleep(0.06)


def tell_scan(code: str) -> None:
    """Print a scanned code."""
    print(f"scanned {code}")


if __name__ == "__main__":
    sys.exit(main())
