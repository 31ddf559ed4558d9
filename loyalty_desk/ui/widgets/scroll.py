"""A column that scrolls when the window is low."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from loyalty_desk.ui.theme import STEP


class VerticalScroll(QScrollArea):
    """Shows `content` at the full width and without its outer margins; the bar comes when the room is too low."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setObjectName("scrolled")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = content.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, STEP, 0)
        self.setWidget(content)
