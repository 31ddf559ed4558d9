"""The whole catalogue of rewards for one customer: what they can have, and what is missing for the rest."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.offers import Reward
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.keys import bind
from loyalty_desk.ui.counter.reward_words import RewardWords
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.icons import IconLabel
from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_SIZE = (560, 560)
_ROW = 56
_KEYS = 9


class RewardSheet(DialogFrame):
    """Rows to switch on and off, by 1 … 9 too; Enter takes what is on."""

    chosen = Signal(object)

    def __init__(
        self,
        program: Program,
        visit: Visit,
        codes: Sequence[str],
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Rewards"), parent)
        self._visit = visit
        self._formats = formats
        self._words = RewardWords(program, formats)
        self._codes = list(codes)
        self._left = Label(role="soft", wrap=True)
        ordered = sorted(program.rewards, key=lambda each: each.code not in visit.standing.affordable)
        self._rows = [_Row(reward, place) for place, reward in enumerate(ordered, 1)]
        self._compose()
        self._show()

    def complete(self) -> None:
        """Take what is on."""
        self.accept()
        self.chosen.emit(tuple(self._codes))

    def _turn(self, row: "_Row") -> None:
        code = row.reward.code
        if code in self._codes:
            self._codes.remove(code)
        else:
            self._codes.append(code)
        self._show()

    def _show(self) -> None:
        available = self._visit.standing.available
        left = available - sum(row.reward.points for row in self._rows if row.reward.code in self._codes)
        has, after = self._formats.n_points(available), self._formats.n_points(left)
        self._left.setText(
            self.tr("Can use {has}, {after} after these rewards.").format(has=has, after=after)
            if self._codes
            else self.tr("Can use {has}.").format(has=has)
        )
        for row in self._rows:
            on = row.reward.code in self._codes
            why = "" if on else self._words.why_not(row.reward, self._visit, left)
            name, what = self._words.name(row.reward), self._words.what(row.reward)
            row.show_reward(name, what, why, self._formats.points(row.reward.points), on=on)

    def _compose(self) -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setSpacing(STEP)
        for row in self._rows:
            row.clicked.connect(partial(self._turn, row))
            column.addWidget(row)
        column.addStretch()
        self.body.addWidget(self._left)
        self.body.addWidget(VerticalScroll(rows), 1)
        self.add_close()
        self.set_complete(self.tr("Take"))
        self.resize(*_SIZE)


class _Row(QPushButton):
    def __init__(self, reward: Reward, place: int) -> None:
        super().__init__()
        self.reward = reward
        self._key = Label(str(place) if place <= _KEYS else "", role="key")
        self._name = ElidedLabel(role="title")
        self._what = ElidedLabel(role="soft")
        self._points = Label(role="title")
        self._tick = IconLabel("check-circle", 22, "accent")
        policy = self._tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self._name, self._what):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 4, GAP, 4)
        row.setSpacing(GAP)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self._points)
        row.addWidget(self._tick)
        for label in (self._key, self._name, self._what, self._points):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._key.setVisible(place <= _KEYS)
        self.setCheckable(True)
        self.setAutoDefault(False)
        dress(self, role="nav")
        if place <= _KEYS:
            bind(self, str(place))

    def show_reward(self, name: str, what: str, why: str, points: str, *, on: bool) -> None:
        """Show one; `why` says what is missing."""
        said = " · ".join(filter(None, (what, why)))
        self._name.set_text(name)
        self._what.set_text(said)
        self._what.setVisible(bool(said))
        self._points.setText(points)
        self.setChecked(on)
        self._tick.setVisible(on)
        self.setEnabled(not why)
        self.setAccessibleName(", ".join(filter(None, (name, said, points))))

    def sizeHint(self) -> QSize:
        """Return room for two lines of words, whatever the style's own height is."""
        return QSize(super().sizeHint().width(), _ROW)
