"""The category buttons of the counter: added by typing, taken away by pressing."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from loyalty_desk.domain.text import clean
from loyalty_desk.ui import icons
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label

LONGEST = 40


class Categories(Card):
    """The shop's own categories; `changed` tells that one came or went."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Buttons of the counter"))
        self._names: tuple[str, ...] = ()
        self._line = _Line(placeholderText=self.tr("Coffee, haircut, bouquet…"), maxLength=LONGEST)
        self._line.setAccessibleName(self.tr("New button"))
        self._add = QPushButton(self.tr("Add"))
        self._flow = FlowLayout()
        self.add(
            Label(self.tr("A sale can be made of lines: one press for each kind of goods."), role="soft", wrap=True)
        )
        self.add(self._flow)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self._line, 1)
        row.addWidget(self._add)
        self.add(row)
        self._line.submitted.connect(self._take)
        self._add.clicked.connect(self._take)

    @property
    def names(self) -> tuple[str, ...]:
        """The categories in their order."""
        return self._names

    def show_names(self, names: Iterable[str]) -> None:
        """Show these categories."""
        self._names = tuple(names)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for name in self._names:
            chip = QPushButton(name)
            chip.setIcon(icons.icon("close"))
            chip.setIconSize(QSize(14, 14))
            chip.setToolTip(self.tr("Take {name} away").format(name=name))
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            dress(chip, role="chip")
            chip.clicked.connect(partial(self._drop, name))
            self._flow.addWidget(chip)
        self.updateGeometry()

    def _take(self) -> None:
        name = clean(self._line.text())
        self._line.clear()
        self._line.setFocus()
        if name and name not in self._names:
            self.show_names((*self._names, name))
            self.changed.emit()

    def _drop(self, name: str) -> None:
        self._line.setFocus()
        self.show_names(each for each in self._names if each != name)
        self.changed.emit()


class _Line(QLineEdit):
    """A field whose Enter adds and presses no other button."""

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)
