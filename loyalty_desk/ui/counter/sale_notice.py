"""The line after a sale: what happened, with Undo and Receipt for a while."""

from PySide6.QtCore import Signal

from loyalty_desk.ui.notices import Notice
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.key_button import KeyButton

SECONDS = 12


class SaleNotice(Notice):
    """A notice with two buttons, whose keys work as long as it is seen."""

    undo_asked = Signal()
    receipt_asked = Signal()

    def __init__(self, text: str) -> None:
        super().__init__("good", text, seconds=SECONDS)
        row = FlowLayout()
        for words, key, signal in (
            (self.tr("Undo"), "F7", self.undo_asked),
            (self.tr("Receipt"), "F9", self.receipt_asked),
        ):
            button = KeyButton(words, key)
            button.clicked.connect(self.close_notice)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.below.addLayout(row)
