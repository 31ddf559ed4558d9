"""The chips above the list: one of them says whom it shows."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from loyalty_desk.services.people import AWAY_DAYS, EVERYBODY, Filter
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.flow_layout import FlowLayout


class FilterChips(QWidget):
    """Everybody, each tier and group of the program, and the lists an owner asks for."""

    chosen = Signal(object)

    def __init__(self, words: PeopleWords) -> None:
        super().__init__()
        self._filters: list[Filter] = []
        self._shown: dict[Filter, str] = {}
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self)
        self._group.idClicked.connect(self._tell)
        self.show_program(words)

    def show_program(self, words: PeopleWords) -> None:
        """Offer the tiers and groups of a program; the chosen filter stays if it is still there."""
        choices = dict(self._choices(words))
        if choices == self._shown:
            return
        kept = self.filter()
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._shown, self._filters = choices, list(choices)
        for place, text in enumerate(choices.values()):
            self._add(place, text)
        self._flow.invalidate()
        self.choose(kept if kept in choices else EVERYBODY)

    def filter(self) -> Filter:
        """Return the chosen filter."""
        place = self._group.checkedId()
        return self._filters[place] if place >= 0 else EVERYBODY

    def choose(self, wanted: Filter) -> None:
        """Mark a chip without telling anybody."""
        self._group.button(self._filters.index(wanted)).setChecked(True)

    def _add(self, place: int, text: str) -> None:
        button = QPushButton(text)
        button.setCheckable(True)
        dress(button, role="chip")
        self._group.addButton(button, place)
        self._flow.addWidget(button)

    def _choices(self, words: PeopleWords) -> Iterator[tuple[Filter, str]]:
        yield EVERYBODY, self.tr("All")
        for code, name in words.tiers().items():
            yield Filter("tier", code), name
        for code in words.groups():
            yield Filter("group", code), code
        yield Filter("newcomers"), self.tr("Newcomers")
        yield Filter("away"), self.tr("Away {count}+ days").format(count=AWAY_DAYS)
        yield Filter("birthday"), self.tr("Birthday this month")
        yield Filter("debt"), self.tr("In debt")

    def _tell(self, place: int) -> None:
        self.chosen.emit(self._filters[place])
