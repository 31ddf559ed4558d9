"""The sheet that makes or changes a segment: plain conditions, a sentence, and how many customers it has now."""

from collections.abc import Mapping
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.errors import Invalid, Trouble
from loyalty_desk.domain.selection import Condition, Selection
from loyalty_desk.services.selections import MOST_NAME, Selections
from loyalty_desk.store.segments import SavedSegment
from loyalty_desk.ui import icons
from loyalty_desk.ui.customers.condition_row import ConditionRow
from loyalty_desk.ui.customers.condition_rows import ConditionRows
from loyalty_desk.ui.customers.selecting import Selecting
from loyalty_desk.ui.customers.selection_words import SelectionWords
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats, n_customers
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from loyalty_desk.ui.wording import sentence

_WIDTH = 900
_ROWS_HEIGHT = 240
_PAUSE = 150  # ms without a change before customers are counted


class SegmentSheet(CustomerSheet):
    """Completing keeps the segment and tells it; `show_requested` tells a selection that is only looked at."""

    show_requested = Signal(object)
    delete_requested = Signal()

    def __init__(
        self,
        selections: Selections,
        selecting: Selecting,
        rows: ConditionRows,
        words: SelectionWords,
        *,
        formats: Formats,
        zone: tzinfo,
        segment: SavedSegment | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent, formats=formats, zone=zone, title=self.tr("Segment of customers"))
        self._selections = selections
        self._selecting = selecting
        self._maker = rows
        self._words = words
        self._segment = segment
        self._rows: list[ConditionRow] = []
        self._line = QLineEdit()
        self._line.setMaxLength(MOST_NAME)
        self._name = Field(self.tr("Name"), self._line)
        self._list = QVBoxLayout()
        self._start = QWidget()
        self._add = QPushButton(self.tr("Add a condition"))
        self._sentence = Banner(tone="soft")
        self._count = Label(role="title")
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._delete = self.add_button(self.tr("Delete segment"), role="danger")
        self._show_only = self.add_button(self.tr("Only show"))
        self._lay_out()
        self._connect()
        self._line.setFocus()

    def show_selection(self, name: str, selection: Selection) -> None:
        """Begin with a name and conditions that are there already."""
        self._line.setText(name[:MOST_NAME])
        for condition in selection.conditions:
            self._put(condition)
        self._tell()

    def selection(self) -> Selection:
        """Return what the rows ask for; one in which nothing is chosen asks for nothing."""
        asked = (row.condition() for row in self._rows)
        return Selection(tuple(each for each in asked if each is not None))

    def fields(self) -> Mapping[str, Field]:
        """Return the field of the name."""
        return {"name": self._name}

    def do(self) -> object:
        """Keep the segment."""
        if self._segment is None:
            return self._selections.save(self._line.text(), self.selection())
        return self._selections.change(self._segment.segment_id, self._line.text(), self.selection())

    def add_condition(self, condition: Condition) -> None:
        """Add a row for a condition and let it be typed into."""
        row = self._put(condition)
        self._tell()
        row.setFocus()
        QTimer.singleShot(0, row, partial(self._scroll.ensureWidgetVisible, row))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(STEP)
        column.addWidget(self._start)
        column.addLayout(self._list)
        column.addStretch()
        self._scroll = VerticalScroll(inside)
        self._scroll.setMinimumHeight(_ROWS_HEIGHT)
        icons.put(self._add, "plus")
        dress(self._add, role="menu")
        self._add.setAutoDefault(False)
        self._add.setMenu(self._offer())
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch()
        below.addWidget(self._count)
        self._delete.setVisible(self._segment is not None)
        self.body.addWidget(self._name)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(below)
        self.body.addWidget(self._sentence)
        self.finish(self.tr("Save and show"), width=_WIDTH)
        self._tell()

    def _offer(self) -> QMenu:
        """Offer the conditions: all of them in the open as long as there is none, then in a menu."""
        menu, flow = QMenu(self._add), FlowLayout()
        for name, condition in self._maker.choices():
            add = partial(self.add_condition, condition)
            menu.addAction(name, add)
            chip = QPushButton(name)
            chip.setAutoDefault(False)
            dress(chip, role="chip")
            chip.clicked.connect(add)
            flow.addWidget(chip)
        column = QVBoxLayout(self._start)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(self.tr("What do they have in common? Choose one or more."), role="soft", wrap=True))
        column.addLayout(flow)
        return menu

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self._show_only.clicked.connect(self._look)
        self._delete.clicked.connect(self._delete_it)

    def _put(self, condition: Condition) -> ConditionRow:
        row = self._maker.row(condition)
        row.changed.connect(self._tell)
        row.removed.connect(partial(self._take_away, row))
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _take_away(self, row: ConditionRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._tell()

    def _tell(self) -> None:
        """Say what the rows ask for, and count it when the hand rests."""
        selection = self.selection()
        self._start.setVisible(not self._rows)
        self._add.setVisible(bool(self._rows))
        self._sentence.set_text(self._words.sentence(selection) if selection.conditions else "")
        self._show_only.setEnabled(bool(selection.conditions))
        self.set_ready(bool(selection.conditions))
        self._count.setText(self.tr("counting…") if selection.conditions else "")
        self._pause.start()

    def _ask(self) -> None:
        selection = self.selection()
        if selection.conditions:
            self._selecting.count(selection, told=partial(self._show_count, selection), failed=self._fail)

    def _show_count(self, selection: Selection, count: int) -> None:
        if selection == self.selection():
            self._count.setText(n_customers(count))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Invalid | Trouble):
            raise error
        self._count.setText(sentence(error, self.formats))

    def _look(self) -> None:
        self.accept()
        self.show_requested.emit(self.selection())

    def _delete_it(self) -> None:
        self.accept()
        self.delete_requested.emit()
