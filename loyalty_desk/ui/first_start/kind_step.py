"""Step 2: the kind of shop, which brings a program that works at once."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QGridLayout

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.services import ready_made
from loyalty_desk.ui.first_start.choices import Choices
from loyalty_desk.ui.first_start.kinds import ICONS, KindWords
from loyalty_desk.ui.first_start.step import Step
from loyalty_desk.ui.first_start.tile import Tile
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.label import Label

_COLUMNS = 4


class KindStep(Step):
    """Shows each ready-made program as a sentence and an example that the real rules computed."""

    def __init__(self, choices: Choices, today: date) -> None:
        super().__init__(choices)
        self._words = KindWords(Formats(choices.language, choices.currency), self)
        self._group = QButtonGroup(self)
        self._tiles = {kind: self._tile(kind, today) for kind in ready_made.KINDS}
        self._build()

    def focus_first(self) -> None:
        """Begin with the kind that is chosen."""
        self._tiles[self.choices.kind].setFocus()

    def _build(self) -> None:
        self.ask(
            self.tr("What kind of shop is it?"),
            self.tr("Each comes with rules that work at once. Everything can be changed later."),
        )
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for place, tile in enumerate(self._tiles.values()):
            self._group.addButton(tile)
            grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)
        note = Label(
            self.tr("All sums are worked out by the same rules that your counter will use, in your currency."),
            role="soft",
            wrap=True,
        )
        grid.addWidget(note, 1, _COLUMNS - 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)
        self._tiles[self.choices.kind].setChecked(True)

    def _tile(self, kind: str, today: date) -> Tile:
        choices = self.choices
        document = ready_made.filled(kind, name=kind, currency=choices.currency, time_zone=choices.time_zone)
        program, shipped = read_program(document), read_program(ready_made.document(kind))
        tile = Tile(
            ICONS[kind],
            name_in(shipped.name, choices.language),
            self._words.sentence(program),
            self._words.example(program, today),
        )
        tile.toggled.connect(partial(self._take, kind))
        return tile

    def _take(self, kind: str, chosen: bool) -> None:
        if chosen:
            self.choose(replace(self.choices, kind=kind))
