"""A pill: a tier or a state in one or two words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalty_desk.ui.widgets.label import Label


class Pill(Label):
    """A short text on a soft round ground; the tone is gold, accent, good, bad or soft."""

    def __init__(self, text: str = "", tone: str = "gold", parent: QWidget | None = None) -> None:
        super().__init__(text, role="pill", tone=tone, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
