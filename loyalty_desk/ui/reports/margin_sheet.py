"""What the owner alone knows: the margin, and after how many days a customer is one no longer."""

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.money import round_half_up
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.number_field import NumberField

_TENTHS = 10  # of a percent
_WHOLE = 100 * _TENTHS


class MarginSheet(DialogFrame):
    """Two fields; `kept` when they are in force."""

    kept = Signal()

    def __init__(self, desk: Desk, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How to count"), parent)
        self._desk = desk
        self._margin = NumberField(1, separator=formats.separator, sign="%")
        self._days = NumberField(0, separator=formats.separator)
        hint = self.tr("What stays of a price when the goods are paid. Empty: not told")
        self._margin_field = Field(self.tr("Margin"), self._margin, hint)
        hint = self.tr("Who bought within so many days is a customer: for retention and churn")
        self._days_field = Field(self.tr("Days of a customer"), self._days, hint)
        self._lay_out()
        self._show()

    def complete(self) -> None:
        """Keep both, or say what is wrong with them."""
        tenths = self._margin.units()
        try:
            self._desk.reports.configure(
                customer_days=self._days.units() or 0,
                margin=None if tenths is None else Fraction(tenths, _WHOLE),
            )
        except Invalid as problem:
            self._tell(problem.field)
            return
        self.kept.emit()
        self.accept()

    def _tell(self, field: str) -> None:
        self._margin_field.show_problem(self.tr("From above 0 to 100 %") if field == "margin" else "")
        self._days_field.show_problem(self.tr("From 1 to 3650 days") if field == "customer_days" else "")

    def _show(self) -> None:
        reports = self._desk.reports
        self._days.show_units(reports.customer_days)
        if reports.margin is not None:
            self._margin.show_units(round_half_up(reports.margin * _WHOLE))

    def _lay_out(self) -> None:
        text = self.tr("The return on the program is counted from the margin. Nobody but you sees these figures.")
        self.body.addWidget(Label(text, role="soft", wrap=True))
        self.body.addWidget(self._margin_field)
        self.body.addWidget(self._days_field)
        self.body.addStretch()
        self.add_close()
        self.set_complete(self.tr("Keep"))
        self._margin.setFocus()
