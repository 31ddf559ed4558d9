"""A soft strip with one sentence that should be seen before anything else."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.label import Label


class Banner(QFrame):
    """A birthday, a rehearsal, a lot that burns: gold unless another tone is asked for."""

    def __init__(self, text: str = "", tone: str = "gold", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label(text, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, STEP, 12, STEP)
        self._row.setSpacing(STEP)
        self._row.addWidget(self._text, 1)
        dress(self, role="banner", tone=tone)

    def set_text(self, text: str) -> None:
        """Say `text`; an empty one hides the strip."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def add_button(self, button: QPushButton) -> None:
        """Put `button` at the right end."""
        self._row.addWidget(button)
