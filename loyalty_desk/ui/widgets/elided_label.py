"""A text that may be longer than its place: it ends in … and says the whole on hover."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalty_desk.ui.widgets.label import Label

_NARROWEST = 24


class ElidedLabel(Label):
    """A label of one line that is never cut in silence."""

    def __init__(self, text: str = "", *, role: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        self._whole = text
        super().__init__(text, role=role, tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`, as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def whole_text(self) -> str:
        """Return the text without any cut."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        self.ensurePolished()
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self._whole) + margins.left() + margins.right() + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a letter and the dots."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), _NARROWEST))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
