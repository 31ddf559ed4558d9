"""Controls that read and write values of the program document, whatever is typed into them."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from loyalty_desk.domain.kinds import PERCENT_DECIMALS, percent_text, points_text
from loyalty_desk.domain.money import decimal, parse
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.calm_combo import CalmCombo
from loyalty_desk.ui.program.plain_number import PlainNumber
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.number_field import NumberField
from loyalty_desk.ui.widgets.switch import Switch

POINTS_DECIMALS = 2

Writer: TypeAlias = Callable[[int], object]  # from units to what the document has


class Input(QObject):
    """One control; `edited` tells that its user changed it. What cannot be a value is handed on as an empty text."""

    edited = Signal()

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self.control = control

    def value(self) -> object:
        """Return what stands in the control, as the document has it."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show a value of the document without telling that it was edited."""
        blocked = self.blockSignals(True)
        self._show(value)
        self.blockSignals(blocked)

    def refresh(self) -> None:
        """Offer what can be chosen now; most controls have nothing to choose from."""

    def _show(self, value: object) -> None:
        raise NotImplementedError

    def _tell(self) -> None:
        self.edited.emit()


class NumberInput(Input):
    """A decimal string; an `optional` one may be empty, which is null: no limit."""

    def __init__(
        self, field: NumberField, decimals: int, write: Writer, *, optional: bool = False, none: str = ""
    ) -> None:
        super().__init__(field)
        self._field = field
        self._decimals = decimals
        self._written = write
        self._empty: object = None if optional else ""
        field.setPlaceholderText(none)
        field.changed.connect(self._tell)

    def value(self) -> object:
        """Return the number."""
        units = self._field.units()
        return self._empty if units is None else self._written(units)

    def _show(self, value: object) -> None:
        self._field.show_units(_units(value, self._decimals))


class ChoiceInput(Input):
    """One of a few values, each with its words."""

    def __init__(self, choices: Sequence[tuple[object, str]]) -> None:
        self._box = CalmCombo()
        super().__init__(self._box)
        self._values = [value for value, _ in choices]
        self._box.addItems([text for _, text in choices])
        self._box.currentIndexChanged.connect(self._tell)

    def value(self) -> object:
        """Return the value that is chosen."""
        return self._values[self._box.currentIndex()]

    def _show(self, value: object) -> None:
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else 0)


class YesNoInput(Input):
    """Yes or no."""

    def __init__(self, name: str) -> None:
        self.switch = Switch(name)
        super().__init__(self.switch)
        self.switch.toggled.connect(self._tell)

    def value(self) -> object:
        """Return whether it is on."""
        return self.switch.isChecked()

    def _show(self, value: object) -> None:
        self.switch.setChecked(bool(value))


class NameInput(Input):
    """A text; one that has several languages keeps the others."""

    def __init__(self, language: str, placeholder: str = "") -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._language = language
        self._others: dict[str, object] | None = None
        self._line.setPlaceholderText(placeholder)
        self._line.setMaxLength(120)
        self._line.textChanged.connect(self._tell)

    def value(self) -> object:
        """Return the text, or the texts by language."""
        text = self._line.text().strip()
        return text if self._others is None else self._others | {self._language: text}

    def _show(self, value: object) -> None:
        self._others = {str(name): text for name, text in value.items()} if isinstance(value, dict) else None
        text = value
        if self._others is not None:
            text = self._others.get(self._language) or next(iter(self._others.values()), "")
        self._line.setText(str(text or ""))


def money_input(formats: Formats, *, optional: bool = False, none: str = "") -> NumberInput:
    """Return a field for money."""
    write = partial(decimal, decimals=formats.decimals)
    return NumberInput(AmountField(formats), formats.decimals, write, optional=optional, none=none)


def points_input(formats: Formats, *, optional: bool = False, none: str = "") -> NumberInput:
    """Return a field for points."""
    field = PlainNumber(POINTS_DECIMALS, separator=formats.separator)
    return NumberInput(field, POINTS_DECIMALS, points_text, optional=optional, none=none)


def percent_input(formats: Formats, *, optional: bool = False, none: str = "") -> NumberInput:
    """Return a field for a percent."""
    field = PlainNumber(PERCENT_DECIMALS, separator=formats.separator, sign="%")
    return NumberInput(field, PERCENT_DECIMALS, partial(_exact, PERCENT_DECIMALS), optional=optional, none=none)


def threshold_input(formats: Formats, metric: object) -> NumberInput:
    """Return a field for what a level is reached by: money, visits or points."""
    decimals = {"visits": 0, "points_earned": POINTS_DECIMALS}.get(str(metric), formats.decimals)
    return number_input(formats, decimals, sign="" if metric in ("visits", "points_earned") else formats.sign)


def number_input(
    formats: Formats, decimals: int, *, optional: bool = False, none: str = "", sign: str = ""
) -> NumberInput:
    """Return a field for a number with at most so many decimals."""
    field = PlainNumber(decimals, separator=formats.separator, sign=sign)
    return NumberInput(field, decimals, partial(_exact, decimals), optional=optional, none=none)


def whole_input(formats: Formats, *, optional: bool = False, none: str = "", sign: str = "") -> NumberInput:
    """Return a field for a whole number, which the document has without quotes."""
    return NumberInput(PlainNumber(0, separator=formats.separator, sign=sign), 0, int, optional=optional, none=none)


def _exact(decimals: int, units: int) -> str:
    return percent_text(Fraction(units, 10**decimals))


def _units(value: object, decimals: int) -> int | None:
    """Return a number of the document in units; None for what is none (yet)."""
    try:
        return parse(str(value), decimals)
    except ValueError:
        return None
