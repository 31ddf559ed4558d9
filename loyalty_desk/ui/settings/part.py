"""What the settings page expects of its parts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.page_head import PageHead

HEAD = 48  # with and without buttons or a second line


class Part(QWidget):
    """One part of the settings: a head, and cards below it."""

    def __init__(self, title: str, sub: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PageHead(title, sub)
        self.head.setMinimumHeight(HEAD)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(GAP)
        self.column.addWidget(self.head)

    def reload(self) -> None:
        """Read everything shown again."""

    def leave(self) -> None:
        """End what makes sense only while the part is looked at."""

    def minimumSizeHint(self) -> QSize:
        """Return the width only: the height follows from it, and a least one would be that of the narrowest part."""
        return QSize(super().minimumSizeHint().width(), 0)


@dataclass(frozen=True)
class PartEntry:
    """A part in the list at the left; `make` builds it when it is first shown."""

    title: str
    icon: str
    make: Callable[[], Part]
