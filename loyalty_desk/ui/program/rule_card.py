"""A card of the program: a switch where it can be off, its sentence, its settings made when they are first seen."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolButton

from loyalty_desk.domain.document import Problem
from loyalty_desk.ui import icons
from loyalty_desk.ui.program.draft import Path
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.offer_list import OfferList
from loyalty_desk.ui.program.sentences import Sentences
from loyalty_desk.ui.program.surroundings import Surroundings
from loyalty_desk.ui.theme import CONTROL, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.switch import Switch

_TOLD = 3  # offers that a folded card speaks of


class RuleCard(Card):
    """Settings bound to fields of a draft; `edited` tells after the draft was written.

    A subclass names the fields of the document that are its own, and what they are when the card is off, if it can be.
    """

    edited = Signal()
    folded = Signal()  # or unfolded

    paths: tuple[Path, ...] = ()
    off: Mapping[Path, object] = {}

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__("")
        self.surroundings = surroundings
        self.draft = surroundings.draft
        self.offers: OfferList | None = None
        self._form: Form | None = None
        self._on: dict[Path, object] = {}
        self._switch: Switch | None = None
        self._showing = False
        self._sentence = Label(role="soft", wrap=True)
        self._problem = Label(role="error", wrap=True)
        self._fold = QToolButton()
        self._build()

    def words(self) -> tuple[str, str]:
        """Return the card's title, and what the idea is good for, which stands there while the card is off."""
        raise NotImplementedError

    def fill(self, form: Form) -> None:
        """Add the settings."""
        raise NotImplementedError

    def first(self) -> Mapping[Path, object]:
        """Return what the card begins with when it is switched on."""
        return {}

    def said(self, say: Sentences) -> str | tuple[str, ...]:
        """Return what the settings mean, for a list of offers one sentence for each."""
        raise NotImplementedError

    def said_of_all(self, say: Sentences) -> str:
        """Return what holds for all offers of a list together."""
        return ""

    @property
    def switch(self) -> Switch | None:
        """The switch, where the card can be off."""
        return self._switch

    @property
    def title(self) -> str:
        """The name of the mechanic."""
        return self._title.text()

    def is_on(self) -> bool:
        """Return whether the draft has the mechanic on."""
        return not self.off or any(self.draft.get(path) != value for path, value in self.off.items())

    def is_filled(self) -> bool:
        """Return whether the settings were made already."""
        return self._form is not None

    def sentence(self) -> str:
        """Return what the card says."""
        return self._sentence.text()

    @property
    def problem(self) -> str:
        """What is wrong with the mechanic as a whole."""
        return self._problem.text()

    def say(self, say: Sentences) -> None:
        """Show what the settings mean, or what the idea is good for."""
        if not self.is_on():
            self._tell(self.words()[1])
            return
        said, of_all = self.said(say), self.said_of_all(say)
        if isinstance(said, str):
            self._tell(said)
            return
        if self.offers is not None:
            self.offers.say(said)
        told = () if self._fold.isChecked() and len(said) > 1 else said[:_TOLD]
        more = len(said) - _TOLD if told else 0
        rest = (self.tr("And {count} more.").format(count=more),) if more > 0 else ()
        self._tell("\n".join(part for part in (*told, *rest, of_all) if part))

    def say_mend(self) -> None:
        """Say that what is marked has to be mended first."""
        self._tell(self.tr("Mend what is marked here."), "bad")

    def show_draft(self) -> None:
        """Show what the draft has now."""
        if self._switch is not None:
            self._showing = True
            self._switch.setChecked(self.is_on())
            self._showing = False
        if not self.is_on():
            self._fold.setChecked(False)
        self._show_switched()
        self._show_values()

    def refresh(self) -> None:
        """Offer what can be chosen now."""
        if self._form is not None:
            self._form.refresh()

    def unfold(self, unfolded: bool = True) -> None:
        """Show the settings, or fold them away; a card that is off stays folded."""
        self._fold.setChecked(unfolded and self.is_on())

    def own_problems(self) -> Iterator[Problem]:
        """Tell of what a document could not even hold."""
        if self._form is not None:
            yield from self._form.own_problems()

    def owns(self, problem: str) -> bool:
        """Return whether a problem is about a field of this card."""
        names = (".".join(path) for path in self.paths)
        return any(problem == name or problem.startswith((f"{name}.", f"{name}[", f"{name}#")) for name in names)

    def show_problems(self, problems: Mapping[str, str]) -> set[str]:
        """Show each problem at its control, unfold what hides one, and return those that have a place here."""
        if any(self.owns(path) for path in problems) and self.is_on():
            self.unfold()
        placed = self._form.show_problems("", problems) if self._form is not None else set()
        whole = [path[0] for path in self.off if len(path) == 1 and path[0] in problems.keys() - placed]
        self._problem.setText(problems[whole[0]] if whole else "")
        self._problem.setVisible(bool(whole))
        return placed | set(whole)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Unfold or fold the card by its title and its sentence."""
        above = event.position().y() <= self._sentence.geometry().bottom()
        if above and self._fold.isVisible() and event.button() == Qt.MouseButton.LeftButton:
            self._fold.toggle()
        super().mouseReleaseEvent(event)

    def _build(self) -> None:
        title, _ = self.words()
        self.set_title(title)
        self._fold.setFixedSize(CONTROL, CONTROL)
        self._fold.setCheckable(True)
        self._fold.setAccessibleName(self.tr("Settings: {title}").format(title=title))
        icons.put(self._fold, "chevron-down", "soft", 18)
        self.set_corner(self._fold)
        if self.off:
            self._switch = Switch(title)
            self._switch.toggled.connect(self._turn)
            self.set_corner(self._switch)
        self._head.setSpacing(0)
        self._outer.setSpacing(0)
        self.add(self._sentence)
        self.add(self._problem)
        self._problem.hide()
        self._fold.toggled.connect(self._unfold)

    def _tell(self, sentence: str, tone: str = "soft") -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        if self._sentence.property("tone") != tone:
            dress(self._sentence, tone=tone)

    def _show_values(self) -> None:
        if self._form is not None:
            self._form.show_values(self._read)

    def _read(self, key: str) -> object:
        return self.draft.get(tuple(key.split(".")))

    def _turn(self, on: bool) -> None:
        if self._showing:
            return
        if not on:
            self._on = {path: self.draft.get(path) for path in self.off}
        for path, value in ((self._on or self.first()) if on else self.off).items():
            self.draft.put(path, value)
        self.unfold(on)
        self._show_switched()
        self._show_values()
        self.edited.emit()

    def _show_switched(self) -> None:
        on = self.is_on()
        self._fold.setVisible(on)
        dress(self._title, tone="" if on else "soft")

    def _unfold(self, unfolded: bool) -> None:
        icons.put(self._fold, "chevron-up" if unfolded else "chevron-down", "soft", 18)
        if unfolded and self._form is None:
            self._form = self._make_form()
        if self._form is not None:
            self._form.setVisible(unfolded)
        self.folded.emit()

    def _make_form(self) -> Form:
        form = Form()
        self.fill(form)
        form.show_values(self._read)
        form.edited.connect(self._write)
        self.add(form)
        return form

    def _write(self, key: str) -> None:
        if self._form is not None:
            self.draft.put(tuple(key.split(".")), self._form.value(key))
            self.edited.emit()


class OfferCard(RuleCard):
    """A card of a list of offers at `path`."""

    path: Path = ()

    def begin(self) -> Mapping[str, object]:
        """Return what a new offer is at first."""
        raise NotImplementedError

    def first(self) -> Mapping[Path, object]:
        """Return the list with one offer."""
        return {self.path: [dict(self.begin())]}

    def offer_list(self, form: Form, offers: OfferList) -> None:
        """Add the list of offers."""
        self.offers = offers
        form.rows(".".join(self.path), offers)
