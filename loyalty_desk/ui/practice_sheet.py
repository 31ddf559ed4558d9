"""The sheet before practice: what it is, and how far its copy is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.progress_line import ProgressLine

_WIDTH = 520


class PracticeSheet(DialogFrame):
    """Enter asks for the copy; closing the sheet stops it."""

    begin_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Practice"), parent)
        self._trouble = Banner(tone="bad")
        self._wait = Label(self.tr("Copying the shop…"), role="soft")
        self._line = ProgressLine()
        words = (
            self.tr("The same screens on a copy of the shop: sell, refund, give cards, try everything."),
            self.tr(
                "Nothing of it counts. The copy is thrown away when you end practice, and you are back here, "
                "where everything is as you left it."
            ),
        )
        for text in words:
            self.body.addWidget(Label(text, wrap=True))
        for part in (self._trouble, self._wait, self._line):
            self.body.addWidget(part)
            part.hide()
        self.body.addStretch()
        self.add_close()
        self._begin = self.set_complete(self.tr("Begin practice"))
        self.setFixedWidth(_WIDTH)

    def complete(self) -> None:
        """Ask for the copy."""
        if self._begin.isEnabled():
            self._copying(True)
            self.begin_asked.emit()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of the shop is copied."""
        self._line.show_progress(done, total)

    def show_trouble(self, text: str) -> None:
        """Say why there is no copy; it may be tried again."""
        self._copying(False)
        self._trouble.set_text(text)

    def _copying(self, copying: bool) -> None:
        self._begin.setEnabled(not copying)
        self._trouble.set_text("")
        self._line.show_progress(0, 0)
        self._wait.setVisible(copying)
        self._line.setVisible(copying)
