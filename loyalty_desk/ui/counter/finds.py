"""The customers that were found, dropped down below the search field."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.program import Program
from loyalty_desk.store.customers import Found
from loyalty_desk.ui.counter.phone_text import readable_phone
from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill

MOST = 8
_ROW = 44
_CARD_TAIL = 4


class Finds(QFrame):
    """A list over the page that never takes the focus; one row is current while there are any."""

    chosen = Signal(object)
    new_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: Sequence[Found] = ()
        self._current = 0
        self._rows = [_Row(self) for _ in range(MOST)]
        self._nobody = Label(self.tr("Nobody found."), role="soft")
        self._new = KeyButton(self.tr("New customer"), "F2", bind=False)
        dress(self, role="notice")
        self._build()
        for place, row in enumerate(self._rows):
            row.clicked.connect(partial(self._choose, place))
        self._new.clicked.connect(self.new_asked)
        self.hide()

    def show_found(self, found: Sequence[Found], program: Program, language: str) -> None:
        """Drop the list down with what was found, the first row current."""
        self._found, self._current = found[:MOST], 0
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._found))
            if place < len(self._found):
                each = self._found[place]
                level = program.level(each.tier)
                row.show_found(each, name_in(level.name, language) if level else "")
        self._nobody.setVisible(not self._found)
        self._new.setVisible(not self._found)
        self._mark()
        self.show()
        self.raise_()
        self.adjustSize()

    def step(self, way: int) -> None:
        """Go one row down (1) or up (-1), round the ends."""
        if self._found:
            self._current = (self._current + way) % len(self._found)
            self._mark()

    def current(self) -> CustomerId | None:
        """Return the customer of the current row, None when the list is shut or empty."""
        return self._found[self._current].customer_id if self._found and not self.isHidden() else None

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._found[place].customer_id)

    def _mark(self) -> None:
        for place, row in enumerate(self._rows):
            row.setChecked(place == self._current)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, STEP, STEP, STEP)
        column.setSpacing(2)
        for row in self._rows:
            column.addWidget(row)
        foot = QHBoxLayout()
        foot.setContentsMargins(STEP, 0, 0, 0)
        foot.addWidget(self._nobody, 1)
        self._new.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot.addWidget(self._new)
        column.addLayout(foot)


class _Row(QPushButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ElidedLabel()
        self._phone = Label(role="soft")
        self._card = Label(role="soft")
        self._tier = Pill()
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(GAP)
        row.addWidget(self._name, 1)
        for label in (self._phone, self._card, self._tier):
            row.addWidget(label)
        for label in (self._name, self._phone, self._card, self._tier):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_ROW)
        dress(self, role="nav")

    def show_found(self, found: Found, tier: str) -> None:
        """Show a customer with what tells them from another of the same name."""
        phone = readable_phone(found.phone) if found.phone else ""
        card = f"···{found.card[-_CARD_TAIL:]}" if found.card else ""
        self._name.set_text(found.name or phone)
        self._phone.setText(phone if found.name else "")
        self._card.setText(card)
        self._tier.setText(tier)
        self._tier.setVisible(bool(tier))
        self.setAccessibleName(", ".join(filter(None, (found.name, phone, card, tier))))
