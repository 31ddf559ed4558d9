"""The right of the page: try a purchase on the draft."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.services.ready_made import weekly_amount
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.program.example import Example, Try
from loyalty_desk.ui.program.example_goods import ExampleGoods
from loyalty_desk.ui.program.example_time import ExampleTime
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.quote_lines import QuoteLines
from loyalty_desk.ui.widgets.separator import Separator
from loyalty_desk.ui.widgets.switch import Switch
from loyalty_desk.ui.wording import sentence

_LONGEST = 208  # pixels of a choice


class ExamplePanel(Card):
    """Choose who buys what, and when; the lines follow every change of the draft. `now` is the shop's wall clock."""

    def __init__(self, formats: Formats, categories: Sequence[str], now: datetime) -> None:
        super().__init__(self.tr("Try it: a purchase"))
        self._formats = formats
        self._example: Example | None = None
        self._standings: list[Standing] = []
        self._rewards: list[str] = [""]
        self.who, self.reward = CalmCombo(), CalmCombo()
        for combo in (self.who, self.reward):
            combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.goods, self.time = ExampleGoods(formats, categories), ExampleTime(now)
        self.points = Switch(self.tr("Pays with points"))
        self._when = Field(self.tr("When"), self.time)
        self._taken = Field(self.tr("Takes a reward"), self.reward)
        self._lines = QuoteLines()
        self._hint = Label(role="soft", wrap=True)
        self._build()
        self.goods.lines[0].amount.show_value(weekly_amount(formats.currency))
        for told in (self.who.currentIndexChanged, self.reward.currentIndexChanged, self.points.toggled):
            told.connect(self._show)
        self.goods.changed.connect(self._show)
        self.time.changed.connect(self._show)

    def offer(self, categories: Sequence[str]) -> None:
        """Offer other categories of goods."""
        self.goods.offer(categories)

    def show_program(self, program: Program | None) -> None:
        """Try another program; None: the draft does not fit together."""
        self._example = Example(program, self._formats) if program else None
        if self._example is not None:
            customers, rewards = self._example.customers(), self._example.rewards()
            self._standings = [standing for _, standing in customers]
            _offer(self.who, [text for text, _ in customers])
            self._rewards = ["", *(code for code, _ in rewards)]
            _offer(self.reward, [self.tr("none"), *(name for _, name in rewards)])
            self._taken.setVisible(bool(rewards))
            self._when.setVisible(self._example.minds_the_time())
        self._show()

    def _show(self, *_told: object) -> None:
        goods = self.goods.goods()
        if self._example is None:
            self._say(self.tr("The example goes on when what is marked is mended."))
        elif not goods:
            self._say(self.tr("Type an amount."))
        else:
            tried = Try(
                self._standings[max(0, self.who.currentIndex())],
                goods,
                self.time.value(),
                self.points.isChecked(),
                self._rewards[max(0, self.reward.currentIndex())],
            )
            self._price(self._example, tried)

    def _price(self, example: Example, tried: Try) -> None:
        try:
            lines = example.lines(example.quote(tried))
        except (Refused, Invalid) as error:
            self._say(sentence(error, self._formats))
            return
        self._hint.hide()
        self._lines.show()
        self._lines.show_lines(lines)

    def _say(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.show()
        self._lines.hide()

    def _build(self) -> None:
        self.add(Field(self.tr("Who buys"), self.who))
        self.add(Field(self.tr("What"), self.goods))
        self.add(self._when)
        self.add(self._taken)
        pays = QHBoxLayout()
        pays.setSpacing(STEP)
        pays.addWidget(Label(self.tr("Pays with points what can be paid"), wrap=True), 1)
        pays.addWidget(self.points)
        self.add(pays)
        self.add(Separator())
        self.add(self._lines)
        self.add(self._hint)


def _offer(box: CalmCombo, texts: Sequence[str]) -> None:
    """Offer other choices in silence, as much of each as fits; what was chosen stays chosen where it is still there."""
    chosen, words = box.currentText(), box.fontMetrics()
    texts = [words.elidedText(text, Qt.TextElideMode.ElideRight, _LONGEST) for text in texts]
    if texts != [box.itemText(place) for place in range(box.count())]:
        blocked = box.blockSignals(True)
        box.clear()
        box.addItems(texts)
        box.setCurrentIndex(texts.index(chosen) if chosen in texts else 0)
        box.blockSignals(blocked)
