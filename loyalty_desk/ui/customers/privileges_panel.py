"""What a customer has beside points: a lent level, a club card, privileges, certificates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from loyalty_desk.domain.card import readable
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.perks import Offered
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.store.certificates import CertificateRow
from loyalty_desk.ui import icons
from loyalty_desk.ui.customers.offer_names import OfferNames
from loyalty_desk.ui.customers.row_list import RowList, told_row
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.card import Card


@dataclass(frozen=True, kw_only=True)
class Belongings:
    """What the panel shows; `fresh_membership`: it was bought so lately that it may have been a mistake."""

    standing: Standing
    perks: Sequence[Offered]
    certificates: Sequence[CertificateRow]
    fresh_membership: bool


class PrivilegesPanel(Card):
    """One row each; nothing at all where there is nothing."""

    use_requested = Signal(str)
    loan_end_requested = Signal()
    membership_cancel_requested = Signal()
    certificate_cancel_requested = Signal(str)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.set_title(self.tr("Privileges"))
        self._formats = formats
        self._rows = RowList()
        self.add(self._rows)

    def show_belongings(self, has: Belongings, program: Program, today: date) -> None:
        """Show what a customer has."""
        rows = list(self._of(has, program, today))
        self._rows.show_rows(rows)
        self.setVisible(bool(rows))

    def _of(self, has: Belongings, program: Program, today: date) -> Iterator[QWidget]:
        names, standing = OfferNames(program, self._formats.language), has.standing
        if standing.lent and standing.tier and standing.tier_until:
            end = self._close(self.tr("Take back…"), names.of("tier", standing.tier))
            end.clicked.connect(self.loan_end_requested)
            told = self.tr("lent until {date}").format(date=self._formats.date(standing.tier_until))
            yield told_row(names.of("tier", standing.tier), told, end)
        if standing.membership and standing.membership_until:
            told = self.tr("club card until {date}").format(date=self._formats.date(standing.membership_until))
            name = names.of("membership", standing.membership)
            yield told_row(name, told, *self._cancel_membership(has, name))
        for perk in has.perks:
            yield self._perk(perk)
        for row in has.certificates:
            if row.certificate.left:
                yield self._certificate(row, today)

    def _cancel_membership(self, has: Belongings, name: str) -> Iterator[QPushButton]:
        if has.fresh_membership:
            cancel = self._close(self.tr("Cancel…"), name)
            cancel.clicked.connect(self.membership_cancel_requested)
            yield cancel

    def _perk(self, perk: Offered) -> QWidget:
        name = name_in(perk.name, self._formats.language)
        use = QPushButton(self.tr("Use"))
        use.setAccessibleDescription(name)
        use.setEnabled(perk.left != 0)
        use.clicked.connect(partial(self.use_requested.emit, perk.code))
        left = "" if perk.left is None else self._formats.number(perk.left)
        told = self.tr("{count} left this month").format(count=left) if left else self.tr("as often as asked for")
        return told_row(name, told, use)

    def _certificate(self, row: CertificateRow, today: date) -> QWidget:
        left, last = self._formats.money(row.certificate.left), row.certificate.expires_on
        until = self.tr("until {date}").format(date=self._formats.date(last)) if last else self.tr("for good")
        over = last is not None and last < today
        detail = f"{readable(row.certificate.code)} · {self.tr('over') if over else until}"
        text = self.tr("Certificate: {left}").format(left=left)
        if row.certificate.left != row.amount:
            return told_row(text, detail)
        cancel = self._close(self.tr("Cancel…"), readable(row.certificate.code))
        cancel.clicked.connect(partial(self.certificate_cancel_requested.emit, row.certificate.code))
        return told_row(text, detail, cancel)

    def _close(self, text: str, what: str) -> QPushButton:
        """Return the small button that takes something back."""
        button = QPushButton()
        dress(button, role="ghost")
        icons.put(button, "close", "soft")
        button.setToolTip(text)
        button.setAccessibleName(f"{text} {what}")
        return button
