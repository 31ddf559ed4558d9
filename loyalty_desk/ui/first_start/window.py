"""The window of the first start: three steps to a shop, or another way to one."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.paths import data_folder
from loyalty_desk.services.backups import restore
from loyalty_desk.services.clock import Clock
from loyalty_desk.services.shop import Shop
from loyalty_desk.ui import language
from loyalty_desk.ui.first_start.cards_step import CardsStep
from loyalty_desk.ui.first_start.choices import SUFFIX, Choices, free_path
from loyalty_desk.ui.first_start.founding import Begun, found
from loyalty_desk.ui.first_start.kind_step import KindStep
from loyalty_desk.ui.first_start.kinds import KindWords
from loyalty_desk.ui.first_start.places import system_currency, system_time_zone
from loyalty_desk.ui.first_start.shop_step import ShopStep
from loyalty_desk.ui.first_start.step import Step
from loyalty_desk.ui.first_start.step_row import StepRow
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings import files
from loyalty_desk.ui.settings.countries import system_country
from loyalty_desk.ui.settings.failing import words_for
from loyalty_desk.ui.settings.verdict import Verdict
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.theme import GAP, STEP, WIDE, dress
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.label import Label

_SMALLEST = (1120, 640)
_LAST = 2
_BACKUP_DATE = re.compile(r" \d{4}-\d\d-\d\d \d\d-\d\d-\d\d.*$")


class FirstStart(QDialog):
    """Shown while there is no shop. `begun` tells the shop file to open, `demo_requested` the language of a demo."""

    begun = Signal(Begun)
    demo_requested = Signal(str)

    _step: Step
    _body: QVBoxLayout

    def __init__(
        self,
        application: QApplication,
        *,
        preferences: Preferences,
        tasks: Tasks,
        clock: Clock,
        folder: Path | None = None,
    ) -> None:
        super().__init__()
        self._application, self._preferences = application, preferences
        self._tasks, self._clock = tasks, clock
        spoken = language.chosen(preferences.language)
        self._choices = Choices(
            folder=folder or data_folder(),
            language=spoken,
            currency=system_currency(spoken),
            time_zone=system_time_zone(),
            country=system_country(spoken),
        )
        self._place = 0
        self._root = QVBoxLayout(self)
        self._root.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(*_SMALLEST)
        self._build()

    @property
    def choices(self) -> Choices:
        """What was chosen so far."""
        return self._choices

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._step

    def go(self, place: int) -> None:
        """Show a step, counted from 0."""
        self._place = place
        old = self._step
        self._step = self._make(place)
        self._body.replaceWidget(old, self._step)
        old.hide()
        old.deleteLater()
        self._step.show()
        self._told.clear()
        self._show_place()
        self._step.focus_first()

    def next(self) -> None:
        """Go on, from the last step to the shop."""
        if not self._step.complete():
            return
        if self._place < _LAST:
            self.go(self._place + 1)
        else:
            self._found()

    def back(self) -> None:
        """Go to the step before; from the first there is none."""
        if self._place:
            self.go(self._place - 1)

    def open_shop(self, path: Path) -> None:
        """Open a shop that is there, or say why it cannot be opened."""

        def work(_progress: Progress) -> Begun:
            Shop.open(path, self._clock).close()
            return Begun(path, self._choices.language)

        self._do(work)

    def restore(self, copy: Path) -> None:
        """Make a shop of a backup, beside the shops that are there, or say why it cannot be."""

        def work(_progress: Progress) -> Begun:
            target = free_path(self._choices.folder, _BACKUP_DATE.sub("", copy.stem))
            return Begun(restore(copy, target).path, self._choices.language)

        self._do(work)

    def speak(self, spoken: str) -> None:
        """Say everything in another language from now on."""
        self._choices = self._choices.speaking(spoken, system_currency(spoken))
        self._choices = replace(self._choices, country=system_country(spoken))
        self._preferences.language = LanguageChoice(spoken)
        language.install(self._application, spoken)
        self._content.hide()
        self._content.deleteLater()
        self._build()
        if isinstance(self._step, ShopStep):
            self._step.focus_language()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc, which must not close the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Loyalty Desk: first start"))
        self._content = QWidget()
        self._content.setAutoFillBackground(True)
        self._content.setBackgroundRole(QPalette.ColorRole.Window)
        self._row = StepRow((self.tr("Shop"), self.tr("Rules"), self.tr("Cards")))
        self._told = Verdict()
        self._back = KeyButton(self.tr("Back"), self.tr("Esc"), bind=False)
        self._next = KeyButton("", self.tr("Enter"), role="primary", bind=False)
        self._step = self._make(self._place)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(WIDE, GAP, WIDE, GAP)
        self._body.setSpacing(GAP)
        self._body.addWidget(self._step, 1)
        self._body.addWidget(self._told)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addLayout(self._body, 1)
        column.addWidget(self._foot())
        self._root.addWidget(self._content)
        self._next.setDefault(True)  # only a button that is already in the dialog can be its default
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.next)
        self._show_place()
        self._step.focus_first()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(WIDE, WIDE, WIDE, STEP)
        row.addWidget(Label(self.tr("Welcome to Loyalty Desk"), role="title", tone="accent"))
        row.addStretch()
        row.addWidget(self._row)
        return row

    def _foot(self) -> QFrame:
        foot = QFrame()
        dress(foot, role="foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(WIDE, GAP, WIDE, GAP)
        row.setSpacing(STEP)
        row.addStretch()
        row.addWidget(self._back)
        row.addWidget(self._next)
        self._back.setAutoDefault(False)
        return foot

    def _make(self, place: int) -> Step:
        step: Step
        if place == 0:
            step = self._shop_step()
        elif place == 1:
            step = KindStep(self._choices, local_day(self._clock.now(), ZoneInfo(self._choices.time_zone)))
        else:
            step = CardsStep(self._choices)
        step.changed.connect(self._take)
        return step

    def _shop_step(self) -> ShopStep:
        step = ShopStep(self._choices)
        step.language_chosen.connect(self.speak)
        step.demo_requested.connect(self._ask_demo)
        step.open_requested.connect(self._ask_shop)
        step.restore_requested.connect(self._ask_backup)
        return step

    def _show_place(self) -> None:
        self._row.mark(self._place)
        self._back.setVisible(self._place > 0)
        self._next.set_text(self.tr("Open the shop") if self._place == _LAST else self.tr("Next"))

    def _take(self, choices: Choices) -> None:
        self._choices = choices

    def _ask_demo(self) -> None:
        self.demo_requested.emit(self._choices.language)

    def _ask_shop(self) -> None:
        self._ask(self.tr("Open a shop"), self.open_shop)

    def _ask_backup(self) -> None:
        self._ask(self.tr("Restore a backup"), self.restore)

    def _ask(self, title: str, chosen: Callable[[Path], None]) -> None:
        kinds = self.tr("Shops") + f" (*{SUFFIX});;" + self.tr("All files") + " (*)"
        files.ask_to_open(self, title, self._choices.folder, kinds=kinds, chosen=chosen)

    def _found(self) -> None:
        choices = self._choices
        formats = Formats(choices.language, choices.currency)
        make = partial(
            found,
            choices,
            clock=self._clock,
            categories=KindWords(formats).categories(choices.kind),
            batch=self.tr("First cards"),
        )

        def work(_progress: Progress) -> Begun:
            return make()

        self._do(work)

    def _do(self, work: Callable[[Progress], Begun]) -> None:
        self._told.clear()
        self._content.setEnabled(False)
        self._tasks.run(work, done=self._finish, failed=self._fail)

    def _finish(self, begun: Begun) -> None:
        self._preferences.language = LanguageChoice(begun.language)
        if begun.cards:
            files.show(begun.cards)
        self.begun.emit(begun)

    def _fail(self, error: Exception) -> None:
        self._content.setEnabled(True)
        known = Trouble("cannot_open", str(error)) if isinstance(error, OSError) else error
        self._told.tell(words_for(known, Formats(self._choices.language, self._choices.currency)), well=False)
