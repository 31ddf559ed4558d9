"""A list of the document as rows that can be added and taken away."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from loyalty_desk.domain.document import Problem
from loyalty_desk.ui import icons
from loyalty_desk.ui.program.inputs import Input
from loyalty_desk.ui.theme import CONTROL, STEP, dress
from loyalty_desk.ui.widgets.field import Field

NAME = "#name"  # the field of an element's own name, which the document has as a key
_LABEL = 20  # the height of a label above a control and its gap


class Row(QFrame):
    """One element; `fields` are found by what follows the element's own path, such as `.from`."""

    edited = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self.remove = QToolButton()
        icons.put(self.remove, "close", "soft", 18)
        self.remove.setFixedSize(CONTROL, CONTROL)
        self.remove.clicked.connect(self.removed)

    def name(self) -> str:
        """Return the element's name, for an object by names."""
        return ""

    def value(self) -> object:
        """Return the element."""
        raise NotImplementedError

    def show_value(self, name: str, value: object) -> None:
        """Show an element."""
        raise NotImplementedError

    def begin_typing(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.fields.values())).setFocus()

    def refresh(self) -> None:
        """Offer what can be chosen now; most rows have nothing to choose from."""

    def show_problems(self, base: str, problems: Mapping[str, str]) -> set[str]:
        """Show each problem at its field and return those that have one; `base` is the element's own path."""
        placed: set[str] = set()
        for suffix, field in self.fields.items():
            inside = (f"{base}{suffix}.", f"{base}{suffix}[") if suffix else ()
            here = [path for path in problems if path == base + suffix or (inside and path.startswith(inside))]
            field.show_problem(problems[here[0]] if here else "")
            placed.update(here)
        return placed

    def say_remove(self, text: str) -> None:
        """Say what the button removes."""
        self.remove.setAccessibleName(text)
        self.remove.setToolTip(text)

    def beside(self) -> QVBoxLayout:
        """Return the button that removes the row, to stand beside labelled controls."""
        column = QVBoxLayout()
        column.setContentsMargins(0, _LABEL, 0, 0)
        column.addWidget(self.remove)
        column.addStretch()
        return column

    def field(self, suffix: str, label: str, inlet: Input) -> Field:
        """Return a labelled control that tells when it was edited."""
        inlet.edited.connect(self.edited)
        self.fields[suffix] = Field(label, inlet.control)
        return self.fields[suffix]


class RowList(Input):
    """A list, or with `named` an object by the owner's own names."""

    def __init__(self, make_row: Callable[[], Row], add: str, *, named: bool = False) -> None:
        box = QWidget()
        super().__init__(box)
        self._make_row = make_row
        self._named = named
        self.rows: list[Row] = []
        self._column = QVBoxLayout(box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)
        self.add = QPushButton(add)
        icons.put(self.add, "plus", "soft")
        dress(self.add, role="dashed")
        self.add.clicked.connect(self._add_new)
        self._column.addWidget(self.add)

    def value(self) -> object:
        """Return all elements."""
        if self._named:
            return {row.name(): row.value() for row in self.rows}
        return [row.value() for row in self.rows]

    def own_problems(self, base: str) -> Iterator[Problem]:
        """Tell of names that an object cannot have: none, or one that is there already."""
        seen: set[str] = set()
        for row in self.rows if self._named else ():
            if row.name() in seen and row.name():
                yield Problem(f"{base}.{row.name()}{NAME}", "used twice")
            if not row.name():
                yield Problem(f"{base}.{NAME}", "empty")
            seen.add(row.name())

    def show_problems(self, base: str, problems: Mapping[str, str]) -> set[str]:
        """Show each problem at its field and return those that have one."""
        placed: set[str] = set()
        for place, row in enumerate(self.rows):
            here = f"{base}.{row.name()}" if self._named else f"{base}[{place}]"
            placed |= row.show_problems(here, problems)
        return placed

    def refresh(self) -> None:
        """Offer in every row what can be chosen now."""
        for row in self.rows:
            row.refresh()

    def _show(self, value: object) -> None:
        for row in self.rows:
            _drop(row)
        self.rows = []
        elements: list[tuple[str, object]] = []
        if isinstance(value, dict):
            elements = [(str(name), each) for name, each in value.items()]
        elif isinstance(value, list):
            elements = [("", each) for each in value]
        for name, each in elements:
            self._add_row().show_value(name, each)
        self._arrange()

    def _add_row(self) -> Row:
        row = self._make_row()
        row.edited.connect(self._tell)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        return row

    def _arrange(self) -> None:
        """Let rows know how many they are."""

    def _fill_new(self, row: Row) -> None:
        """Give a row that was just added its first value."""

    def _add_new(self) -> None:
        row = self._add_row()
        self._fill_new(row)
        self._arrange()
        row.begin_typing()
        self._tell()

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, Row) and row in self.rows:
            self.rows.remove(row)
            _drop(row)
            self._arrange()
            self.add.setFocus()
            self._tell()


def _drop(row: Row) -> None:
    row.setParent(None)
    row.deleteLater()
