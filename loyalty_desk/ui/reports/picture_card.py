"""What all pictures of the dashboard have: until figures come they say so, and their groups open customers."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.selection import Selection
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.charts.chart_card import ChartCard
from loyalty_desk.ui.charts.values import TableData

Find: TypeAlias = Callable[[Desk], Selection]
"""Finds the customers that a place of a picture stands for; called on another thread."""


class PictureCard(ChartCard):
    """A picture of the dashboard; `customers_wanted` tells a Find and a name for those it finds.

    `of_period` says that its figures are those of the chosen period, which its workbook then names.
    """

    customers_wanted = Signal(object, str)

    def __init__(self, title: str, chart: QWidget, *, formula: str = "", of_period: bool = True) -> None:
        super().__init__(title, chart, formula=formula)
        self.name = title
        self.of_period = of_period
        self.show_nothing(self.tr("Counting …"))

    def show_table(self, table: TableData) -> None:
        """Put another table behind the picture, and show it instead of a sentence."""
        self.set_table(table)
        self.show_picture()

    def want(self, find: Find, name: str) -> None:
        """Ask for the customers of a place."""
        self.customers_wanted.emit(find, name)
