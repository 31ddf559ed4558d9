"""Words on a screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from loyalty_desk.ui.theme import dress


class Label(QLabel):
    """A text of one role (what it is) and tone (what it means); plain text only, so no data can be read as HTML."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        tone: str = "",
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dress(self, role=role, tone=tone)
