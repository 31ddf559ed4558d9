"""Signs of fraud in one line each."""

from PySide6.QtCore import QObject

from loyalty_desk.domain.metrics.staff import SIGN_DAYS, Sign
from loyalty_desk.domain.money import ONE_POINT
from loyalty_desk.ui.format import Formats, n_days, n_sales
from loyalty_desk.ui.reports.amounts import share


class SignWords(QObject):
    """Writes signs for one shop's owner; none of them proves anything."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def line(self, sign: Sign) -> str:
        """Return what was seen."""
        number = self._formats.number
        staff = sign.staff or self.tr("somebody without a name")
        if sign.kind == "concentration":
            text = self.tr("{customer}: {part} of {all} by {staff}")
            return text.format(customer=sign.name, part=number(sign.by_staff), all=n_sales(sign.count), staff=staff)
        if sign.kind == "sales_a_day":
            return self.tr("{customer}: {all} in one day").format(customer=sign.name, all=n_sales(sign.count))
        if sign.kind == "voids":
            text = self.tr("{staff}: {count} voids, {share} of sales")
            return text.format(staff=staff, count=number(sign.count), share=share(self._formats, sign.share))
        text = self.tr("{staff} gave {points} by hand")
        return text.format(staff=staff, points=self._formats.n_points(sign.points // ONE_POINT * ONE_POINT))

    def tip(self, sign: Sign) -> str:
        """Return why it is a sign, and of what."""
        reasons = {
            "concentration": self.tr("Nearly all sales of one card by one person: it may collect others' points"),
            "sales_a_day": self.tr("Very many sales of one card on one day: others' purchases may be on it"),
            "voids": self.tr("Voids sales far more often than the others do"),
            "adjustments": self.tr("Points given by hand: look for what"),
        }
        return (
            reasons[sign.kind] + "\n" + self.tr("In the last {days}; it proves nothing").format(days=n_days(SIGN_DAYS))
        )

    def nothing(self) -> str:
        """Return where signs were looked for."""
        text = self.tr("Cards used by one person, many sales a day, voids, points by hand: in the last {days}")
        return text.format(days=n_days(SIGN_DAYS))
