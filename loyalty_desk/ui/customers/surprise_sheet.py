"""The sheet that gives points without an occasion, within the day's budget of the shop."""

import uuid
from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.bonuses import Bonuses
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.points_field import PointsField

_WIDTH = 480


class SurpriseSheet(CustomerSheet):
    """Its key is made when it opens, so that pressing twice gives once."""

    def __init__(
        self,
        bonuses: Bonuses,
        customer_id: CustomerId,
        *,
        precision: int,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("A surprise"), formats, zone, parent)
        self._bonuses = bonuses
        self._customer_id = customer_id
        self._key = str(uuid.uuid4())
        self._points = PointsField(formats, precision=precision)
        self._reason = ReasonField((self.tr("a kind word"), self.tr("apology"), self.tr("a regular guest")))
        self._fields = {
            "points": Field(self.tr("Points"), self._points),
            "reason": Field(self.tr("Reason"), self._reason),
        }
        left = formats.n_points(bonuses.surprise_left() or 0)
        self.body.addWidget(Label(self.tr("Left of today's budget: {left}").format(left=left), role="soft", wrap=True))
        for field in self._fields.values():
            self.body.addWidget(field)
        self.finish(self.tr("Give"), width=_WIDTH)
        self._points.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the fields."""
        return self._fields

    def do(self) -> object:
        """Give the points."""
        points = self._points.value() or 0
        return self._bonuses.surprise(self._key, self._customer_id, points, reason=self._reason.text())
