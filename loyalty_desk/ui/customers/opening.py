"""What those share who open sheets: showing one, and saying what was refused where there is none."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.wording import sentence

_Sheet = TypeVar("_Sheet", bound=DialogFrame)


class Opening(QObject):
    """Opens sheets above a page."""

    def __init__(self, desk: Desk, formats: Formats, notices: Notices, *, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self.formats = formats
        self.notices = notices
        self.page = page

    def tried(self, work: Callable[[], object]) -> bool:
        """Do something that has no sheet; what is refused becomes a notice."""
        try:
            work()
        except (Refused, Invalid, Trouble) as error:
            self.notices.bad(sentence(error, self.formats, self.desk.shop.program.time_zone))
            return False
        return True

    def opened(self, sheet: _Sheet) -> _Sheet:
        """Open a sheet and return it."""
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet
