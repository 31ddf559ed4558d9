"""The one big field of a screen, with its buttons at the right."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from loyalty_desk.ui.theme import COMPLETE, STEP, dress

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchField(QFrame):
    """A field that takes a scan, a phone or a name; `stepped` tells the arrow keys to a list of finds below."""

    edited = Signal(str)
    submitted = Signal(str)
    stepped = Signal(int)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(placeholderText=placeholder)
        self._line.setAccessibleName(placeholder)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, STEP, STEP, STEP)
        self._row.setSpacing(STEP)
        self._row.addWidget(self._line, 1)
        self.setMinimumHeight(COMPLETE)
        self.setFocusProxy(self._line)
        dress(self, role="search")
        dress(self._line, role="search")
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self.edited)
        self._line.returnPressed.connect(self._submit)

    def text(self) -> str:
        """Return what stands in the field."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Put `text` into the field without telling anybody."""
        self._line.setText(text)

    def clear(self) -> None:
        """Empty the field without telling anybody."""
        self._line.clear()

    def add_button(self, button: QPushButton) -> None:
        """Put `button` at the right end."""
        self._row.addWidget(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus around the whole field and hand the arrow keys on."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() is QEvent.Type.FocusIn)
            dress(self)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)

    def _submit(self) -> None:
        self.submitted.emit(self._line.text())
