"""The head of a page: its name, a line about it, and its buttons at the right."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.label import Label


class PageHead(QWidget):
    """A heading with what belongs to the whole page."""

    def __init__(self, title: str, sub: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(title, role="heading")
        self._sub = Label(role="soft", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(STEP)
        self._row.addLayout(words, 1)
        self.set_sub(sub)

    def set_title(self, title: str) -> None:
        """Name the page anew."""
        self._title.setText(title)

    def set_sub(self, text: str) -> None:
        """Say `text` below the title; an empty one takes no room."""
        self._sub.setText(text)
        self._sub.setVisible(bool(text))

    def add(self, control: QWidget) -> None:
        """Put `control` at the right end."""
        self._row.addWidget(control)
