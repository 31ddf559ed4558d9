"""One of the shop's categories, or another text."""

from collections.abc import Callable, Sequence

from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.program.inputs import Input


class PickInput(Input):
    """A text that is picked from a list or typed; `source` is asked for what the list has."""

    def __init__(self, source: Callable[[], Sequence[str]]) -> None:
        self._box = CalmCombo()
        super().__init__(self._box)
        self._source = source
        self._box.setEditable(True)
        self._box.setInsertPolicy(CalmCombo.InsertPolicy.NoInsert)
        self._box.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.addItems(list(source()))
        self._box.currentTextChanged.connect(self._tell)

    def refresh(self) -> None:
        """Offer what can be picked now."""
        offered = list(self._source())
        if offered != [self._box.itemText(place) for place in range(self._box.count())]:
            text, blocked = self._box.currentText(), self.blockSignals(True)
            self._box.clear()
            self._box.addItems(offered)
            self._box.setEditText(text)
            self.blockSignals(blocked)

    def value(self) -> object:
        """Return the text."""
        return self._box.currentText().strip()

    def _show(self, value: object) -> None:
        self._box.setEditText(str(value or ""))
