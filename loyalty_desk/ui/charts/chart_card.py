"""The card around a picture: what it shows, how it is counted, the table behind it and the way to Excel."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QToolTip, QVBoxLayout, QWidget

from loyalty_desk.ui.charts.chart import plain_html
from loyalty_desk.ui.charts.table_view import TableView
from loyalty_desk.ui.charts.values import TableData
from loyalty_desk.ui.icons import icon
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.label import Label

_BUTTON, _ICON = 34, 18


class ChartCard(Card):
    """A titled picture that turns into its table; `formula` tells on hover how its figures are counted."""

    export_requested = Signal()

    def __init__(
        self, title: str, chart: QWidget, *, sub: str = "", formula: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._chart = chart
        self._sub = Label(role="label", wrap=True)
        self._table = TableView()
        self._nothing = EmptyState("chart-bar", "")
        self._pages = QStackedWidget()
        self._formula = _tool("information-outline", self.tr("How this is counted"))
        self._flip = _tool("table", self.tr("Show the table"))
        self._export = _tool("file-excel-outline", self.tr("Save as an Excel workbook"))
        self._build()
        self._connect()
        chart.setAccessibleName(title)
        self._table.setAccessibleName(title)
        self.set_sub(sub)
        self.set_formula(formula)
        self.show_picture()

    @property
    def table(self) -> TableData | None:
        """Return the table behind the picture, None before there is one."""
        return self._table.table

    @property
    def flipped(self) -> bool:
        """Tell whether the table is shown instead of the picture."""
        return self._pages.currentWidget() is self._table

    def set_sub(self, text: str) -> None:
        """Show the unit or the period below the title; an empty one takes no room."""
        self._sub.setText(text)
        self._sub.setVisible(bool(text))

    def set_formula(self, formula: str) -> None:
        """Tell on hover of the title how the figures are counted."""
        tip = plain_html(formula)
        self._title.setToolTip(tip)
        self._formula.setToolTip(tip)
        self._formula.setAccessibleDescription(formula)
        self._formula.setVisible(bool(formula))

    def set_table(self, table: TableData) -> None:
        """Put a table behind the picture."""
        self._table.show_data(table)
        self._offer()

    def set_waiting(self, waiting: bool) -> None:
        """Grey what is shown while newer figures are on their way."""
        self._pages.setEnabled(not waiting)

    def show_nothing(self, sentence: str) -> None:
        """Say that there is nothing to show instead of the picture."""
        self._nothing.set_sentence(sentence)
        self._turn_to(self._nothing)

    def show_picture(self) -> None:
        """Show the picture, unless its table is already looked at."""
        if not self.flipped:
            self._turn_to(self._chart)

    def flip(self) -> None:
        """Turn the picture into its table, or back."""
        self._turn_to(self._chart if self.flipped else self._table)

    def _build(self) -> None:
        for page in (self._chart, self._table, self._nothing):
            self._pages.addWidget(page)
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self._formula, self._flip, self._export):
            row.addWidget(button)
        self.set_corner(tools)
        self._head.setAlignment(tools, Qt.AlignmentFlag.AlignTop)
        self._head.removeWidget(self._title)
        words = QVBoxLayout()
        words.setContentsMargins(0, STEP, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._sub)
        words.addStretch()
        self._head.insertLayout(0, words, 1)
        self.add(self._pages, 1)

    def _connect(self) -> None:
        self._flip.clicked.connect(self.flip)
        self._export.clicked.connect(self.export_requested)
        self._formula.clicked.connect(self._tell_formula)

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._offer()

    def _offer(self) -> None:
        """Offer the table and Excel where there is a table."""
        some = self.table is not None and self._pages.currentWidget() is not self._nothing
        self._export.setVisible(some)
        self._flip.setVisible(some)
        self._flip.setIcon(icon("chart-bar" if self.flipped else "table"))
        words = self.tr("Show the picture") if self.flipped else self.tr("Show the table")
        self._flip.setToolTip(words)
        self._flip.setAccessibleName(words)

    def _tell_formula(self) -> None:
        where = self._formula.mapToGlobal(QPoint(0, self._formula.height()))
        QToolTip.showText(where, self._formula.toolTip(), self._formula)


def _tool(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setIconSize(QSize(_ICON, _ICON))
    button.setFixedSize(_BUTTON, _BUTTON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
