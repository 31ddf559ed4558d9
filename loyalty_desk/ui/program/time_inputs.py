"""Days and hours of offers: a date that may be missing, hours from and to, days of the week, months."""

from datetime import date
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.inputs import Input
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.date_field import DateField
from loyalty_desk.ui.widgets.label import Label

_LONGEST = 5
_NARROWEST = 140  # of a date, so that two of them stand side by side


class DateInput(Input):
    """A day; an optional one may be empty."""

    def __init__(self, *, optional: bool = True) -> None:
        self._field = DateField()
        super().__init__(self._field)
        self._field.setMinimumWidth(_NARROWEST)
        self._empty: object = None if optional else ""
        self._field.changed.connect(self._tell)

    def value(self) -> object:
        """Return the day as the document has it."""
        day = self._field.value()
        return day.isoformat() if day else self._empty

    def _show(self, value: object) -> None:
        try:
            self._field.show_value(date.fromisoformat(str(value)))
        except ValueError:
            self._field.show_value(None)


class HoursInput(Input):
    """From one time of the day to another; both empty: all day."""

    def __init__(self) -> None:
        box = QWidget()
        super().__init__(box)
        self.start, self.end = QLineEdit(), QLineEdit()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for line, name in ((self.start, self.tr("from")), (self.end, self.tr("to"))):
            line.setMaxLength(_LONGEST)
            line.setPlaceholderText("–")
            line.setAccessibleName(name)
            line.textChanged.connect(self._tell)
        row.addWidget(self.start, 1)
        row.addWidget(Label("–", tone="soft"))
        row.addWidget(self.end, 1)
        box.setFocusProxy(self.start)

    def value(self) -> object:
        """Return both times, None for all day."""
        typed = [typed_time(line.text()) for line in (self.start, self.end)]
        return typed if any(typed) else None

    def _show(self, value: object) -> None:
        hours = [str(each) for each in value] if isinstance(value, list) else []
        for line, text in zip((self.start, self.end), (*hours, "", ""), strict=False):
            line.setText(text)


def weekdays_input(language: str) -> ChipsInput:
    """Return a field for days of the week; none chosen: every day."""
    return ChipsInput(partial(_names, language, days=True))


def months_input(language: str) -> ChipsInput:
    """Return a field for months; none chosen: all."""
    return ChipsInput(partial(_names, language, days=False))


def _names(language: str, *, days: bool) -> list[tuple[object, str]]:
    locale, short = QLocale(language), QLocale.FormatType.ShortFormat
    if days:
        return [(day, locale.standaloneDayName(day, short)) for day in range(1, 8)]
    return [(month, locale.standaloneMonthName(month, short)) for month in range(1, 13)]


def typed_time(typed: str) -> str:
    """Return a time as the document has it, from `9`, `9:30`, `0930`; what is none stays as it was typed."""
    text = typed.strip().replace(".", ":").replace("-", ":")
    if text.isdigit():
        text = f"{text}:00" if len(text) < 3 else f"{text[:-2]}:{text[-2:]}"
    hours, _, minutes = text.partition(":")
    whole = hours.isdigit() and minutes.isdigit() and len(minutes) == 2
    return f"{int(hours):02d}:{minutes}" if whole else typed.strip()
