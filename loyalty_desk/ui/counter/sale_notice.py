"""The line after something is done: what happened, with Undo for a while, and one thing more to look at."""

from PySide6.QtCore import Signal

from loyalty_desk.ui.notices import Notice
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.key_button import KeyButton

SECONDS = 12


class SaleNotice(Notice):
    """A notice with two buttons, whose keys work as long as it is seen; `look` are the words on the second one."""

    undo_asked = Signal()
    look_asked = Signal()

    def __init__(self, text: str, look: str = "") -> None:
        super().__init__("good", text, seconds=SECONDS)
        row = FlowLayout()
        for words, key, signal in ((self.tr("Undo"), "F7", self.undo_asked), (look, "F9", self.look_asked)):
            if words:
                button = KeyButton(words, key)
                button.clicked.connect(self.close_notice)
                button.clicked.connect(signal)
                row.addWidget(button)
        self.below.addLayout(row)
