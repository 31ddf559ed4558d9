"""The sheet on which a manager lets a purchase go beyond the limits of the program."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.domain.text import clean
from loyalty_desk.services.approvals import Approvals
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.quote_lines import Line, QuoteLines
from loyalty_desk.ui.wording import sentence

_WIDTH = 520
_LONGEST = 200


class ApprovalSheet(DialogFrame):
    """Asks why, and for the password where one is set; `approved` gives the reason, to be kept with the sale."""

    approved = Signal(str)

    def __init__(
        self,
        approvals: Approvals,
        asked: Sequence[Line],
        *,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Approval"), parent)
        self._approvals, self._formats, self._zone = approvals, formats, zone
        self._asked = QuoteLines()
        self._asked.show_lines(asked)
        self._why = ReasonField((self.tr("large order"), self.tr("regular customer"), self.tr("correction")))
        self._typed = QLineEdit(maxLength=_LONGEST, echoMode=QLineEdit.EchoMode.Password)
        self._reason = Field(self.tr("Reason"), self._why)
        self._password = Field(self.tr("Manager's password"), self._typed)
        self._lay_out()

    def complete(self) -> None:
        """Approve if there is a reason and the password is right."""
        reason = clean(self._why.text())
        self._reason.show_problem("" if reason else self.tr("Say why: it is kept with the sale."))
        self._password.show_problem("")
        if not reason:
            self._reason.setFocus()
            self._fit()
            return
        try:
            self._approvals.check(self._typed.text())
        except (Refused, Trouble) as error:
            self._password.show_problem(sentence(error, self._formats, self._zone))
            self._typed.selectAll()
            self._typed.setFocus()
            self._fit()
        else:
            self.accept()
            self.approved.emit(reason)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the right height."""
        super().showEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        needed = self._approvals.required
        told = self.tr("This sale goes beyond a limit of the program.")
        open_to_all = self.tr("No password is set: whoever stands at the till approves. Settings → Approval sets one.")
        self.body.addWidget(Label(told, role="soft", wrap=True))
        self.body.addWidget(self._asked)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._password if needed else Label(open_to_all, role="soft", wrap=True))
        self.body.addStretch()
        self.add_close()
        self.set_complete(self.tr("Approve"))
        self._why.setFocus()

    def _fit(self) -> None:
        """Take the height that is needed: of itself the sheet would take that of its least width."""
        if (layout := self.layout()) is not None:
            self.setFixedSize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
