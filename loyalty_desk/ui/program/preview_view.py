"""A preview to look at: the sentence first, then small tables."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain.preview import Difference, Preview, Who
from loyalty_desk.ui.program.figures_table import FiguresTable
from loyalty_desk.ui.program.preview_words import PreviewWords
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label

_COST_TOGETHER = frozenset({3})
_NAMES = 6


class PreviewView(QWidget):
    """What changes for whom; `name_of` names a customer, `titles` the sections of a document."""

    def __init__(
        self,
        words: PreviewWords,
        preview: Preview,
        *,
        name_of: Callable[[Who], str],
        titles: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._preview = preview
        self._name_of = name_of
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, STEP, 0)
        column.setSpacing(GAP)
        column.addWidget(Banner(words.verdict(preview), tone="gold" if preview.lose or preview.burn_more else "accent"))
        column.addWidget(Label(words.basis(preview), role="soft", wrap=True))
        column.addLayout(_beside(self._costs(), self._tiers()))
        column.addLayout(_beside(self._burns(), self._people()))
        if note := words.uncounted(preview, titles):
            column.addWidget(Label(note, role="soft", wrap=True))
        column.addStretch(1)

    def _costs(self) -> Card:
        card = Card(self.tr("What it costs"))
        headings = ("", self.tr("now"), self.tr("draft"))
        card.add(FiguresTable(headings, self._words.costs(self._preview), bold=_COST_TOGETHER))
        card.body.addStretch(1)
        return card

    def _tiers(self) -> Card:
        card = Card(self.tr("Tiers"))
        if rows := self._words.moves(self._preview):
            card.add(FiguresTable(("", self.tr("customers")), rows))
            names = self._words.movers(self._preview, lambda mover: self._name_of(mover.who), _NAMES)
            if names:
                card.add(Label(self.tr("Among them: {names}").format(names=names), role="label", wrap=True))
        else:
            card.add(Label(self.tr("Everybody stays in the same tier."), role="soft", wrap=True))
        card.body.addStretch(1)
        return card

    def _burns(self) -> Card:
        card = Card(self.tr("Points that burn if nobody uses them"))
        if rows := self._words.burns(self._preview):
            card.add(FiguresTable(("", self.tr("now"), self.tr("draft")), rows))
            if self._preview.burners:
                first = self._preview.burners[:_NAMES]
                names = ", ".join(self._name_of(burner.who) for burner in first)
                card.add(Label(self.tr("Sooner than now: {names}").format(names=names), role="label", wrap=True))
        else:
            card.add(Label(self.tr("No points burn."), role="soft", wrap=True))
        card.body.addStretch(1)
        return card

    def _people(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self._foremost(self.tr("Gain most"), self._preview.winners, self.tr("Nobody gains.")))
        column.addWidget(self._foremost(self.tr("Lose most"), self._preview.losers, self.tr("Nobody loses.")))
        column.addStretch(1)
        return column

    def _foremost(self, title: str, people: Sequence[Difference], nobody: str) -> Card:
        card = Card(title)
        if people:
            card.add(
                FiguresTable((), [(self._name_of(each.who), self._words.difference(each.money)) for each in people])
            )
        else:
            card.add(Label(nobody, role="soft", wrap=True))
        return card


def _beside(left: QWidget | QVBoxLayout, right: QWidget | QVBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for part in (left, right):
        if isinstance(part, QWidget):
            row.addWidget(part, 1)
        else:
            row.addLayout(part, 1)
    return row
