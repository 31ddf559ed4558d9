"""Labelled controls for fields of a document, the rarer ones folded away."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.document import Problem
from loyalty_desk.ui.program.field_words import field_word
from loyalty_desk.ui.program.inputs import Input, YesNoInput
from loyalty_desk.ui.program.rows import RowList
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label


class Form(QWidget):
    """Controls by the path of their field, such as `earning.per`; `edited` tells whose control was edited.

    `area` is where the fields of a list's element lie, such as `campaigns`; it is empty for whole documents.
    """

    edited = Signal(str)

    def __init__(self, area: str = "") -> None:
        super().__init__()
        self._area = area
        self._inputs: dict[str, Input] = {}
        self._fields: dict[str, Field] = {}
        self._rare = QWidget()
        self._more = QPushButton(self.tr("More settings"))
        dress(self._more, role="link")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._unfold)
        self._columns = {False: _column(self), True: _column(self._rare)}
        self._columns[False].addWidget(self._more)
        self._columns[False].addWidget(self._rare)
        self._more.hide()
        self._rare.hide()

    def line(self, *parts: tuple[str, Input], rare: bool = False) -> None:
        """Add labelled controls side by side."""
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for key, inlet in parts:
            self._fields[key] = Field(self._word(key), inlet.control)
            row.addWidget(self._fields[key], 1, Qt.AlignmentFlag.AlignTop)
            self._bind(key, inlet)
        self.put(row, rare=rare)

    def yes_no(self, key: str, *, rare: bool = True) -> None:
        """Add a question with a switch."""
        inlet = YesNoInput(self._word(key))
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(Label(self._word(key), wrap=True), 1)
        row.addWidget(inlet.switch)
        self._bind(key, inlet)
        self.put(row, rare=rare)

    def rows(self, key: str, rows: RowList, *, titled: bool = False) -> None:
        """Add a list; `titled` puts its name above it."""
        if titled:
            self.put(Label(self._word(key), role="title", wrap=True))
        self._bind(key, rows)
        self.put(rows.control)

    def put(self, part: QWidget | QHBoxLayout, *, rare: bool = False) -> None:
        """Add a part to the settings, or to those that are folded away."""
        column = self._columns[rare]
        place = column.count() - (0 if rare else 2)
        if isinstance(part, QWidget):
            column.insertWidget(place, part)
        else:
            column.insertLayout(place, part)
        self._more.setVisible(self._more.isVisibleTo(self) or rare)

    def value(self, key: str) -> object:
        """Return what stands in one control."""
        return self._inputs[key].value()

    def show_value(self, key: str, value: object) -> None:
        """Show a value in one control."""
        self._inputs[key].show_value(value)

    def show_values(self, read: Callable[[str], object]) -> None:
        """Show in each control what `read` has for it."""
        for key, inlet in self._inputs.items():
            inlet.show_value(read(key))

    def refresh(self) -> None:
        """Offer what can be chosen now."""
        for inlet in self._inputs.values():
            inlet.refresh()

    def focus_first(self) -> None:
        """Put the cursor into the first control."""
        next(iter(self._inputs.values())).control.setFocus()

    def own_problems(self) -> Iterator[Problem]:
        """Tell of what a document could not even hold."""
        for key, inlet in self._inputs.items():
            if isinstance(inlet, RowList):
                yield from inlet.own_problems(key)

    def show_problems(self, base: str, problems: Mapping[str, str]) -> set[str]:
        """Show each problem at its control, unfold what hides one, and return those that have a place here.

        What is wrong inside a control's value, such as the first of its hours, stands at the control.
        """
        placed: set[str] = set()
        for key, inlet in self._inputs.items():
            path = f"{base}.{key}" if base else key
            if isinstance(inlet, RowList):
                placed |= inlet.show_problems(path, problems)
            if key in self._fields:
                here = [each for each in problems if each == path or each.startswith((f"{path}.", f"{path}["))]
                self._fields[key].show_problem(problems[here[0]] if here else "")
                placed.update(here)
        if any(field.problem for field in self._rare.findChildren(Field)):
            self._more.setChecked(True)
        return placed

    def _word(self, key: str) -> str:
        return field_word(f"{self._area}.{key}" if self._area else key)

    def _bind(self, key: str, inlet: Input) -> None:
        self._inputs[key] = inlet
        inlet.edited.connect(self._tell)

    def _tell(self) -> None:
        inlet = self.sender()
        for key, each in self._inputs.items():
            if each is inlet:
                self.edited.emit(key)

    def _unfold(self, unfolded: bool) -> None:
        self._more.setText(self.tr("Fewer settings") if unfolded else self.tr("More settings"))
        self._rare.setVisible(unfolded)


def _column(box: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(STEP)
    return column
