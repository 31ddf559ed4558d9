"""By whose card a new customer came: scanned, or a phone typed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from loyalty_desk.domain import card as cards
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.widgets.field import Field


class ReferrerField(Field):
    """A friend who is in the program; shown only where the program thanks for friends."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__("", self._line, self.tr("Scan the friend's card, or type a phone."), parent)
        self.set_label(self.tr("Came by a friend"))
        self._desk = desk
        self._known: CustomerId | None = None
        self._line.setMaxLength(200)
        self._line.textEdited.connect(self._forget)

    @property
    def is_asked(self) -> bool:
        """Whether the program has points for bringing a friend."""
        return self._desk.shop.program.referral is not None

    def take(self, customer_id: CustomerId) -> None:
        """Take the customer whose card was scanned."""
        friend = self._desk.enrolment.customer(customer_id)
        self._known = customer_id
        self._line.setText(friend.name or friend.phone or cards.readable(friend.card or ""))
        self.show_problem("")

    def referrer(self) -> CustomerId | None:
        """Return the friend, None where nobody is named; raises Invalid `referrer` for a phone that nobody has."""
        text = self._line.text().strip()
        return self._desk.enrolment.referrer_by_phone(text) if text and self._known is None else self._known

    def refuse(self, refused: Refused, text: str) -> bool:
        """Show why this friend does not count; returns whether that was the reason."""
        if refused.code != "referral_refused":
            return False
        self.show_problem(text)
        self._line.setFocus()
        return True

    def _forget(self) -> None:
        self._known = None
        self.show_problem("")
