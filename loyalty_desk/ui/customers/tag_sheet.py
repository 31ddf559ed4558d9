"""The sheet that names a tag for all customers of a selection."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from loyalty_desk.services.enrolment import MOST_TAG
from loyalty_desk.ui.format import n_customers
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 480
_MOST_OFFERED = 24


class TagSheet(DialogFrame):
    """A tag typed or picked from those that are used; `named` tells it."""

    named = Signal(str)

    def __init__(self, tags: Sequence[str], count: int, *, remove: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Remove a tag") if remove else self.tr("Tag all"), parent)
        explained = (
            self.tr("Takes the tag off whoever of those shown has it ({customers} shown).")
            if remove
            else self.tr("Puts the tag on all who are shown ({customers}).")
        )
        self._line = QLineEdit()
        self._line.setMaxLength(MOST_TAG)
        self._field = Field(self.tr("Tag"), self._line)
        used = QWidget()
        flow = FlowLayout(used)
        for tag in tags[:_MOST_OFFERED]:
            flow.addWidget(self._chip(tag))
        self.body.addWidget(Label(explained.format(customers=n_customers(count)), role="soft", wrap=True))
        self.body.addWidget(self._field)
        self.body.addWidget(used)
        used.setVisible(bool(tags))
        self.body.addStretch()
        self.add_close()
        self.set_complete(self.tr("Remove tag") if remove else self.tr("Tag all"))
        self.setMinimumWidth(_WIDTH)
        self._line.setFocus()

    def complete(self) -> None:
        """Tell the tag, when there is one."""
        tag = self._line.text().strip().lstrip("#").strip()
        if not tag:
            self._field.show_problem(self.tr("Type a tag, or pick one below."))
            self._line.setFocus()
            return
        self.accept()
        self.named.emit(tag)

    def _chip(self, tag: str) -> QPushButton:
        chip = QPushButton(tag)
        chip.setAutoDefault(False)
        dress(chip, role="chip")
        chip.clicked.connect(partial(self._pick, tag))
        return chip

    def _pick(self, tag: str) -> None:
        self._line.setText(tag)
        self._line.setFocus()
