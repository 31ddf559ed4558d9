"""The chips above the list: one of them says whom it shows."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from loyalty_desk.services.people import EVERYBODY, Filter
from loyalty_desk.store.segments import SavedSegment
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.flow_layout import FlowLayout


class FilterChips(QWidget):
    """Everybody, each tier and group of the program, the lists an owner asks for, menus of tags and of segments."""

    chosen = Signal(object)
    segment_chosen = Signal(object)
    segment_requested = Signal()

    def __init__(self, words: PeopleWords, tags: Sequence[str]) -> None:
        super().__init__()
        self._chosen = EVERYBODY
        self._filters: list[Filter] = []
        self._shown: dict[Filter, str] = {}
        self._tags: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self._segments: tuple[SavedSegment, ...] | None = None
        self._tag, self._menu = _menu_chip()
        self._segment, self._segment_menu = _menu_chip()
        self._segment.setText(self.tr("Segments"))
        self._flow = FlowLayout(self)
        self._group.idClicked.connect(self._tell)
        self.show_choices(words, tags)
        self.show_segments(())

    def show_segments(self, segments: Sequence[SavedSegment]) -> None:
        """Offer the saved segments, and to make another one."""
        if tuple(segments) == self._segments:
            return
        self._segments = tuple(segments)
        self._segment_menu.clear()
        for segment in segments:
            self._segment_menu.addAction(segment.name.replace("&", "&&"), partial(self.segment_chosen.emit, segment))
        if segments:
            self._segment_menu.addSeparator()
        self._segment_menu.addAction(self.tr("New segment…"), self.segment_requested.emit)

    def open_segments(self) -> None:
        """Open the menu of segments."""
        self._segment.showMenu()

    def choose_selection(self) -> None:
        """Mark that a selection is shown and no filter."""
        self.choose(EVERYBODY)
        self._group.setExclusive(False)
        self._group.buttons()[0].setChecked(False)
        self._segment.setChecked(True)

    def show_choices(self, words: PeopleWords, tags: Sequence[str]) -> None:
        """Offer the tiers and groups of a program, and tags; the chosen filter stays if it is still there."""
        choices = dict(self._choices(words))
        if (choices, tuple(tags)) == (self._shown, self._tags):
            return
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for menu_chip in (self._tag, self._segment):
            self._flow.removeWidget(menu_chip)
        self._shown, self._filters, self._tags = choices, list(choices), tuple(tags)
        for place, text in enumerate(choices.values()):
            self._add(place, text)
        for menu_chip in (self._tag, self._segment):
            self._flow.addWidget(menu_chip)
        self._fill_menu()
        self._flow.invalidate()
        there = self._chosen in choices or self._chosen.code in self._tags
        self.choose(self._chosen if there else EVERYBODY)

    def filter(self) -> Filter:
        """Return the chosen filter."""
        return self._chosen

    def choose(self, wanted: Filter) -> None:
        """Mark a chip without telling anybody."""
        self._chosen = wanted
        tagged = wanted.kind == "tag"
        self._group.setExclusive(not tagged)
        for place, button in enumerate(self._group.buttons()):
            button.setChecked(self._filters[place] == wanted)
        self._tag.setChecked(tagged)
        self._tag.setText(f"#{wanted.code}" if tagged else self.tr("Tag"))
        self._tag.setVisible(bool(self._tags))
        self._segment.setChecked(False)
        self._flow.invalidate()

    def _add(self, place: int, text: str) -> None:
        button = QPushButton(text)
        button.setCheckable(True)
        dress(button, role="chip")
        self._group.addButton(button, place)
        self._flow.addWidget(button)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for tag in self._tags:
            self._menu.addAction(tag.replace("&", "&&"), partial(self._choose, Filter("tag", tag)))

    def _choices(self, words: PeopleWords) -> Iterator[tuple[Filter, str]]:
        dormant, lost = words.away_days()
        yield EVERYBODY, self.tr("All")
        for code, name in words.tiers().items():
            yield Filter("tier", code), name
        for code in words.groups():
            yield Filter("group", code), code
        yield Filter("newcomers"), self.tr("Newcomers")
        yield Filter("dormant"), self.tr("Away {count}+ days").format(count=dormant)
        yield Filter("lost"), self.tr("Lost: {count}+ days").format(count=lost)
        yield Filter("birthday"), self.tr("Birthday this month")
        yield Filter("debt"), self.tr("In debt")

    def _tell(self, place: int) -> None:
        self._choose(self._filters[place])

    def _choose(self, wanted: Filter) -> None:
        self.choose(wanted)
        self.chosen.emit(wanted)


def _menu_chip() -> tuple[QPushButton, QMenu]:
    chip = QPushButton()
    chip.setCheckable(True)
    dress(chip, role="menu")
    menu = QMenu(chip)
    chip.setMenu(menu)
    return chip, menu
