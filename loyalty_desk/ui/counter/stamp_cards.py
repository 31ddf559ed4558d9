"""A customer's stamp cards: dots, how many there are, and what is free now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.stamps import CardLook
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.dots import Dots
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill


class StampCards(QWidget):
    """The cards that a customer has begun; the only card of a program is shown from the start."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)

    def show_cards(self, looks: Sequence[CardLook]) -> None:
        """Show the cards of a customer."""
        begun = [look for look in looks if look.have or look.free_ready or len(looks) == 1]
        while len(self._rows) < len(begun):
            self._rows.append(_Row(self._formats))
            self._column.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(begun))
            if place < len(begun):
                row.show_card(begun[place])
        self.setVisible(bool(begun))


class _Row(QWidget):
    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._name = Label(role="label", wrap=True)
        self._count = Label(role="label")
        self._dots = Dots()
        self._free = Pill(tone="good")
        words = QHBoxLayout()
        words.setSpacing(STEP)
        words.addWidget(self._name, 1)
        words.addWidget(self._count)
        stamps = QHBoxLayout()
        stamps.setSpacing(STEP)
        stamps.addWidget(self._dots, 1)
        stamps.addWidget(self._free)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(words)
        column.addLayout(stamps)

    def show_card(self, look: CardLook) -> None:
        """Show one card."""
        number = self._formats.number
        self._name.setText(name_in(look.card.name, self._formats.language))
        self._count.setText(self.tr("{have} of {need}").format(have=number(look.have), need=number(look.need)))
        self._dots.show_count(look.have, look.need)
        self._free.setText(self.tr("{count} free now").format(count=number(look.free_ready)))
        self._free.setVisible(bool(look.free_ready))
