"""Who is about to leave."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.metrics.leaving import Leaving
from loyalty_desk.domain.selection import OneOf, Selection
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.charts.values import Column, Kind, TableData
from loyalty_desk.ui.format import Formats, every_days
from loyalty_desk.ui.reports.amounts import NONE
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.elided_label import ElidedLabel

SHOWN = 5
_NAME = 136  # px of a name


@dataclass(frozen=True)
class LeavingFound:
    """How many are about to leave, and those who spent most."""

    count: int
    most: tuple[Leaving, ...]


def read_leaving(desk: Desk, question: Question) -> LeavingFound:
    """Return who is about to leave."""
    count, most = desk.loyalty.leaving(question.today)
    return LeavingFound(count, tuple(most))


class LeavingCard(PictureCard):
    """The five who spent most, and a way to all of them."""

    customer_wanted = Signal(object)

    def __init__(self, formats: Formats) -> None:
        self._list = QWidget()
        formula = self.tr(
            "Who came on three days or more, and has now been away for two weeks and twice their usual gap.\n"
            "Those who spent most in a year first"
        )
        super().__init__(self.tr("About to leave"), self._list, formula=formula, of_period=False)
        self._cells = Cells(formats)
        self._grid = QGridLayout()
        self._all = QPushButton()
        self._lay_out()
        self._all.clicked.connect(self._show_all)

    def show_leaving(self, found: LeavingFound) -> None:
        """Show other customers."""
        if not found.count:
            self.show_nothing(self.tr("Nobody has been away for longer than usual."))
            return
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for row, one in enumerate(found.most[:SHOWN]):
            self._add(row, one)
        self._all.setText(self.tr("Show all {count}").format(count=self._cells.formats.number(found.count)))
        self.show_table(self._table_of(found))

    def _add(self, row: int, one: Leaving) -> None:
        whole = one.name or one.phone or NONE
        name = QPushButton(self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, _NAME))
        name.setToolTip(whole)
        name.setAccessibleName(whole)
        dress(name, role="link")
        name.setCursor(Qt.CursorShape.PointingHandCursor)
        name.clicked.connect(partial(self.customer_wanted.emit, one.customer_id))
        habit = self.tr("{every}, away {days}").format(every=every_days(one.gap), days=one.away)
        away = ElidedLabel(habit, role="label")
        away.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(away, row, 1)

    def _lay_out(self) -> None:
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self._all)
        row.addStretch()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addSpacing(STEP)
        column.addLayout(row)
        column.addStretch()

    def _table_of(self, found: LeavingFound) -> TableData:
        cells = self._cells
        columns = (
            Column(self.tr("Customer")),
            Column(self.tr("Phone")),
            Column(self.tr("Comes every, days"), Kind.NUMBER),
            Column(self.tr("Away, days"), Kind.NUMBER),
            Column(self.tr("Spent in a year"), Kind.MONEY),
        )
        rows = tuple(
            (
                cells.text(one.name),
                cells.text(one.phone or ""),
                cells.number(one.gap),
                cells.number(one.away),
                cells.money(one.money),
            )
            for one in found.most
        )
        return TableData(columns, rows)

    def _show_all(self) -> None:
        def find(desk: Desk) -> Selection:
            today = desk.shop.today()
            count, _ = desk.loyalty.leaving(today, limit=1)
            _, everybody = desk.loyalty.leaving(today, limit=max(count, 1))
            return Selection((OneOf(tuple(one.customer_id for one in everybody)),))

        self.want(find, self.name)
