"""Some of the shop's categories, as buttons that stay down."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from loyalty_desk.ui.program.inputs import Input
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label


class CategoriesInput(Input):
    """Names of categories; without any category there is nothing to choose from, and it says so."""

    def __init__(self, categories: Sequence[str], none: str) -> None:
        box = QWidget()
        super().__init__(box)
        self._chips: list[QPushButton] = []
        self._flow = FlowLayout(spacing=STEP)
        self._none = Label(none, role="soft", wrap=True)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)
        column.addWidget(self._none)
        self.offer(categories)

    def offer(self, categories: Sequence[str]) -> None:
        """Offer other categories; those that are chosen stay so."""
        if [chip.text() for chip in self._chips] == list(categories) and categories:
            return
        chosen = self.value()
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._chips = [QPushButton(name) for name in categories]
        for chip in self._chips:
            chip.setCheckable(True)
            dress(chip, role="chip")
            chip.toggled.connect(self._tell)
            self._flow.addWidget(chip)
        self._none.setVisible(not categories)
        self.show_value(chosen)

    def value(self) -> object:
        """Return the names of the buttons that are down."""
        return [chip.text() for chip in self._chips if chip.isChecked()]

    def _show(self, value: object) -> None:
        chosen = value if isinstance(value, list) else []
        for chip in self._chips:
            chip.setChecked(chip.text() in chosen)
