"""A card with one figure in large digits."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from loyalty_desk.ui.charts.chart import plain_html
from loyalty_desk.ui.reports.figure_words import Shown
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label

_HIGH = 34  # px of a figure, so that all stand in one line
_LONG = 12  # letters from which on a figure is written smaller


class FigureCard(Card):
    """A figure, below it its change and a note; the formula on hover. A note with an `action` is a link."""

    action_requested = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = Label(label, role="label", wrap=True)
        self._value = Label("…", role="figure-small", selectable=True)
        self._change = Label()
        self._note = ElidedLabel(role="soft")
        self._action = QPushButton()
        self._value.setMinimumHeight(_HIGH)
        self._change.hide()
        self._action.hide()
        dress(self._action, role="link")
        self._action.clicked.connect(self.action_requested)
        self.body.setSpacing(2)
        for part in (self._label, self._value, self._change, self._note, self._action):
            self.add(part)
        self.body.addStretch()

    def show_figure(self, shown: Shown, *, action: str = "") -> None:
        """Show another figure; `action` stands in the place of its note and may be clicked."""
        self._label.setText(shown.label)
        self._value.setText(shown.value)
        dress(self._value, role="heading" if len(shown.value) > _LONG else "figure-small")
        self._change.setText(shown.change)
        self._change.setVisible(bool(shown.change))
        dress(self._change, tone=shown.tone)
        self._note.set_text(shown.note)
        self._note.setVisible(not action)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setToolTip(plain_html("\n".join((shown.label, shown.tip)) if shown.tip else ""))
        self.setAccessibleName(" ".join(filter(None, (shown.label, shown.value, shown.change, shown.note))))
        self.setAccessibleDescription(shown.tip)

    def set_waiting(self, waiting: bool) -> None:
        """Grey the figure while a newer one is on its way."""
        for part in (self._value, self._change, self._note):
            part.setEnabled(not waiting)
