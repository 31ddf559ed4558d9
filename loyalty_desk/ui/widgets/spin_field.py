"""A field for a small whole number with arrows."""

from PySide6.QtWidgets import QSpinBox, QWidget

_SIDE = 10


class SpinField(QSpinBox):
    """A number from `least` to `most` with an optional unit."""

    def __init__(self, least: int, most: int, *, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(suffix)
        self.lineEdit().setTextMargins(_SIDE, 0, 0, 0)
