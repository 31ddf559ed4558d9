"""All cards of the program, group by group in two columns, with buttons that lead to each group."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.program.sections import Section, Sections
from loyalty_desk.ui.program.surroundings import Surroundings
from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_AT_ONCE = 2  # groups that are seen when the page is opened


class Catalogue(QWidget):
    """Cards below the names of their groups; `chips` lead to the groups and stand wherever there is room.

    `edited` tells after a card wrote the draft, `folded` which card was unfolded or folded. Only the groups that are
    seen at first are made before the first paint; `completed` tells that the others are there.
    """

    edited = Signal()
    folded = Signal(object)
    completed = Signal()

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._cards: dict[type[RuleCard], RuleCard] = {}
        self._heads: list[Label] = []
        self._chips = QButtonGroup(self)
        content = QWidget()
        self._groups = QVBoxLayout(content)
        self._groups.setSpacing(STEP)
        self.chips = QWidget()
        chips = FlowLayout(self.chips, spacing=STEP)
        self._surroundings = surroundings
        self._later = list(Sections().all())
        for place, section in enumerate(self._later):
            chips.addWidget(self._make_chip(place, section))
        for _ in range(_AT_ONCE):
            self._add_section(self._later.pop(0))
        self._scroll = VerticalScroll(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        self._chips.idClicked.connect(self._go)
        self._scroll.verticalScrollBar().valueChanged.connect(self._mark)
        self._chips.button(0).setChecked(True)

    def cards(self) -> tuple[RuleCard, ...]:
        """Return the cards that were made so far."""
        return tuple(self._cards.values())

    def card(self, kind: type[RuleCard]) -> RuleCard:
        """Return the card of a kind."""
        self.complete()
        return self._cards[kind]

    def complete(self) -> None:
        """Make the cards that were not needed for the first paint."""
        if self._later:
            while self._later:
                self._add_section(self._later.pop(0))
            self._groups.addSpacing(GAP)
            self._groups.addStretch(1)
            self.completed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the other cards once this is painted."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.complete)

    def _add_section(self, section: Section) -> None:
        head = Label(section.title, role="label")
        self._heads.append(head)
        if self._cards:
            self._groups.addSpacing(GAP)
        self._groups.addWidget(head)
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        sides = QWidget(), QWidget()
        halves = QVBoxLayout(sides[0]), QVBoxLayout(sides[1])
        for place, kind in enumerate(section.cards):
            card = kind(self._surroundings)
            card.edited.connect(self.edited)
            card.folded.connect(lambda card=card: self.folded.emit(card))
            self._cards[kind] = card
            halves[place % 2].addWidget(card)
        for side, half in zip(sides, halves, strict=True):
            half.setContentsMargins(0, 0, 0, 0)
            half.setSpacing(GAP)
            half.addStretch(1)
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # both as wide
            columns.addWidget(side, 1)
        self._groups.addLayout(columns)

    def _make_chip(self, place: int, section: Section) -> QPushButton:
        chip = QPushButton(section.short)
        chip.setCheckable(True)
        dress(chip, role="chip")
        self._chips.addButton(chip, place)
        return chip

    def _go(self, place: int) -> None:
        self.complete()
        self._scroll.verticalScrollBar().setValue(self._heads[place].y())
        self._chips.button(place).setChecked(True)

    def _mark(self, top: int) -> None:
        passed = [place for place, head in enumerate(self._heads) if head.y() <= top + GAP]
        self._chips.button(passed[-1] if passed else 0).setChecked(True)
