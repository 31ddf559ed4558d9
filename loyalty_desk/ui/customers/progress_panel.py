"""What a customer is on the way to: stamps and challenges."""

from collections.abc import Sequence

from loyalty_desk.domain.mechanics.stamps import CardLook
from loyalty_desk.ui.counter.stamp_cards import StampCards
from loyalty_desk.ui.counter.ways import Gap, Ways
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.card import Card


class ProgressPanel(Card):
    """As the counter shows it; nothing at all where the program has neither."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.set_title(self.tr("Stamps and challenges"))
        self._stamps = StampCards(formats)
        self._ways = Ways()
        self.add(self._stamps)
        self.add(self._ways)

    def show_progress(self, cards: Sequence[CardLook], challenges: Sequence[Gap]) -> None:
        """Show how far a customer is."""
        self._stamps.show_cards(cards)
        self._ways.show_ways(challenges)
        self.setVisible(bool(not self._stamps.isHidden() or challenges))
