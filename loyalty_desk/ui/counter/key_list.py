"""The keys of the counter, for the sheet that F1 opens."""

from PySide6.QtCore import QObject

from loyalty_desk.ui.page import Key


class KeyList(QObject):
    """Says what each key does."""

    def keys(self) -> tuple[Key, ...]:
        """Return the keys."""
        return (
            Key("Enter", self.tr("Complete the sale")),
            Key("F2", self.tr("New customer")),
            Key("F3", self.tr("Search")),
            Key("F4", self.tr("Use all points that can pay")),
            Key("F5", self.tr("Certificates, memberships, surprises")),
            Key("F6", self.tr("Refund")),
            Key("F7", self.tr("Undo what was done last, while it is shown")),
            Key("F8", self.tr("Sale without a card")),
            Key("F9", self.tr("Receipt of the last sale, while it is shown")),
            Key("F10", self.tr("Go to what to offer; Space notes it")),
            Key("F11", self.tr("All rewards")),
            Key("F12", self.tr("Type the number of a certificate")),
            Key("Alt+1 … Alt+9", self.tr("Put the price into a category")),
            Key("Esc", self.tr("Clear")),
        )
