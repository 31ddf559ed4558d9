"""The button above a customer's page that offers everything one can give, in one menu."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton

from loyalty_desk.domain.program import Program
from loyalty_desk.ui import icons
from loyalty_desk.ui.theme import dress

BY_HAND = "F7"


class GiveButton(QPushButton):
    """Offers only what the program has."""

    points_requested = Signal()
    surprise_requested = Signal()
    perk_requested = Signal()
    loan_requested = Signal()
    certificate_requested = Signal()
    membership_requested = Signal()
    contact_requested = Signal()
    opinion_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Give…"))
        self.setAccessibleName(self.text())
        dress(self, role="menu")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        QShortcut(QKeySequence(BY_HAND), self).activated.connect(self.points_requested)

    def show_program(self, program: Program) -> None:
        """Offer what a program has to give."""
        self._menu.clear()
        self._add("pencil-outline", f"{self.tr('Points by hand')}\t{BY_HAND}", self.points_requested.emit)
        if program.surprise:
            self._add("gift-outline", self.tr("A surprise"), self.surprise_requested.emit)
        if program.perks:
            self._add("star-plus-outline", self.tr("A privilege"), self.perk_requested.emit)
        if program.tiers:
            self._add("arrow-up-circle-outline", self.tr("A level for a while"), self.loan_requested.emit)
        if program.memberships:
            self._add("account-star-outline", self.tr("A club card"), self.membership_requested.emit)
        if program.certificates:
            self._add("ticket-outline", self.tr("A certificate"), self.certificate_requested.emit)
        self._menu.addSeparator()
        self._add("phone-check-outline", self.tr("Note a contact"), self.contact_requested.emit)
        self._add("comment-check-outline", self.tr("An answer"), self.opinion_requested.emit)

    def _add(self, icon: str, text: str, act: Callable[[], None]) -> None:
        self._menu.addAction(icons.icon(icon), text, act)
