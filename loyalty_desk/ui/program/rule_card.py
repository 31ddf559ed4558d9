"""A card of the program: a switch where it can be off, its sentence, its settings, the rarer ones folded away."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.document import Problem
from loyalty_desk.ui.program.draft import Draft, Path
from loyalty_desk.ui.program.inputs import Input, YesNoInput
from loyalty_desk.ui.program.rows import RowList
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.switch import Switch


@dataclass(frozen=True)
class _Binding:
    path: Path
    input: Input
    field: Field | None

    @property
    def name(self) -> str:
        """The path as problems have it."""
        return ".".join(self.path)


class RuleCard(Card):
    """Settings bound to fields of a draft; `edited` tells after the draft was written."""

    edited = Signal()

    def __init__(self, title: str, draft: Draft) -> None:
        super().__init__(title)
        self.draft = draft
        self._bindings: list[_Binding] = []
        self._off: Mapping[Path, object] = {}
        self._on: dict[Path, object] = {}
        self._switch: Switch | None = None
        self._showing = False
        self._sentence = Label(role="soft", wrap=True)
        self._settings, self._rare = QWidget(), QWidget()
        self._columns = {box: _column(box) for box in (self._settings, self._rare)}
        self._more = QPushButton(self.tr("More settings"))
        dress(self._more, role="link")
        self._more.setCheckable(True)
        self._more.hide()
        self._rare.hide()
        self._more.toggled.connect(self._unfold)
        for part in (self._sentence, self._settings, self._more, self._rare):
            self.add(part)

    @property
    def switch(self) -> Switch | None:
        """The switch, where the card can be off."""
        return self._switch

    def sentence(self) -> str:
        """Return what the card says."""
        return self._sentence.text()

    def paths(self) -> tuple[Path, ...]:
        """Return the fields of the document that are edited here."""
        return (*self._off, *(binding.path for binding in self._bindings))

    def say(self, sentence: str, tone: str = "soft") -> None:
        """Show what the settings mean."""
        self._sentence.setText(sentence)
        dress(self._sentence, tone=tone)

    def show_draft(self) -> None:
        """Show what the draft has now."""
        if self._switch is not None:
            self._showing = True
            self._switch.setChecked(self._is_on())
            self._showing = False
            self._show_switched()
        self.show_values()

    def show_values(self) -> None:
        """Show in each control what the draft has for it."""
        for binding in self._bindings:
            binding.input.show_value(self.draft.get(binding.path))

    def own_problems(self) -> Iterator[Problem]:
        """Tell of what a document could not even hold."""
        for binding in self._bindings:
            if isinstance(binding.input, RowList):
                yield from binding.input.own_problems(binding.name)

    def show_problems(self, problems: Mapping[str, str]) -> set[str]:
        """Show each problem at its control, unfold what hides one, and return those that have a place here."""
        placed: set[str] = set()
        for binding in self._bindings:
            here = {binding.name} & problems.keys()
            if binding.field is not None:
                binding.field.show_problem(problems.get(binding.name, ""))
                placed |= here
            if isinstance(binding.input, RowList):
                placed |= binding.input.show_problems(binding.name, problems)
        if any(field.problem for field in self._rare.findChildren(Field)):
            self._more.setChecked(True)
        return placed

    def can_be_off(self, off: Mapping[Path, object], on: Mapping[Path, object]) -> None:
        """Give the card a switch: `off` is what the document has then, `on` what it begins with."""
        self._off, self._on = off, dict(on)
        self._switch = Switch(self._title.text())
        self._switch.toggled.connect(self._turn)
        self.set_corner(self._switch)

    def bind(self, path: Path, inlet: Input, field: Field | None = None) -> Input:
        """Keep a control and a field of the document together."""
        self._bindings.append(_Binding(path, inlet, field))
        inlet.edited.connect(self._write)
        return inlet

    def line(self, *parts: tuple[Path, str, Input], rare: bool = False) -> None:
        """Add labelled controls side by side."""
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for path, label, inlet in parts:
            field = Field(label, inlet.control)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            self.bind(path, inlet, field)
        self.put(row, rare=rare)

    def yes_no(self, path: Path, text: str, *, rare: bool = True) -> None:
        """Add a question with a switch."""
        inlet = YesNoInput(text)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(Label(text, wrap=True), 1)
        row.addWidget(inlet.switch)
        self.bind(path, inlet)
        self.put(row, rare=rare)

    def put(self, part: QWidget | QHBoxLayout, *, rare: bool = False) -> None:
        """Add a part to the settings, or to those that are folded away."""
        column = self._columns[self._rare if rare else self._settings]
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
        if rare:
            self._more.show()

    def _is_on(self) -> bool:
        return any(self.draft.get(path) != value for path, value in self._off.items())

    def _turn(self, on: bool) -> None:
        if self._showing:
            return
        if not on:
            self._on = {path: self.draft.get(path) for path in self._off}
        for path, value in (self._on if on else self._off).items():
            self.draft.put(path, value)
        self._show_switched()
        self.show_values()
        self.edited.emit()

    def _show_switched(self) -> None:
        on = self._switch is None or self._switch.isChecked()
        rare = on and bool(self._columns[self._rare].count())
        self._settings.setVisible(on)
        self._more.setVisible(rare)
        self._rare.setVisible(rare and self._more.isChecked())

    def _unfold(self, unfolded: bool) -> None:
        self._more.setText(self.tr("Fewer settings") if unfolded else self.tr("More settings"))
        self._rare.setVisible(unfolded)

    def _write(self) -> None:
        inlet = self.sender()
        for binding in self._bindings:
            if binding.input is inlet:
                self.draft.put(binding.path, binding.input.value())
                self.edited.emit()


def _column(box: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(STEP)
    return column
