"""A card with one figure in large digits."""

from loyalty_desk.ui.reports.figure_words import Shown
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label


class FigureCard(Card):
    """A figure, below it its change and a note; the formula on hover."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label(role="label", wrap=True)
        self._value = Label(role="figure-small", selectable=True)
        self._change = Label()
        self._note = ElidedLabel(role="soft")
        self.body.setSpacing(2)
        self.add(self._label)
        self.add(self._value)
        self.add(self._change)
        self.add(self._note)
        self.body.addStretch()

    def show_figure(self, shown: Shown) -> None:
        """Show another figure."""
        self._label.setText(shown.label)
        self._value.setText(shown.value)
        self._change.setText(shown.change)
        self._change.setVisible(bool(shown.change))
        dress(self._change, tone=shown.tone)
        self._note.set_text(shown.note)
        self.setToolTip(shown.tip)
        self.setAccessibleName(" ".join(filter(None, (shown.label, shown.value, shown.change, shown.note))))
        self.setAccessibleDescription(shown.tip)
