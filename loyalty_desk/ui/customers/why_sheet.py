"""Why a past sale cost and earned what it did, with the ways to paper and to its receipt."""

from PySide6.QtCore import Signal

from loyalty_desk.ui.counter.reasons import ReasonsSheet
from loyalty_desk.ui.widgets.key_button import KeyButton


class WhySheet(ReasonsSheet):
    """The counter's account of a sale that was made."""

    print_requested = Signal()
    receipt_requested = Signal()

    def set_complete(self, text: str) -> KeyButton:
        """Put the other ways before the completing button."""
        printing = self.add_button(self.tr("Print"))
        printing.clicked.connect(self.print_requested)
        receipt = self.add_button(self.tr("Receipt"))
        receipt.clicked.connect(self.receipt_requested)
        return super().set_complete(text)
