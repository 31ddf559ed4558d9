"""Small objects of the document that are two controls side by side: a rate, a gift."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.inputs import Input, NameInput, money_input, points_input, whole_input
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.label import Label


class RateInput(Input):
    """Points for every so much money; both empty: as for everybody."""

    def __init__(self, formats: Formats) -> None:
        super().__init__(QWidget())
        self.points = points_input(formats, optional=True, none="–")
        self.per = money_input(formats, optional=True, none="–")
        _side_by_side(self.control, self.points, Label(self.tr("for every"), tone="soft"), self.per)
        for part in (self.points, self.per):
            part.edited.connect(self._tell)

    def value(self) -> object:
        """Return the rate, None for none."""
        points, per = self.points.value(), self.per.value()
        return None if points is None and per is None else {"points": points or "", "per": per or ""}

    def _show(self, value: object) -> None:
        rate = value if isinstance(value, dict) else {}
        self.points.show_value(rate.get("points"))
        self.per.show_value(rate.get("per"))


class GiftInput(Input):
    """A named thing and how many of it there are; without a name there is no gift."""

    def __init__(self, formats: Formats, language: str) -> None:
        super().__init__(QWidget())
        self.name = NameInput(language, "–")
        self.stock = whole_input(formats, optional=True, none="∞")
        count = self.stock.control
        assert isinstance(count, QLineEdit)
        count.setFixedWidth(_COUNT)
        count.setAccessibleName(self.tr("How many there are"))
        count.setToolTip(self.tr("How many there are; empty: as many as asked for"))
        _side_by_side(self.control, self.name, None, self.stock)
        for part in (self.name, self.stock):
            part.edited.connect(self._tell)

    def value(self) -> object:
        """Return the gift, None for none."""
        name = self.name.value()
        empty = not (any(name.values()) if isinstance(name, dict) else name)
        return None if empty else {"name": name, "stock": self.stock.value()}

    def _show(self, value: object) -> None:
        gift = value if isinstance(value, dict) else {}
        self.name.show_value(gift.get("name"))
        self.stock.show_value(gift.get("stock"))


_COUNT = 72


def _side_by_side(box: QWidget, first: Input, between: QWidget | None, last: Input) -> None:
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(STEP)
    row.addWidget(first.control, 1)
    if between is not None:
        row.addWidget(between)
    row.addWidget(last.control, 1 if between is not None else 0)
    box.setFocusProxy(first.control)
