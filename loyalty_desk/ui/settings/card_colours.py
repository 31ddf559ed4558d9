"""The colours of the shop's cards, with the card as it will look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.documents.card_design import CardDesign
from loyalty_desk.ui.settings.card_preview import CardPreview
from loyalty_desk.ui.settings.paper_colours import PaperColours
from loyalty_desk.ui.settings.swatch import SwatchRow
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field

_WIDTH = 300


class CardColours(Card):
    """Chooses paper and ink; `changed` tells that somebody chose another colour."""

    changed = Signal()

    def __init__(self, shop: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Customer cards"))
        self._shop = shop
        self._language = language
        self._preview = CardPreview(_WIDTH, customer=self.tr("Maria Orlova"))
        colours = PaperColours(self)
        self._paper = SwatchRow(colours.papers())
        self._ink = SwatchRow(colours.inks())
        self.body.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignHCenter)
        self.add(Field(self.tr("Card"), self._paper))
        self.add(Field(self.tr("Letters"), self._ink))
        for row in (self._paper, self._ink):
            row.chosen.connect(self._tell)
        self._draw()

    @property
    def colours(self) -> tuple[str, str]:
        """The colours of paper and ink as `#RRGGBB`."""
        return self._paper.value(), self._ink.value()

    def show_colours(self, paper: str, ink: str) -> None:
        """Show a card in these colours."""
        self._paper.choose(paper)
        self._ink.choose(ink)
        self._draw()

    def show_shop(self, name: str) -> None:
        """Show the shop's name on the card."""
        self._shop = name
        self._draw()

    def _tell(self) -> None:
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        paper, ink = self.colours
        self._preview.show_design(CardDesign(self._shop, self._language, background=paper, ink=ink))
