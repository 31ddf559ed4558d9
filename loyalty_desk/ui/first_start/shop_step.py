"""Step 1: language, name, currency and time zone."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from loyalty_desk.domain.text import clean
from loyalty_desk.ui import icons
from loyalty_desk.ui.first_start.choices import Choices
from loyalty_desk.ui.first_start.places import currencies, time_zones
from loyalty_desk.ui.first_start.step import Step
from loyalty_desk.ui.settings.picker import Picker
from loyalty_desk.ui.theme import GAP, WIDE
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.segmented import SegmentedChoice

_LONGEST = 60


class ShopStep(Step):
    """Asks for the shop; for those who have one already, or only want to look, there are other ways on."""

    language_chosen = Signal(str)
    demo_requested = Signal()
    open_requested = Signal()
    restore_requested = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self._language = SegmentedChoice([("en", "English"), ("ru", "Русский")])
        self._language.choose(choices.language)
        self._name = QLineEdit(choices.name, maxLength=_LONGEST, placeholderText=self.tr("Coffee on Forest Street"))
        self._currency = Picker(currencies(choices.language))
        self._currency.choose(choices.currency)
        self._zone = Picker(time_zones(choices.language))
        self._zone.choose(choices.time_zone)
        self._name_field = Field(
            self.tr("What is your shop called?"), self._name, self.tr("on receipts and cards; can be changed later")
        )
        self._build()
        self._connect()

    def complete(self) -> bool:
        """Ask for the name if it is missing."""
        named = bool(clean(self._name.text()))
        self._name_field.show_problem("" if named else self.tr("A shop needs a name."))
        if not named:
            self._name.setFocus()
        return named

    def focus_first(self) -> None:
        """Begin with the name."""
        self._name.setFocus()

    def focus_language(self) -> None:
        """Stay at the language that was just chosen."""
        self._language.setFocus()

    def _build(self) -> None:
        self.ask(self.tr("Your shop"), self.tr("Three short steps, then the first sale."))
        card = Card()
        card.body.setSpacing(GAP)
        card.add(Field(self.tr("Language"), self._language))
        card.add(self._name_field)
        money = QHBoxLayout()
        money.setSpacing(GAP)
        money.addWidget(Field(self.tr("Currency"), self._currency), 1)
        money.addWidget(Field(self.tr("Time zone"), self._zone), 1)
        card.add(money)
        card.body.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(WIDE)
        columns.addWidget(card, 3)
        columns.addWidget(self._others(), 2)
        self.column.addLayout(columns)
        self.column.addStretch(1)

    def _others(self) -> Card:
        card = Card(self.tr("Or"))
        card.body.setSpacing(GAP)
        for icon, title, text, asked in (
            (
                "eye-outline",
                self.tr("Look around in a demo shop"),
                self.tr("A coffee house with a year of sales, in a file of its own."),
                self.demo_requested,
            ),
            (
                "folder-open-outline",
                self.tr("Open a shop…"),
                self.tr("You have its file, from this computer or another."),
                self.open_requested,
            ),
            (
                "backup-restore",
                self.tr("Restore a backup…"),
                self.tr("A copy becomes a working shop again."),
                self.restore_requested,
            ),
        ):
            button = QPushButton(title)
            icons.put(button, icon, "accent")
            button.clicked.connect(partial(asked.emit))
            words = QVBoxLayout()
            words.setSpacing(4)
            words.addWidget(button)
            words.addWidget(Label(text, role="label", wrap=True))
            card.add(words)
        card.body.addStretch(1)
        return card

    def _connect(self) -> None:
        self._language.chosen.connect(self._take_language)
        self._name.textEdited.connect(self._take_name)
        self._currency.chosen.connect(self._take_currency)
        self._zone.chosen.connect(self._take_zone)

    def _take_language(self, language: object) -> None:
        self.language_chosen.emit(str(language))

    def _take_name(self, name: str) -> None:
        self._name_field.show_problem("")
        self.choose(replace(self.choices, name=name))

    def _take_currency(self, currency: str) -> None:
        self.choose(replace(self.choices, currency=currency, currency_chosen=True))

    def _take_zone(self, zone: str) -> None:
        self.choose(replace(self.choices, time_zone=zone))
