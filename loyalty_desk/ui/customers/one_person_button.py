"""The menu on a customer's page of what concerns who they are: merged, parted, erased."""

from PySide6.QtCore import Signal

from loyalty_desk.ui.widgets.more_button import MoreButton


class OnePersonButton(MoreButton):
    """Undoing a merge is offered only where there is one."""

    merge_requested = Signal()
    unmerge_requested = Signal()
    erase_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add("call-merge", self.tr("Merge with another customer…"), self.merge_requested.emit)
        self._unmerge = self.add("call-split", self.tr("Undo the last merge…"), self.unmerge_requested.emit)
        self.add("account-remove-outline", self.tr("Erase personal data…"), self.erase_requested.emit)

    def show_merged(self, *, merged: bool) -> None:
        """Offer to undo a merge, or not."""
        self._unmerge.setVisible(merged)
