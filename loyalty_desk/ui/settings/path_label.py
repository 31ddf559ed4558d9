"""A path that may be longer than its place: its middle is left out, its end never."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalty_desk.ui.widgets.label import Label

_NARROWEST = 120


class PathLabel(Label):
    """A path on one line; the whole of it is said on hover."""

    def __init__(self, path: Path | None = None, *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role=role, selectable=True, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_path(path)

    def show_path(self, path: Path | None) -> None:
        """Show `path`, as much of it as fits."""
        self._whole = str(path) if path else ""
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole)
        self._elide()

    def whole_text(self) -> str:
        """Return the path without any cut."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the path anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - 2, _NARROWEST)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))
