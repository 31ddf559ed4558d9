"""Step 3: cards to hand out, now or later, and where the shop's file goes."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout

from loyalty_desk.documents.card_design import CardDesign
from loyalty_desk.domain.text import clean
from loyalty_desk.ui.first_start.choices import SUFFIX, Choices
from loyalty_desk.ui.first_start.step import Step
from loyalty_desk.ui.first_start.tile import Tile
from loyalty_desk.ui.settings import files
from loyalty_desk.ui.settings.card_preview import CardPreview
from loyalty_desk.ui.settings.paper_colours import PaperColours
from loyalty_desk.ui.settings.path_label import PathLabel
from loyalty_desk.ui.settings.swatch import SwatchRow
from loyalty_desk.ui.theme import GAP, STEP, WIDE
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label

_PREVIEW = 380


class CardsStep(Step):
    """Asks whether to print cards at once; the card is shown as it will be."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self._group = QButtonGroup(self)
        self._tiles = {cards: Tile(*words) for cards, words in self._offers().items()}
        self._preview = CardPreview(_PREVIEW)
        self._colours = PaperColours(self)
        self._paper = SwatchRow(self._colours.papers())
        self._paper.choose(choices.paper)
        self._file = PathLabel(choices.file)
        self._change = QPushButton(self.tr("Change…"))
        self._build()
        self._draw()
        for cards, tile in self._tiles.items():
            tile.toggled.connect(partial(self._take, cards))
        self._paper.chosen.connect(self._take_paper)
        self._change.clicked.connect(self._ask_file)

    def focus_first(self) -> None:
        """Begin with what is chosen."""
        self._tiles[self.choices.cards].setFocus()

    def _offers(self) -> dict[int | None, tuple[str, str, str]]:
        return {
            10: (
                "printer-outline",
                self.tr("Print ten cards now"),
                self.tr("One sheet of A4 opens when you are done. The first scan gives a card to a customer."),
            ),
            50: (
                "card-multiple-outline",
                self.tr("Print fifty"),
                self.tr("Five sheets, enough for the first weeks. More at any time, in the settings."),
            ),
            0: (
                "qrcode",
                self.tr("Cards later"),
                self.tr("Send them as a picture to the customer's phone, or print them when you like."),
            ),
            None: (
                "cellphone",
                self.tr("No cards"),
                self.tr("Customers say their phone number or name. Cards can be added later."),
            ),
        }

    def _build(self) -> None:
        self.ask(self.tr("Cards for your customers"), self.tr("A card makes the sale a matter of one scan."))
        tiles = QVBoxLayout()
        tiles.setSpacing(STEP)
        for tile in self._tiles.values():
            self._group.addButton(tile)
            tiles.addWidget(tile)
        side = Card()
        side.body.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignHCenter)
        side.add(Field(self.tr("Colour"), self._paper))
        side.body.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(WIDE)
        columns.addLayout(tiles, 3)
        columns.addWidget(side, 2)
        self.column.addLayout(columns)
        self.column.addWidget(self._where())
        self.column.addStretch(1)
        self._tiles[self.choices.cards].setChecked(True)

    def _where(self) -> Card:
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.tr("The shop is one file"), role="label"))
        words.addWidget(self._file)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        row.addWidget(self._change)
        card.add(row)
        return card

    def _take(self, cards: int | None, chosen: bool) -> None:
        if chosen:
            self.choose(replace(self.choices, cards=cards))

    def _take_paper(self, paper: str) -> None:
        self.choose(replace(self.choices, paper=paper, ink=self._colours.ink_on(paper)))
        self._draw()

    def _ask_file(self) -> None:
        title, kinds = self.tr("Where shall the shop's file be?"), self.tr("Shop") + f" (*{SUFFIX})"
        files.ask_to_save(self, title, self.choices.file, kinds=kinds, chosen=self._take_file)

    def _take_file(self, path: Path) -> None:
        self._file.show_path(path)
        self.choose(replace(self.choices, path=path))

    def _draw(self) -> None:
        choices = self.choices
        look = CardDesign(clean(choices.name), choices.language, background=choices.paper, ink=choices.ink)
        self._preview.show_design(look)
