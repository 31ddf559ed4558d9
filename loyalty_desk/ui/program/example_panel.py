"""The right of the page: try a purchase on the draft."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.services.ready_made import weekly_amount
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.program.example import Example, Try
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.quote_lines import QuoteLines
from loyalty_desk.ui.widgets.separator import Separator
from loyalty_desk.ui.widgets.switch import Switch
from loyalty_desk.ui.wording import sentence


class ExamplePanel(Card):
    """Choose who buys and for how much; the lines follow every change of the draft."""

    def __init__(self, formats: Formats, categories: Sequence[str]) -> None:
        super().__init__(self.tr("Try it: a purchase"))
        self._formats = formats
        self._example: Example | None = None
        self._standings: list[Standing] = []
        self.who, self._what = CalmCombo(), CalmCombo()
        self._categories: tuple[str, ...] = ()
        self._goods = Field(self.tr("Goods"), self._what)
        self.amount = AmountField(formats)
        self.points = Switch(self.tr("Pays with points"))
        self._lines = QuoteLines()
        self._hint = Label(role="soft", wrap=True)
        self._build()
        self.offer(categories)
        self.amount.show_value(weekly_amount(formats.currency))
        for told in (self.who.currentIndexChanged, self._what.currentIndexChanged, self.points.toggled):
            told.connect(self._show)
        self.amount.changed.connect(self._show)

    def offer(self, categories: Sequence[str]) -> None:
        """Offer other categories of goods."""
        if self._categories != ("", *categories):
            self._categories = ("", *categories)
            self._what.clear()
            self._what.addItems([self.tr("no category"), *categories])
            self._goods.setVisible(bool(categories))

    def show_program(self, program: Program | None) -> None:
        """Try another program; None: the draft does not fit together."""
        self._example = Example(program, self._formats) if program else None
        if self._example is not None:
            self._offer_customers(self._example.customers())
        self._show()

    def _offer_customers(self, customers: Sequence[tuple[str, Standing]]) -> None:
        chosen, texts = self.who.currentText(), [text for text, _ in customers]
        self._standings = [standing for _, standing in customers]
        if texts != [self.who.itemText(place) for place in range(self.who.count())]:
            self.who.blockSignals(True)
            self.who.clear()
            self.who.addItems(texts)
            self.who.setCurrentIndex(texts.index(chosen) if chosen in texts else 0)
            self.who.blockSignals(False)

    def _show(self, *_told: object) -> None:
        amount = self.amount.value()
        if self._example is None:
            self._say(self.tr("The example goes on when what is marked is mended."))
        elif not amount:
            self._say(self.tr("Type an amount."))
        else:
            tried = Try(
                self._standings[max(0, self.who.currentIndex())],
                amount,
                self._categories[max(0, self._what.currentIndex())],
                self.points.isChecked(),
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
        self.add(Field(self.tr("For"), self.amount))
        self.add(self._goods)
        pays = QHBoxLayout()
        pays.setSpacing(STEP)
        pays.addWidget(Label(self.tr("Pays with points what can be paid"), wrap=True), 1)
        pays.addWidget(self.points)
        self.add(pays)
        self.add(Separator())
        self.add(self._lines)
        self.add(self._hint)
