"""Who brought a customer, and whom they brought."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from loyalty_desk.services.people import Circle
from loyalty_desk.store.friends import Friend
from loyalty_desk.ui.customers.row_list import RowList, told_row
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label


class CirclePanel(Card):
    """Nothing at all where there is nobody."""

    opened = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.set_title(self.tr("Friends"))
        self._formats = formats
        self._rows = RowList()
        self.add(self._rows)

    def show_circle(self, circle: Circle) -> None:
        """Show the friends of a customer."""
        rows = list(self._of(circle))
        self._rows.show_rows(rows)
        self.setVisible(bool(rows))

    def _of(self, circle: Circle) -> Iterator[QWidget]:
        if circle.referrer is not None:
            yield self._row(circle.referrer, self.tr("brought this customer"))
        states = {
            "waiting": self.tr("was brought, the bonus is to come"),
            "paid": self.tr("was brought, bonus given"),
            "over": self.tr("was brought, without a bonus"),
        }
        for friend in circle.brought:
            yield self._row(friend, states[friend.state])
        more = circle.count - len(circle.brought)
        if more:
            yield Label(self.tr("and {count} more").format(count=self._formats.number(more)), role="label")

    def _row(self, friend: Friend, told: str) -> QWidget:
        name = friend.name or self.tr("No name")
        button = QPushButton(self.tr("Open"))
        button.setAccessibleDescription(name)
        button.clicked.connect(partial(self.opened.emit, friend.customer_id))
        return told_row(name, told, button)
