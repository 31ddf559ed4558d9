"""A thin line that fills."""

from PySide6.QtWidgets import QProgressBar, QWidget


class ProgressLine(QProgressBar):
    """Progress without words; no total means that it is not known how much is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.show_progress(0, 1)

    def show_progress(self, done: int, total: int) -> None:
        """Show `done` of `total`; a total of 0 moves to and fro."""
        self.setUpdatesEnabled(False)  # else Qt would paint at once, in the midst of what else changes
        self.setRange(0, 1000 if total else 0)
        self.setValue(done * 1000 // total if total else 0)
        self.setUpdatesEnabled(True)
