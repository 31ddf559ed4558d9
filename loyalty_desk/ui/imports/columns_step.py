"""The step in which the columns of a file are named."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loyalty_desk.domain.importing import FIELDS, NEEDED, Kind, Layout
from loyalty_desk.ui.imports.column_heads import ColumnHeads
from loyalty_desk.ui.imports.column_model import ColumnModel
from loyalty_desk.ui.imports.field_chip import FieldChip
from loyalty_desk.ui.imports.field_drops import FieldDrops
from loyalty_desk.ui.imports.import_words import ImportWords
from loyalty_desk.ui.imports.looked_file import LookedFile
from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.table import Table

_HEADING_ROWS = 10


class ColumnsStep(QWidget):
    """The first rows of the file, and over each column what it is; `changed` tells that something was chosen."""

    changed = Signal()

    def __init__(self, words: ImportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._file: LookedFile | None = None
        self._kind: Kind = "customers"
        self._heading_row = 0
        self._columns: dict[str, int] = {}
        self._chips: list[FieldChip] = []
        self._flow = FlowLayout()
        self._missing = Banner(tone="bad")
        self._table = Table()
        self._model = ColumnModel()
        self._heads = ColumnHeads(self._table)
        self._rows = CalmCombo()
        self._build()
        self._heads.chosen.connect(self.choose)
        FieldDrops(self._table).dropped.connect(self.choose)
        self._rows.activated.connect(self._choose_heading)

    def show_file(self, file: LookedFile, kind: Kind) -> None:
        """Show a file, its columns named as they are guessed; those that were named for it already stay."""
        if file is self._file and kind == self._kind:
            return
        self._file, self._kind = file, kind
        layout = file.preview.guessed[kind]
        self._heading_row, self._columns = layout.heading_row, dict(layout.columns)
        self._make_chips()
        self._offer_rows(file)
        self._show_rows(file)

    def layout_chosen(self) -> Layout:
        """Return which column is which field."""
        return Layout(columns=dict(self._columns), heading_row=self._heading_row)

    def titles(self) -> Mapping[str, str]:
        """Return how the columns in use are called, by their fields."""
        return {field: self._title(column) for field, column in self._columns.items()}

    def choose(self, column: int, field: str) -> None:
        """Say which field a column is; another column that was it is not used any more."""
        self._columns = {name: place for name, place in self._columns.items() if place != column and name != field}
        if field:
            self._columns[field] = column
        self._show_choice()

    def combo(self, column: int) -> CalmCombo:
        """Return the list over a column."""
        return self._heads.combo(column)

    def _build(self) -> None:
        self._table.setHorizontalHeader(self._heads)
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self._table.verticalHeader().show()
        self._rows.setAccessibleName(self.tr("Row with the headings"))
        self._rows.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        text = self.tr("Say what each column is. What nobody needs stays out.")
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(Label(text, role="soft", wrap=True), 1)
        row.addWidget(Label(self.tr("The headings are in"), role="soft"))
        row.addWidget(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addLayout(self._flow)
        column.addWidget(self._missing)
        column.addWidget(self._table, 1)

    def _make_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._chips = [FieldChip(name, self._words.field(self._kind, name)) for name in FIELDS[self._kind]]
        for chip in self._chips:
            self._flow.addWidget(chip)

    def _offer_rows(self, file: LookedFile) -> None:
        self._rows.clear()
        self._rows.addItem(self.tr("no row: all rows are data"), 0)
        for number in [*file.rows][:_HEADING_ROWS]:
            self._rows.addItem(self.tr("row {number}").format(number=number), number)
        self._rows.setCurrentIndex(self._rows.findData(self._heading_row))

    def _choose_heading(self) -> None:
        if self._file is not None:
            self._heading_row = self._rows.currentData()
            self._columns = dict(self._file.guess(self._kind, self._heading_row)) or self._columns
            self._show_rows(self._file)

    def _show_rows(self, file: LookedFile) -> None:
        self._model.show_rows(file.below(self._heading_row))
        fields = {name: self._words.field(self._kind, name) for name in FIELDS[self._kind]}
        titles = [self._title(column) for column in range(self._model.columnCount())]
        self._heads.show_heads(titles, {"": self.tr("not used"), **fields})
        self._show_choice()

    def _title(self, column: int) -> str:
        heading = self._file.headings(self._heading_row)[column] if self._file else ""
        return heading or self.tr("Column {number}").format(number=column + 1)

    def _show_choice(self) -> None:
        self._heads.show_choice(self._columns)
        self._model.show_used(frozenset(self._columns.values()))
        layout = self.layout_chosen()
        wanting = {name for group in NEEDED[self._kind] for name in group if layout.missing(self._kind)}
        for chip in self._chips:
            chip.show_state(placed=chip.field in self._columns, needed=chip.field in wanting)
        self._missing.set_text(self._words.missing(self._kind, layout))
        self.changed.emit()
