"""A sheet: one thing to do, with a title, a body, and its buttons at the foot."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import GAP, STEP, WIDE, dress
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.label import Label


class DialogFrame(QDialog):
    """The base of all dialogs. Esc closes, Enter completes; open it with `open()`, nothing ever waits for it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._title = Label(title, role="heading", wrap=True)
        self._complete: KeyButton | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(STEP)
        self._build()

    def set_title(self, title: str) -> None:
        """Name the sheet anew."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def add_button(self, text: str, key: str = "", role: str = "") -> KeyButton:
        """Add a button to the foot and return it; those for going back come before the completing one."""
        button = KeyButton(text, key, role=role)
        button.setAutoDefault(False)
        self._foot.addWidget(button)
        return button

    def add_close(self) -> KeyButton:
        """Add the button that closes the sheet without doing anything."""
        button = KeyButton(self.tr("Close"), self.tr("Esc"), bind=False)
        button.setAutoDefault(False)
        button.clicked.connect(self.reject)
        self._foot.addWidget(button)
        return button

    def set_complete(self, text: str) -> KeyButton:
        """Add the completing button, which Enter presses, and return it."""
        button = KeyButton(text, self.tr("Enter"), role="primary", bind=False)
        button.setDefault(True)
        button.clicked.connect(self.complete)
        self._foot.addWidget(button)
        self._complete = button
        return button

    def set_ready(self, ready: bool) -> None:
        """Let the completing button be pressed, or not yet."""
        if self._complete is not None:
            self._complete.setEnabled(ready)

    def complete(self) -> None:
        """Do what the sheet is for; the plain one closes as accepted."""
        self.accept()

    def take_scan(self, code: str) -> bool:
        """Take a scanned `code`; False says that this sheet has no use for it."""
        return False

    def _build(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        inner.setSpacing(GAP)
        inner.addWidget(self._title)
        inner.addLayout(self.body, 1)
        foot = QFrame()
        dress(foot, role="foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(WIDE, GAP, WIDE, GAP)
        row.addStretch()
        row.addLayout(self._foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(foot)
