"""The sheet that sells a club card."""

import uuid
from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtWidgets import QComboBox, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.membership import paid_until
from loyalty_desk.domain.offers import Membership
from loyalty_desk.domain.standing import Standing
from loyalty_desk.services.memberships import Memberships
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.quote_lines import Line, QuoteLines

_WIDTH = 480


class MembershipSheet(CustomerSheet):
    """The card, what it costs, and until when it then holds."""

    def __init__(
        self,
        memberships: Memberships,
        customer_id: CustomerId,
        standing: Standing,
        plans: Sequence[Membership],
        *,
        today: date,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Club card"), formats, zone, parent)
        self._memberships = memberships
        self._customer_id = customer_id
        self._standing = standing
        self._plans = {plan.code: plan for plan in plans}
        self._today = today
        self._key = str(uuid.uuid4())
        self._plan = QComboBox()
        for plan in plans:
            self._plan.addItem(name_in(plan.name, formats.language), plan.code)
        self._plan.setCurrentIndex(max(0, self._plan.findData(standing.membership)))
        self._lines = QuoteLines()
        self._warning = Banner()
        self.body.addWidget(Field(self.tr("Card"), self._plan))
        self.body.addWidget(self._lines)
        self.body.addWidget(self._warning)
        self.finish(self.tr("Paid, write down"), width=_WIDTH)
        self._plan.currentIndexChanged.connect(self._preview)
        self._preview()
        self._plan.setFocus()

    def do(self) -> object:
        """Write down that the card was bought."""
        return self._memberships.join(self._key, self._customer_id, str(self._plan.currentData()))

    def _preview(self) -> None:
        plan = self._plans[str(self._plan.currentData())]
        same = self._standing.membership == plan.code
        until = paid_until(plan, self._standing.membership_until if same else None, self._today)
        self._lines.show_lines(
            (
                Line(self.tr("To pay"), self.formats.money(plan.price), "bold"),
                Line(self.tr("Holds until"), self.formats.date(until)),
            )
        )
        replaces = bool(self._standing.membership) and not same
        self._warning.set_text(self.tr("It replaces the card that runs now.") if replaces else "")
