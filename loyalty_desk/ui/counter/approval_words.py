"""What a manager is asked to approve: which limit, and by how much."""

from PySide6.QtCore import QObject

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.quote import Quote
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.quote_lines import Line


class ApprovalWords(QObject):
    """Says it in lines; none where no limit stands in the way."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._points = formats.points

    def of_refusal(self, refused: Refused) -> list[Line]:
        """Return what is beyond the limit of points used at once."""
        limit, asked = refused.values.get("limit"), refused.values.get("asked")
        if refused.code != "approval_needed" or not isinstance(limit, int) or not isinstance(asked, int):
            return []
        return [
            Line(self.tr("Points to use now"), self._points(asked)),
            Line(self.tr("Without approval at most"), self._points(limit), "soft"),
            Line(self.tr("Beyond the limit"), self._points(asked - limit), "bold"),
        ]

    def of_quote(self, quote: Quote) -> list[Line]:
        """Return what limits take away of the points that a purchase earns."""
        names = {
            "limit_per_sale": self.tr("Earned beyond the limit for one sale"),
            "limit_per_day": self.tr("Earned beyond the limit for a day"),
        }
        return [
            Line(names[reason.code], self._points(round(-reason.points), signed=True), "bold")
            for reason in quote.reasons
            if reason.code in names and reason.points
        ]
