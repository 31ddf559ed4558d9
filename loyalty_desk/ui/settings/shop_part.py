"""What the shop says about itself."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.profile import Profile
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.settings.card_colours import CardColours
from loyalty_desk.ui.settings.categories import Categories
from loyalty_desk.ui.settings.countries import countries, system_country
from loyalty_desk.ui.settings.failing import words_for
from loyalty_desk.ui.settings.part import Part
from loyalty_desk.ui.settings.picker import Picker
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.key_button import KeyButton

_LONGEST = 200


class ShopPart(Part):
    """Address, phones, receipt, counter buttons and cards; kept only when somebody saves."""

    def __init__(self, desk: Desk, formats: Formats, language: str, notices: Notices) -> None:
        super().__init__("")
        self.head.set_title(self.tr("Shop"))
        self._desk, self._formats, self._language, self._notices = desk, formats, language, notices
        self._kept: Profile | None = None
        self._save = KeyButton(self.tr("Save"), "Ctrl+S", role="primary")
        self._lines = {name: QLineEdit(maxLength=_LONGEST) for name in ("address", "phone", "receipt_footer", "staff")}
        self._region = Picker(countries(language))
        self._categories = Categories()
        self._cards = CardColours("", language)
        self._build()
        self._connect()

    def reload(self) -> None:
        """Show what is kept, unless somebody is in the middle of changing it."""
        if self._kept is not None and self._profile(self._kept) != self._kept:
            return
        name = name_in(self._desk.rules.program().name, self._language)
        self.head.set_sub(self.tr("{name} (the name stands in the program: change it there)").format(name=name))
        self._cards.show_shop(name)
        self._show(self._desk.profile.load())

    def save(self) -> None:
        """Keep what is shown."""
        if self._kept is None:
            return
        try:
            self._desk.profile.save(self._profile(self._kept))
        except Invalid as error:
            self._notices.bad(words_for(error, self._formats))
            return
        self._show(self._desk.profile.load())
        self._notices.good(self.tr("Saved."))

    def _build(self) -> None:
        self.head.add(self._save)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(GAP)
        left.addWidget(self._about())
        left.addWidget(self._categories)
        left.addStretch(1)
        right.addWidget(self._cards)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addLayout(left, 1)
        columns.addLayout(right)
        self.column.addLayout(columns, 1)

    def _about(self) -> QWidget:
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.addWidget(Field(self.tr("Address"), self._lines["address"]), 0, 0, 1, 2)
        grid.addWidget(Field(self.tr("Phone"), self._lines["phone"]), 1, 0)
        grid.addWidget(Field(self.tr("Who works at this till"), self._lines["staff"]), 1, 1)
        grid.addWidget(Field(self.tr("Last line of the receipt"), self._lines["receipt_footer"]), 2, 0, 1, 2)
        grid.addWidget(Field(self.tr("Country of phones without a code"), self._region), 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.add(grid)
        return card

    def _connect(self) -> None:
        self._save.clicked.connect(self.save)
        for line in self._lines.values():
            line.textEdited.connect(self._mark)
        for changed in (self._region.chosen, self._categories.changed, self._cards.changed):
            changed.connect(self._mark)

    def _show(self, profile: Profile) -> None:
        for name, line in self._lines.items():
            line.setText(str(getattr(profile, name)))
        self._region.choose(profile.region or system_country(self._language))
        self._categories.show_names(profile.categories)
        self._cards.show_colours(profile.card_paper, profile.card_ink)
        self._kept = replace(
            profile,
            region=self._region.value(),
            card_paper=profile.card_paper.upper(),
            card_ink=profile.card_ink.upper(),
        )
        self._mark()

    def _profile(self, kept: Profile) -> Profile:
        paper, ink = self._cards.colours
        return replace(
            kept,
            address=self._lines["address"].text(),
            phone=self._lines["phone"].text(),
            receipt_footer=self._lines["receipt_footer"].text(),
            staff=self._lines["staff"].text(),
            region=self._region.value(),
            categories=self._categories.names,
            card_paper=paper,
            card_ink=ink,
        )

    def _mark(self) -> None:
        self._save.setEnabled(self._kept is not None and self._profile(self._kept) != self._kept)
