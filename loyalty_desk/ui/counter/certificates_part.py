"""The certificates that pay for a purchase: scanned or typed, each with what is left on it."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain import card
from loyalty_desk.domain.mechanics.certificates import Certificate
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.quote import Quote
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.icons import IconLabel
from loyalty_desk.ui.theme import CONTROL, STEP, dress
from loyalty_desk.ui.widgets.label import Label

DIGITS = 13
_TAIL = 4


class CertificatesPart(QWidget):
    """One row a certificate; a number typed whole is looked up by itself."""

    changed = Signal()
    typed = Signal(str)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._certificates: list[Certificate] = []
        self._rows: list[_Row] = []
        self._number = _Number()
        self._number.textEdited.connect(self._look)
        self._number.given_up.connect(self.close_number)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._number)
        self.close_number()

    def codes(self) -> tuple[str, ...]:
        """Return the numbers, in the order in which they pay."""
        return tuple(each.code for each in self._certificates)

    def add(self, certificate: Certificate) -> None:
        """Let a certificate pay as well; one that does already changes nothing."""
        self.close_number()
        if certificate.code not in self.codes():
            self._certificates.append(certificate)
            self._draw()
            self.changed.emit()

    def clear(self) -> None:
        """Let none pay, without telling anybody."""
        self._certificates.clear()
        self.close_number()
        self._draw()

    def ask_number(self) -> None:
        """Let a number be typed."""
        self._number.show()
        self.show()
        self._number.setFocus()

    def close_number(self) -> None:
        """Let no number be typed any more."""
        self._number.clear()
        self._number.hide()
        self.setVisible(bool(self._certificates))

    def is_typing(self) -> bool:
        """Return whether a part of a number stands in the field."""
        return not self._number.isHidden() and bool(self._number.text())

    def show_quote(self, quote: Quote | None) -> None:
        """Show what each certificate pays."""
        paid = {each.name: -each.money for each in quote.reasons if each.code == "certificate"} if quote else {}
        for row, certificate in zip(self._rows, self._certificates, strict=False):
            row.show_certificate(certificate, paid.get(certificate.code) if quote else None)

    def _look(self, text: str) -> None:
        digits = card.plain(text)
        if len(digits) >= DIGITS:
            self.typed.emit(digits)

    def _take_out(self, place: int) -> None:
        del self._certificates[place]
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        while len(self._rows) < len(self._certificates):
            row = _Row(self._formats)
            row.out.clicked.connect(partial(self._take_out, len(self._rows)))
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._certificates))
        self.setVisible(bool(self._certificates) or not self._number.isHidden())
        self.show_quote(None)


class _Number(QLineEdit):
    """The field for a number; Esc gives it up, and nothing else of the page."""

    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Number of the certificate: 99…"))
        self.setAccessibleName(self.tr("Number of the certificate"))
        self.setMaxLength(2 * DIGITS)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the page's own key."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.given_up.emit()
            return True
        return super().event(event)


class _Row(QWidget):
    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._what = Label(role="title")
        self._left = Label(role="soft", wrap=True)
        self.out = QPushButton()
        dress(self.out, role="ghost")
        icons.put(self.out, "close", "soft", 18)
        self.out.setFixedWidth(CONTROL)
        self.out.setToolTip(self.tr("Take out"))
        self.out.setAccessibleName(self.tr("Take out"))
        self.out.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(IconLabel("ticket-confirmation-outline", 20, "accent"))
        row.addWidget(self._what)
        row.addWidget(self._left, 1)
        row.addWidget(self.out)

    def show_certificate(self, certificate: Certificate, paid: Money | None) -> None:
        """Show what a certificate has and, once a purchase is there, what stays on it."""
        money = self._formats.money
        self._what.setText(f"···{certificate.code[-_TAIL:]}")
        if paid is None:
            self._left.setText(self.tr("{money} left").format(money=money(certificate.left)))
        else:
            stays = self.tr("{money} stays on it").format(money=money(certificate.left - paid))
            self._left.setText(stays if paid < certificate.left else self.tr("used up with this purchase"))
