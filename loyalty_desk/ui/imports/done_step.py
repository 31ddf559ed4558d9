"""The last step: what was brought in."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.domain.importing import Findings, Kind
from loyalty_desk.ui.format import Formats, n_customers, n_sales
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.label import Label


class DoneStep(QWidget):
    """A sentence about the result, and what follows from it."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._result = Banner(tone="good")
        self._note = Label(wrap=True)
        self._undo = Label(role="soft", wrap=True)
        self._undo.setText(self.tr("It can be taken back under Settings, Bring data in."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self._result, self._note, self._undo):
            column.addWidget(part)
        column.addStretch(1)

    def show_result(self, findings: Findings, kind: Kind) -> None:
        """Say what was brought in."""
        self._result.set_text(self.tr("Brought in: {what}.").format(what=self._what(findings)))
        self._note.setText(self._say_note(kind))
        self._undo.setVisible(bool(findings.taken))

    def _what(self, findings: Findings) -> str:
        if not findings.taken:
            return self.tr("nothing, all of it was here already")
        sales = self.tr("{sales} for {money}").format(
            sales=n_sales(findings.sales), money=self._formats.money(findings.money)
        )
        parts = (
            (findings.customers, n_customers(findings.customers)),
            (findings.sales, sales),
            (findings.points, self._formats.n_points(findings.points)),
        )
        return ", ".join(text for count, text in parts if count)

    def _say_note(self, kind: Kind) -> str:
        if kind == "customers":
            return self.tr("Every new customer has a card of this shop, and is found at the counter at once.")
        return self.tr(
            "Sales brought in earn no points. They count as visits and spending in reports, groups and tiers."
        )
