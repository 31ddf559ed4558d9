"""A card: the softly bordered surface on which everything stands."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.label import Label


class Card(QFrame):
    """A surface with an optional title, a corner for one control, and a body below."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, role="card")
        self._title = Label(role="title", wrap=True)
        self._head = QHBoxLayout()
        self._head.setSpacing(STEP)
        self._head.addWidget(self._title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(STEP)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(GAP, GAP, GAP, GAP)
        self._outer.setSpacing(STEP)
        self._outer.addLayout(self._head)
        self._outer.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Show `title` at the top; an empty one takes no room."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def set_corner(self, widget: QWidget) -> None:
        """Put `widget` to the right of the title; the card grows no higher than the finger needs."""
        self._outer.setContentsMargins(GAP, STEP, GAP, GAP)
        self._head.addWidget(widget)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Append `part` to the body."""
        if isinstance(part, QLayout):
            self.body.addLayout(part, stretch)
        else:
            self.body.addWidget(part, stretch)
