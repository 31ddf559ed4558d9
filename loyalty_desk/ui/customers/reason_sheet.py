"""A sheet that asks why, and then does one thing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.ui.customers.reason_field import ReasonField
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 480


class ReasonSheet(CustomerSheet):
    """What happens, the reason, and the button; `act` is called with the reason."""

    def __init__(
        self,
        title: str,
        text: str,
        act: Callable[[str], object],
        *,
        usual: Sequence[str],
        complete: str,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, formats, zone, parent)
        self._act = act
        self._reason = ReasonField(usual)
        self._field = Field(self.tr("Reason"), self._reason)
        self.body.addWidget(Label(text, role="soft", wrap=True))
        self.body.addWidget(self._field)
        self.finish(complete, width=_WIDTH)
        self._reason.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the one field."""
        return {"reason": self._field}

    def do(self) -> object:
        """Do it, if there is a reason."""
        if not self._reason.text().strip():
            raise Invalid("reason", "empty")
        return self._act(self._reason.text())
