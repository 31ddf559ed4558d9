"""Blank cards: numbered in batches, printed on A4, given to a customer by the first scan."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QPushButton, QSpinBox, QVBoxLayout

from loyalty_desk.domain.errors import Invalid, Trouble
from loyalty_desk.paths import data_folder
from loyalty_desk.services.cardroom import MOST_BLANKS
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats, n_cards
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.settings import files
from loyalty_desk.ui.settings.batch_table import BatchTable
from loyalty_desk.ui.settings.card_preview import CardPreview
from loyalty_desk.ui.settings.card_printing import design_of, print_sheets
from loyalty_desk.ui.settings.failing import words_for
from loyalty_desk.ui.settings.part import Part
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.table import Table

_SHEET = 10
_USUAL = 50
_PREVIEW = 232
_HEADER, _ROW, _MOST_ROWS = 46, 44, 5


class CardsPart(Part):
    """Prints new batches, shows those that are not all given out, prints one of them again."""

    def __init__(self, desk: Desk, formats: Formats, language: str, notices: Notices, tasks: Tasks) -> None:
        super().__init__("")
        self.head.set_title(self.tr("Cards"))
        self.head.set_sub(self.tr("Print a stack, keep it at the counter: the first scan gives a card to a customer."))
        self._desk, self._formats, self._language = desk, formats, language
        self._notices, self._tasks = notices, tasks
        self._preview = CardPreview(_PREVIEW)
        self._count = QSpinBox(minimum=1, maximum=MOST_BLANKS, singleStep=_SHEET, value=_USUAL)
        self._name = QLineEdit(maxLength=60, placeholderText=self.tr("for the spring fair"))
        self._open = QPushButton(self.tr("Print…"))
        self._save = QPushButton(self.tr("Save as PDF…"))
        self._table = Table()
        self._batches = BatchTable(formats)
        self._again = QPushButton(self.tr("Print the rest again…"))
        self._none = Label(self.tr("No batch waits at the counter."), role="soft")
        self._build()
        self._connect()

    def reload(self) -> None:
        """Show the batches and the card as they are now."""
        batches = self._desk.cardroom.batches()
        self._batches.show_batches(batches)
        if batches:
            self._table.selectRow(0)
            self._table.setFixedHeight(_HEADER + _ROW * min(len(batches), _MOST_ROWS))
        for part in (self._table, self._again):
            part.setVisible(bool(batches))
        self._none.setVisible(not batches)
        self._preview.show_design(design_of(self._desk, self._language))

    def print_new(self, path: Path) -> None:
        """Make a new batch and write its sheets to `path`."""
        now = self._desk.shop.now().astimezone(self._desk.rules.program().time_zone)
        name = self._name.text().strip() or self._formats.moment(now)
        try:
            numbers = self._desk.cardroom.print_blanks(self._count.value(), name)
        except (Invalid, Trouble) as error:
            self._notices.bad(words_for(error, self._formats))
            return
        self._name.clear()
        self.reload()
        self._write(numbers, path)

    def _build(self) -> None:
        icons.put(self._open, "printer-outline", "on_accent")
        dress(self._open, role="primary")
        self.column.addWidget(self._new())
        left = Card(self.tr("At the counter"))
        left.add(self._none)
        left.add(self._table)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._again)
        left.add(row)
        self._table.setModel(self._batches)
        dress(self._table, role="plain")
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.column.addWidget(left)
        self.column.addStretch(1)

    def _new(self) -> Card:
        card = Card(self.tr("New batch"))
        fields = QHBoxLayout()
        fields.setSpacing(GAP)
        fields.addWidget(Field(self.tr("How many cards"), self._count, self.tr("ten to a sheet of A4")))
        fields.addWidget(Field(self.tr("Name of the batch"), self._name, self.tr("the date if you leave it empty")), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self._open)
        buttons.addWidget(self._save)
        buttons.addStretch()
        words = card.body
        row = QHBoxLayout()
        row.setSpacing(GAP)
        words.addLayout(row)
        side = QHBoxLayout()
        side.addWidget(self._preview)
        row.addLayout(side)
        column = QVBoxLayout()
        column.addLayout(fields)
        column.addWidget(Label(self.tr("Print without scaling (“actual size”), then cut along the marks."), wrap=True))
        column.addStretch()
        column.addLayout(buttons)
        row.addLayout(column, 1)
        return card

    def _connect(self) -> None:
        self._open.clicked.connect(self._print_to_open)
        self._save.clicked.connect(self._ask_new)
        self._again.clicked.connect(self._ask_again)
        self._table.opened.connect(self._ask_again)

    def _print_to_open(self) -> None:
        folder = data_folder() / "cards"
        folder.mkdir(exist_ok=True)
        now = self._desk.shop.now()
        self.print_new(folder / f"cards {now:%Y-%m-%d %H-%M-%S}.pdf")

    def _ask_new(self) -> None:
        files.ask_to_save(self, self.tr("Save the cards"), _suggestion(), kinds="PDF (*.pdf)", chosen=self.print_new)

    def _ask_again(self) -> None:
        row = self._table.currentIndex().row()
        if row >= 0:
            numbers = self._desk.cardroom.blanks_of(self._batches.batch(row).name)
            write = partial(self._write, numbers)
            files.ask_to_save(self, self.tr("Save the cards"), _suggestion(), kinds="PDF (*.pdf)", chosen=write)

    def _write(self, numbers: tuple[str, ...], path: Path) -> None:
        print_sheets(
            self._tasks,
            design_of(self._desk, self._language),
            numbers,
            path,
            title=self.tr("Drawing the cards"),
            done=partial(self._written, len(numbers)),
            failed=partial(self._not_written, numbers, path),
        )

    def _written(self, count: int, path: Path) -> None:
        text = self.tr("{cards} are ready to print.").format(cards=n_cards(count))
        self._notices.good(text, action=Action(self.tr("Open"), partial(files.show, path)))
        if path.parent == data_folder() / "cards":
            files.show(path)

    def _not_written(self, numbers: tuple[str, ...], path: Path, error: Exception) -> None:
        again = Action(self.tr("Try again"), partial(self._write, numbers, path))
        self._notices.bad(words_for(error, self._formats), action=again)


def _suggestion() -> Path:
    return Path.home() / "cards.pdf"
