"""One offer of a list: what it means, and its settings, made when they are first seen."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from loyalty_desk.ui import icons
from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.rows import Row
from loyalty_desk.ui.program.surroundings import Surroundings
from loyalty_desk.ui.theme import CONTROL, STEP, dress
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label

_SIDE = 12


class OfferRow(Row):
    """An offer that can be folded to its name and its sentence; `area` is where the list lies in the document."""

    area = ""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self.surroundings = surroundings
        self.kept: dict[str, object] = {}
        self._form: Form | None = None
        self._head, self._fold = QWidget(), QToolButton()
        self._title = ElidedLabel(role="title")
        self._sentence = Label(role="soft", wrap=True)
        self._problem = Label(role="error", wrap=True)
        self._code = Label(role="label", wrap=True, selectable=True)
        self._column = QVBoxLayout(self)
        self._build()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        raise NotImplementedError

    def title(self) -> str:
        """Return what the offer is called."""
        return self.surroundings.text(self.field_value("name"))

    def field_value(self, field: str) -> object:
        """Return one field of the offer."""
        return self.kept.get(field)

    def put(self, field: str, value: object) -> None:
        """Change one field from here."""
        self.kept[field] = value
        if self._form is not None:
            self._form.show_value(field, value)

    def changed(self, field: str, before: object) -> None:
        """Follow the change of one field; most offers have nothing that follows."""

    def code(self) -> str:
        """Return the code by which sales know the offer."""
        return str(self.kept.get("code", ""))

    def give_code(self, code: str) -> None:
        """Change the code of an offer that nobody knows yet."""
        self.kept["code"] = code
        self._show_code()

    def value(self) -> object:
        """Return the offer."""
        return dict(self.kept)

    def show_value(self, name: str, value: object) -> None:
        """Show an offer."""
        self.kept = {str(key): each for key, each in value.items()} if isinstance(value, dict) else {}
        self._title.set_text(self.title())
        self._show_code()
        if self._form is not None:
            self._form.show_values(self.kept.get)

    @property
    def problem(self) -> str:
        """What is wrong with the offer as a whole."""
        return self._problem.text()

    @property
    def sentence(self) -> str:
        """What the offer means; empty where the card says it."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Show what the offer means."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def stand_alone(self, alone: bool) -> None:
        """Unfold the only offer of a list; it needs no head of its own, the switch of the card takes it away."""
        self._head.setVisible(not alone)
        dress(self, role="" if alone else "card")
        self._column.setContentsMargins(*((0, 0, 0, 0) if alone else (_SIDE, 0, _SIDE, _SIDE)))
        if alone:
            self._fold.setChecked(True)

    def begin_typing(self) -> None:
        """Unfold the offer and put the cursor into its first field."""
        self._fold.setChecked(True)
        if self._form is not None:
            self._form.focus_first()

    def refresh(self) -> None:
        """Offer what can be chosen now."""
        if self._form is not None:
            self._form.refresh()

    def show_problems(self, base: str, problems: Mapping[str, str]) -> set[str]:
        """Show each problem at its control, unfolding the offer where there is one."""
        if any(path.startswith(f"{base}.") for path in problems):
            self._fold.setChecked(True)
        whole = [path for path in (base, f"{base}.code") if path in problems]
        self._problem.setText(problems[whole[0]] if whole else "")
        self._problem.setVisible(bool(whole))
        return {*whole, *(self._form.show_problems(base, problems) if self._form is not None else ())}

    def aim(self, form: Form, *, tiers: bool = False) -> None:
        """Add for whom the offer is."""
        form.line(("segments", ChipsInput(self.surroundings.segments)), rare=True)
        if tiers:
            form.line(("tiers", ChipsInput(self.surroundings.levels)), rare=True)

    def _build(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(STEP)
        head.addWidget(self._title, 1)
        head.addWidget(self._fold)
        head.addWidget(self.remove)
        self._column.setSpacing(STEP)
        self._column.addWidget(self._head)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._problem)
        self._sentence.hide()
        self._problem.hide()
        self.say_remove(self.tr("Remove"))
        self._fold.setFixedSize(CONTROL, CONTROL)
        self._fold.setCheckable(True)
        self._fold.setAccessibleName(self.tr("Settings"))
        icons.put(self._fold, "chevron-down", "soft", 18)
        self._fold.toggled.connect(self._unfold)

    def _unfold(self, unfolded: bool) -> None:
        icons.put(self._fold, "chevron-up" if unfolded else "chevron-down", "soft", 18)
        if unfolded and self._form is None:
            self._form = self._make_form()
        if self._form is not None:
            self._form.setVisible(unfolded)

    def _make_form(self) -> Form:
        form = Form(self.area)
        self.fill(form)
        if self.code():
            form.put(self._code, rare=True)
        form.show_values(self.kept.get)
        form.edited.connect(self._write)
        self._column.addWidget(form, 0, Qt.AlignmentFlag.AlignTop)
        self._show_code()
        return form

    def _show_code(self) -> None:
        self._code.setText(self.tr("Code for other programs: {code}").format(code=self.code()))
        self._code.setVisible(bool(self.code()))

    def _write(self, key: str) -> None:
        if self._form is not None:
            before, self.kept[key] = self.kept.get(key), self._form.value(key)
            self.changed(key, before)
        self._title.set_text(self.title())
        self.edited.emit()
