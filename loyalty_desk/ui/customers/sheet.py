"""What the sheets of a customer share: one service call, and its refusal in words."""

from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.wording import sentence
from loyalty_desk.ui.wording_problems import problem_text


class CustomerSheet(DialogFrame):
    """Completing calls `do`; when that is refused the sheet stays and says why, beside the field if there is one."""

    completed = Signal(object)

    def __init__(self, title: str, formats: Formats, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.formats = formats
        self._zone = zone
        self._trouble = Banner(tone="bad")
        self._trouble.set_text("")

    def fields(self) -> Mapping[str, Field]:
        """Return the fields by the names that the services give them."""
        return {}

    def do(self) -> object:
        """Do what the sheet is for and return what `completed` tells; raises what the service refuses."""
        raise NotImplementedError

    def complete(self) -> None:
        """Do it, and close when it was done."""
        self._trouble.set_text("")
        for field in self.fields().values():
            field.show_problem("")
        try:
            result = self.do()
        except (Refused, Invalid, Trouble) as error:
            self._show(error)
        else:
            self.accept()
            self.completed.emit(result)

    def finish(self, complete: str, *, width: int) -> None:
        """Build the foot below what stands in the body."""
        self.body.addWidget(self._trouble)
        self.body.addStretch()
        self.add_close()
        self.set_complete(complete)
        self.setMinimumWidth(width)

    def _show(self, error: Refused | Invalid | Trouble) -> None:
        field = self.fields().get(error.field) if isinstance(error, Invalid) else None
        if field is None or not isinstance(error, Invalid):
            self._trouble.set_text(sentence(error, self.formats, self._zone))
            return
        text = problem_text(error.problem)
        field.show_problem(text[:1].upper() + text[1:])
        field.setFocus()
