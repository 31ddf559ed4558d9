"""A button of three dots with a menu of what is done seldom."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from loyalty_desk.ui import icons
from loyalty_desk.ui.theme import dress


class MoreButton(QPushButton):
    """Shows its menu when it is pressed."""

    def __init__(self) -> None:
        super().__init__("…")
        self.setAccessibleName(self.tr("More"))
        self.setToolTip(self.tr("More"))
        dress(self, role="menu")
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def add(self, icon: str, text: str, act: Callable[[], None]) -> QAction:
        """Offer one more thing, and return it to be shown or hidden."""
        return self._menu.addAction(icons.icon(icon), text, act)
