"""The versions of the program: what changed from one to another, and the way back to an older one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.program.differences import Change, Differences
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_LIST, _ROW = 220, 56
_WIDTH, _HEIGHT = 940, 620


class VersionsSheet(DialogFrame):
    """`back_wanted` tells the version that is to be in force again."""

    back_wanted = Signal(int)

    def __init__(self, desk: Desk, formats: Formats, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Versions of the program"))
        self._desk = desk
        self._formats = formats
        self._history = desk.rules.history()
        self._differences = Differences(formats, titles)
        self.list, self.other = QListWidget(), CalmCombo()
        self._said = Label(role="soft", wrap=True)
        self._changes = QWidget()
        self._column = QVBoxLayout(self._changes)
        self._back = self.add_button(self.tr("Go back to this version"))
        self._back.clicked.connect(self._go_back)
        self.add_close()
        self._fill()
        self.resize(_WIDTH, _HEIGHT)
        self.list.currentRowChanged.connect(self._show)
        self.other.currentIndexChanged.connect(self._compare)
        self.list.setCurrentRow(0)
        self._show(0)

    def changes(self) -> tuple[Change, ...]:
        """Return what changed from the version compared with to the one chosen."""
        place = max(0, self.list.currentRow())
        chosen, other = self._history[place].version, self.other.currentData()
        if not isinstance(other, int):
            return ()
        first, last = sorted((chosen, other))
        return self._differences.between(self._document(first), self._document(last))

    def back_button(self) -> QPushButton:
        """Return the button that goes back."""
        return self._back

    def _fill(self) -> None:
        zone = self._desk.shop.program.time_zone
        self.list.ensurePolished()
        self.list.setFixedWidth(_LIST)
        self.list.setAccessibleName(self.tr("Versions"))
        for published in self._history:
            day = self._formats.date(published.published_at.astimezone(zone).date())
            text = self.tr("Version {number}")
            if published is self._history[0]:
                text = self.tr("Version {number}, in force")
            item = QListWidgetItem(f"{text.format(number=published.version)}\n{day}", self.list)
            item.setSizeHint(QSize(0, _ROW))
        side = QVBoxLayout()
        side.setSpacing(STEP)
        compared = Field(self.tr("Compared with"), self.other)
        compared.setVisible(len(self._history) > 1)
        side.addWidget(compared)
        side.addWidget(self._said)
        self._column.setSpacing(STEP)
        side.addWidget(VerticalScroll(self._changes), 1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.list)
        row.addLayout(side, 1)
        self.body.addLayout(row, 1)

    def _show(self, place: int) -> None:
        """Offer the other versions to compare with, first the one before."""
        chosen = self._history[max(0, place)].version
        self._back.setEnabled(place > 0)
        blocked = self.other.blockSignals(True)
        self.other.clear()
        others = [each.version for each in self._history if each.version != chosen]
        for version in sorted(others, key=lambda each: (each > chosen, abs(each - chosen))):
            self.other.addItem(self.tr("Version {number}").format(number=version), version)
        self.other.blockSignals(blocked)
        self._compare()

    def _compare(self) -> None:
        other = self.other.currentData()
        if not isinstance(other, int):
            self._say(self.tr("This is the first version; there is nothing to compare it with yet."), ())
            return
        first, last = sorted((self._history[max(0, self.list.currentRow())].version, other))
        changes = self.changes()
        text = self.tr("From version {first} to version {last}:") if changes else self.tr("Nothing is different.")
        self._say(text.format(first=first, last=last), changes)

    def _say(self, text: str, changes: Sequence[Change]) -> None:
        self._said.setText(text)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        cards: dict[str, Card] = {}
        for change in changes:
            if change.of not in cards:
                cards[change.of] = Card(change.of)
                self._column.addWidget(cards[change.of])
            cards[change.of].add(_line(change))
        self._column.addStretch(1)

    def _document(self, version: int) -> Mapping[str, object]:
        document = self._desk.rules.document_of(version)
        return document if isinstance(document, Mapping) else {}

    def _go_back(self) -> None:
        self.back_wanted.emit(self._history[self.list.currentRow()].version)
        self.accept()


def _line(change: Change) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(STEP)
    row.addWidget(Label(change.field, role="soft", wrap=True), 4)
    if change.before:
        row.addWidget(Label(change.before, tone="soft", wrap=True), 4)
        row.addWidget(Label("→", tone="soft"), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(Label(change.after, tone="bold", wrap=True), 4)
    return row
