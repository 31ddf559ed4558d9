"""Some of a few values, as buttons that stay down."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from loyalty_desk.ui.program.inputs import Input
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label

_GAP = 6
_WIDEST = 220  # pixels of a text

Source = Callable[[], Sequence[tuple[object, str]]]


class ChipsInput(Input):
    """Values of which any number may be chosen; without any there is nothing to choose from, and it says so.

    `source` is asked for the values and their words. What is chosen and no longer offered stays until it is taken off.
    """

    def __init__(self, source: Source, none: str = "") -> None:
        box = QWidget()
        super().__init__(box)
        self._source = source
        self._offered: list[tuple[object, str]] | None = None
        self._chips: list[tuple[object, QPushButton]] = []
        self._flow = FlowLayout(spacing=_GAP)
        self._none = Label(none or self.tr("There are none yet."), role="soft", wrap=True)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)
        column.addWidget(self._none)
        self._offer([])

    def refresh(self) -> None:
        """Offer what can be chosen now."""
        blocked = self.blockSignals(True)
        self._offer(self._chosen())
        self.blockSignals(blocked)

    def value(self) -> object:
        """Return the values of the buttons that are down."""
        return self._chosen()

    def chip(self, value: object) -> QPushButton:
        """Return the button of a value."""
        return next(chip for each, chip in self._chips if each == value)

    def _show(self, value: object) -> None:
        self._offer(list(value) if isinstance(value, list) else [])

    def _chosen(self) -> list[object]:
        return [value for value, chip in self._chips if chip.isChecked()]

    def _offer(self, chosen: list[object]) -> None:
        offered = list(self._source())
        known = [value for value, _ in offered]
        offered += [(value, self._word(value)) for value in chosen if value not in known]
        if offered != self._offered:
            self._offered = offered
            self._make_chips(offered)
        for value, chip in self._chips:
            chip.setChecked(value in chosen)

    def _word(self, value: object) -> str:
        """Return the words of a value that is not offered: a text, or one by language."""
        return str(next(iter(value.values()), "")) if isinstance(value, dict) else str(value)

    def _make_chips(self, offered: list[tuple[object, str]]) -> None:
        for _, chip in self._chips:
            self._flow.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._chips = [(value, _chip(text)) for value, text in offered]
        for _, chip in self._chips:
            chip.toggled.connect(self._tell)
            self._flow.addWidget(chip)
            chip.show()
        self._none.setVisible(not offered)


def _chip(text: str) -> QPushButton:
    """Return a button with as much of a text as fits on a line; it says the whole on hover."""
    chip = QPushButton()
    chip.setCheckable(True)
    dress(chip, role="chip")
    shown = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
    chip.setText(shown)
    chip.setAccessibleName(text)
    chip.setToolTip(text if shown != text else "")
    return chip
