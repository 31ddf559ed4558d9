"""Why a past sale cost and earned what it did, with the way to its receipt."""

from PySide6.QtCore import Signal

from loyalty_desk.ui.counter.reasons import ReasonsSheet
from loyalty_desk.ui.widgets.key_button import KeyButton


class WhySheet(ReasonsSheet):
    """The counter's account of a sale that was made."""

    receipt_requested = Signal()

    def set_complete(self, text: str) -> KeyButton:
        """Put the way to the receipt before the completing button."""
        receipt = self.add_button(self.tr("Receipt"))
        receipt.clicked.connect(self.receipt_requested)
        return super().set_complete(text)
