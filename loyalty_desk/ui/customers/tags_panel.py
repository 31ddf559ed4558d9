"""The words that the shop keeps with a customer, and the segments that the program puts them in."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from loyalty_desk.services.enrolment import MOST_TAG
from loyalty_desk.ui import icons
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill


class TagsPanel(Card):
    """A click on a tag takes it off; Enter puts another one on."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Tags and segments"))
        self._kept: tuple[str, ...] = ()
        self._segments = QWidget()
        self._tags = QWidget()
        self._of_segments = FlowLayout(self._segments)
        self._of_tags = FlowLayout(self._tags)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Add a tag"))
        self._line.setAccessibleName(self.tr("Add a tag"))
        self._line.setMaxLength(MOST_TAG)
        self._line.returnPressed.connect(self._add_typed)
        self._control = Label(self.tr("Set aside to compare with: gets no bonuses"), role="label", wrap=True)
        for part in (self._segments, self._tags, self._line, self._control):
            self.add(part)

    def show_customer(self, tags: Sequence[str], segments: Sequence[str], *, control: bool) -> None:
        """Show where a customer belongs; `control`: they are of the control group, told in small letters."""
        self._kept = tuple(tags)
        self._fill(self._of_segments, [Pill(name, "soft") for name in segments])
        self._fill(self._of_tags, [self._chip(tag) for tag in tags])
        self._segments.setVisible(bool(segments))
        self._tags.setVisible(bool(tags))
        self._line.clear()
        self._control.setVisible(control)

    def _chip(self, tag: str) -> QPushButton:
        chip = QPushButton(tag)
        dress(chip, role="chip")
        icons.put(chip, "close", "soft", 14)
        chip.setToolTip(self.tr("Take this tag off"))
        chip.setAccessibleDescription(self.tr("Take this tag off"))
        chip.clicked.connect(partial(self._take_off, tag))
        return chip

    def _fill(self, flow: FlowLayout, parts: Sequence[QWidget]) -> None:
        while (item := flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for part in parts:
            flow.addWidget(part)
        flow.invalidate()

    def _add_typed(self) -> None:
        tag = self._line.text().strip().lstrip("#").strip()
        if tag:
            self.changed.emit((*self._kept, tag))

    def _take_off(self, tag: str) -> None:
        self.changed.emit(tuple(each for each in self._kept if each != tag))
