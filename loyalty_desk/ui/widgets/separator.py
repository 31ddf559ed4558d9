"""A thin line between two parts."""

from PySide6.QtWidgets import QFrame, QWidget

from loyalty_desk.ui.theme import dress


class Separator(QFrame):
    """A horizontal line, one pixel high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        dress(self, role="separator")
