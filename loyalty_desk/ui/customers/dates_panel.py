"""The days of a customer's year of which one reminds: a wedding, a daughter's birthday."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from loyalty_desk.services.attention import ImportantDate
from loyalty_desk.ui import icons
from loyalty_desk.ui.customers.row_list import RowList, told_row
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label

_LEAP_YEAR = 2000


class DatesPanel(Card):
    """One row a date."""

    add_requested = Signal()
    remove_requested = Signal(int)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.set_title(self.tr("Important dates"))
        self._formats = formats
        self._rows = RowList()
        add = QPushButton(self.tr("Add…"))
        add.clicked.connect(self.add_requested)
        self.set_corner(add)
        self.add(self._rows)

    def show_dates(self, dates: Sequence[ImportantDate]) -> None:
        """Show the dates of a customer."""
        rows = [told_row(each.label, self._day(each), self._remove(each)) for each in dates]
        nothing = Label(self.tr("A wedding, a child's birthday: the shop reminds you."), role="soft", wrap=True)
        self._rows.show_rows(rows or [nothing])

    def _day(self, each: ImportantDate) -> str:
        return self._formats.day(date(_LEAP_YEAR, each.month, each.day))

    def _remove(self, each: ImportantDate) -> QPushButton:
        button = QPushButton()
        dress(button, role="ghost")
        icons.put(button, "close", "soft")
        button.setToolTip(self.tr("Remove"))
        button.setAccessibleName(self.tr("Remove: {date}").format(date=each.label))
        button.clicked.connect(partial(self.remove_requested.emit, each.date_id))
        return button
