"""One condition of a segment: its name, its plain choices, and a button that takes it away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.selection import Condition, Period
from loyalty_desk.ui import icons
from loyalty_desk.ui.theme import CONTROL, STEP, dress
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.number_field import NumberField
from loyalty_desk.ui.widgets.points_field import PointsField

_NAME_WIDTH = 150
_AMOUNT_WIDTH = 170
_NUMBER_WIDTH = 100
_DAYS_WIDTH = 84
MOST_DAYS = 36_500

Bounds = tuple[int | None, int | None]


class ConditionRow(QFrame):
    """Tells `changed` when its condition is another one; `removed` asks to be taken away."""

    changed = Signal()
    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = Label(name, wrap=True)
        self._name.setFixedWidth(_NAME_WIDTH)
        self._remove = QPushButton()
        icons.put(self._remove, "close", "soft")
        self._remove.setFixedSize(CONTROL, CONTROL)
        self._remove.setAutoDefault(False)
        self._remove.setToolTip(self.tr("Take this condition away"))
        self._remove.setAccessibleName(self.tr("Take away: {name}").format(name=name))
        dress(self._remove, role="ghost")
        self._remove.clicked.connect(self.removed)
        self.setFocusProxy(self._remove)
        self.content = QVBoxLayout()
        self.content.setSpacing(STEP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, STEP // 2, 0, STEP // 2)
        row.setSpacing(STEP)
        row.addWidget(self._name)
        row.addLayout(self.content, 1)
        row.addWidget(self._remove)

    def condition(self) -> Condition | None:
        """Return the condition, None as long as nothing is chosen."""
        raise NotImplementedError


class FixedRow(ConditionRow):
    """A condition that came from a picture and is kept as it is, or one that has nothing to choose."""

    def __init__(self, name: str, words: str, condition: Condition) -> None:
        super().__init__(name)
        self._condition = condition
        self.content.addWidget(Label(words, role="soft", wrap=True))

    def condition(self) -> Condition:
        """Return the condition as it was."""
        return self._condition


class ChoiceRow(ConditionRow):
    """Any of several values, or a `single` one, as chips that stay down; with `days` also in how many last days."""

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[object, str]],
        chosen: Sequence[object],
        *,
        make: Callable[[tuple[object, ...], Period], Condition],
        days: "DaysLine | None" = None,
        single: bool = False,
    ) -> None:
        super().__init__(name)
        self._make = make
        self._days = days
        self._group = QButtonGroup(self)
        self._group.setExclusive(single)
        self._chips: list[tuple[object, QPushButton]] = []
        flow = FlowLayout()
        for value, text in choices:
            chip = QPushButton(text)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setChecked(value in chosen)
            dress(chip, role="chip")
            chip.toggled.connect(self.changed)
            self._group.addButton(chip)
            flow.addWidget(chip)
            self._chips.append((value, chip))
        self.setFocusProxy(self._chips[0][1])
        self.content.addLayout(flow)
        if days is not None:
            self.content.addWidget(days)
            days.changed.connect(self.changed)

    def condition(self) -> Condition | None:
        """Return that any of the chips that are down holds."""
        chosen = tuple(value for value, chip in self._chips if chip.isChecked())
        return self._make(chosen, self._days.period() if self._days else Period()) if chosen else None


class RangeRow(ConditionRow):
    """From a number to a number, either of which may be missing; with `days` also in how many last days."""

    def __init__(
        self,
        name: str,
        fields: tuple[NumberField, NumberField],
        *,
        make: Callable[[Bounds, Period], Condition],
        after: str = "",
        days: "DaysLine | None" = None,
    ) -> None:
        super().__init__(name)
        self._fields = fields
        self._make = make
        self._days = days
        self.setFocusProxy(fields[0])
        line = QHBoxLayout()
        line.setSpacing(STEP)
        for field, word in zip(fields, (self.tr("from"), self.tr("to")), strict=True):
            field.setFixedWidth(_AMOUNT_WIDTH if isinstance(field, AmountField) else _NUMBER_WIDTH)
            field.setAccessibleName(f"{name}: {word}")
            line.addWidget(Label(word, role="soft"))
            line.addWidget(field)
            field.changed.connect(self.changed)
        if after:
            line.addWidget(Label(after, role="soft"))
        if days is not None:
            line.addWidget(days)
            days.changed.connect(self.changed)
        line.addStretch()
        self.content.addLayout(line)

    def condition(self) -> Condition | None:
        """Return that the number is in its bounds; None when there are none."""
        least, most = (_value_of(field) for field in self._fields)
        if least is None and most is None:
            return None
        return self._make((least, most), self._days.period() if self._days else Period())


class DaysRow(ConditionRow):
    """In the last so many days."""

    def __init__(self, name: str, days: "DaysLine", make: Callable[[Period], Condition]) -> None:
        super().__init__(name)
        self._days = days
        self._make = make
        self.setFocusProxy(days)
        self.content.addWidget(days)
        days.changed.connect(self.changed)

    def condition(self) -> Condition | None:
        """Return that it was in these days; None without a number."""
        period = self._days.period()
        return None if period.is_ever else self._make(period)


class DaysLine(QWidget):
    """In the last so many days; an empty field is for ever."""

    changed = Signal()

    def __init__(self, period: Period, *, separator: str) -> None:
        super().__init__()
        self._field = NumberField(0, separator=separator)
        self._field.setFixedWidth(_DAYS_WIDTH)
        self.setFocusProxy(self._field)
        self._field.setAccessibleName(self.tr("In the last days"))
        self._field.setToolTip(self.tr("Empty: at any time"))
        self._field.show_units(period.days)
        self._field.changed.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(STEP)
        line.addWidget(Label(self.tr("in the last"), role="soft"))
        line.addWidget(self._field)
        line.addWidget(Label(self.tr("days"), role="soft"))
        line.addStretch()

    def period(self) -> Period:
        """Return the days; without a number every day."""
        days = self._field.units()
        return Period(days=min(days, MOST_DAYS)) if days else Period()


def _value_of(field: NumberField) -> int | None:
    """Return what a field holds, in the units of its own kind."""
    return field.value() if isinstance(field, (AmountField, PointsField)) else field.units()
