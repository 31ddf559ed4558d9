"""One of two customers who may be one person: what tells them apart, and whether they are the one who is kept."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QRadioButton

from loyalty_desk.domain.card import readable
from loyalty_desk.store.cards import Card as PlasticCard
from loyalty_desk.store.people import PersonRow
from loyalty_desk.ui.counter.phone_text import readable_phone
from loyalty_desk.ui.customers.people_words import NOTHING, PeopleWords
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.quote_lines import Line, QuoteLines

_MOST_CARDS = 3


class PersonSide(Card):
    """A customer beside another."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._name = ElidedLabel(role="title")
        self._facts = QuoteLines()
        self.keep = QRadioButton(self.tr("Keep this customer"))
        self.add(self._name)
        self.add(self._facts)
        self.body.addStretch()
        self.add(self.keep)

    def show_person(self, row: PersonRow, cards: Sequence[PlasticCard], words: PeopleWords) -> None:
        """Show a customer."""
        name = row.name or self.tr("No name")
        self._name.set_text(name)
        self.keep.setAccessibleName(self.tr("Keep {name}").format(name=name))
        self._facts.show_lines(tuple(self._lines(row, cards, words)))

    def _lines(self, row: PersonRow, cards: Sequence[PlasticCard], words: PeopleWords) -> Iterator[Line]:
        formats = self._formats
        yield Line(self.tr("Phone"), readable_phone(row.phone) if row.phone else NOTHING)
        active = [card.number for card in cards if card.state == "active"]
        for number in active[:_MOST_CARDS]:
            yield Line(self.tr("Card"), readable(number))
        if len(active) != 1:
            yield Line(self.tr("Cards in all"), formats.number(len(active)))
        yield Line(self.tr("Points"), formats.points(row.balance))
        yield Line(self.tr("Visits"), formats.number(row.visits))
        yield Line(self.tr("Last visit"), words.day(row.last_sale_at) if row.last_sale_at else NOTHING)
