"""The sheet that gives points, or takes them, by hand."""

import uuid
from collections.abc import Mapping
from datetime import date, tzinfo
from typing import Literal

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.points import PointsDesk
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.points_field import PointsField
from loyalty_desk.ui.widgets.quote_lines import Line, QuoteLines
from loyalty_desk.ui.widgets.segmented import SegmentedChoice

_WIDTH = 520
_GIVE, _TAKE = "give", "take"
_PROGRAM, _NEVER, _DATE = "program", "never", "date"


class AdjustSheet(CustomerSheet):
    """Its key is made when it opens, so that pressing twice gives once."""

    def __init__(
        self,
        points: PointsDesk,
        visit: Visit,
        *,
        precision: int,
        today: date,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Points by hand"), formats, zone, parent)
        self._points_desk = points
        self._visit = visit
        self._key = str(uuid.uuid4())
        self._way = SegmentedChoice([(_GIVE, self.tr("Give")), (_TAKE, self.tr("Take"))])
        self._points = PointsField(formats, precision=precision)
        self._reason = ReasonField((self.tr("apology"), self.tr("gift"), self.tr("correction")))
        self._until = SegmentedChoice(
            [
                (_PROGRAM, self.tr("As usual")),
                (_NEVER, self.tr("For ever")),
                (_DATE, self.tr("Until a date")),
            ]
        )
        self._day = QDateEdit(QDate(today.year, today.month, today.day).addMonths(1))
        self._day.setCalendarPopup(True)
        self._day.setMinimumDate(QDate(today.year, today.month, today.day))
        self._after = QuoteLines()
        self._fields = {
            "points": Field(self.tr("Points"), self._points),
            "reason": Field(self.tr("Reason"), self._reason),
            "expires_on": Field(self.tr("How long they live"), self._row_of_dates()),
        }
        self._lay_out()
        self._way.chosen.connect(self._preview)
        self._until.chosen.connect(self._preview)
        self._points.points_changed.connect(self._preview)
        self._preview()

    def fields(self) -> Mapping[str, Field]:
        """Return the fields."""
        return self._fields

    def take(self) -> None:
        """Have the sheet take points instead of giving them."""
        self._way.choose(_TAKE)
        self._preview()

    def do(self) -> object:
        """Write the adjustment."""
        points = self._signed()
        if not points:
            raise Invalid("points", "0 changes nothing")
        return self._points_desk.adjust(
            self._key,
            self._visit.customer.customer_id,
            points,
            reason=self._reason.text(),
            expires_on=self._expires_on(),
        )

    def _signed(self) -> Points:
        typed = self._points.value() or 0
        return typed if self._way.value() == _GIVE else -typed

    def _expires_on(self) -> date | Literal["program"] | None:
        chosen = self._until.value()
        if chosen == _DATE:
            day = self._day.date()
            return date(day.year(), day.month(), day.day())
        return "program" if chosen == _PROGRAM else None

    def _preview(self) -> None:
        giving = self._way.value() == _GIVE
        self._fields["expires_on"].setVisible(giving)
        self._day.setVisible(self._until.value() == _DATE)
        standing, points = self._visit.standing, self.formats.points
        lines = [Line(self.tr("Balance now"), points(standing.balance), "soft")]
        if giving and standing.debt and self._signed():
            settled = min(standing.debt, self._signed())
            lines.append(Line(self.tr("Settles what is owed"), points(settled), "soft"))
        lines.append(Line(self.tr("Balance after"), points(standing.balance + self._signed()), "bold"))
        self._after.show_lines(lines)

    def _row_of_dates(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(STEP)
        line.addWidget(self._until)
        line.addWidget(self._day)
        line.addStretch()
        return row

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(STEP)
        top.addWidget(Field(self.tr("What to do"), self._way))
        top.addWidget(self._fields["points"], 1)
        self.body.addLayout(top)
        self.body.addWidget(self._fields["reason"])
        self.body.addWidget(self._fields["expires_on"])
        self.body.addWidget(self._after)
        self.finish(self.tr("Write down"), width=_WIDTH)
        self._points.setFocus()
