"""A button that shows its key: text and a small chip such as F2."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.label import Label

_SIDE = 15
_GAP = STEP


class KeyButton(QPushButton):
    """A push button with a key chip; `bind` makes the key press it while the button is on the screen."""

    def __init__(
        self, text: str, key: str = "", *, role: str = "", bind: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = Label(parent=self)
        self._chip = Label(key, role="key", parent=self)
        self._chip.setVisible(bool(key))
        for label in (self._text, self._chip):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        dress(self, role=role)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_text(text)
        if key and bind:
            # A button's own shortcut waits for its animation, in which a fast hand is at the next key already.
            QShortcut(QKeySequence(key), self).activated.connect(self.click)

    def set_text(self, text: str) -> None:
        """Show `text` left of the chip."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self._place()

    def text(self) -> str:
        """Return the words on the button."""
        return self._text.text()

    def sizeHint(self) -> QSize:
        """Return room for text, chip and the style's own height."""
        return QSize(self._content() + 2 * _SIDE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same as the size hint, so that nothing is ever cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep text and chip in the middle."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place the words anew when their font has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self._place()

    def _content(self) -> int:
        """Return the width of text and chip; a layout would make the button greedy."""
        return sum(label.sizeHint().width() for label in self._labels()) + _GAP * (len(self._labels()) - 1)

    def _place(self) -> None:
        left = (self.width() - self._content()) // 2
        for label in self._labels():
            size = label.sizeHint()
            label.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
            left += size.width() + _GAP

    def _labels(self) -> tuple[Label, ...]:
        labels = (self._text, self._chip) if self._chip.text() else (self._text,)
        for label in labels:
            label.ensurePolished()
        return labels
