"""The program: edit a draft card by card, see what it means, publish it."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.page import Key, Page
from loyalty_desk.ui.program.catalogue import Catalogue
from loyalty_desk.ui.program.draft import Draft
from loyalty_desk.ui.program.example_panel import ExamplePanel
from loyalty_desk.ui.program.page_actions import PageActions
from loyalty_desk.ui.program.publisher import Publisher
from loyalty_desk.ui.program.reading import DraftReading, read_draft
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.program.sentences import Sentences
from loyalty_desk.ui.program.surroundings import Surroundings
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import GAP, STEP, WIDE, dress
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.page_head import PageHead
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from loyalty_desk.ui.wording_problems import problem_text

_EXAMPLE = 300


class ProgramPage(Page):
    """Cards of rules on a draft, an example beside them; `draft_changed` tells how many places differ."""

    draft_changed = Signal(int)

    topics = frozenset({Topic.PROGRAM, Topic.SETTINGS})

    def __init__(self, desk: Desk, formats: Formats, language: str, notices: Notices, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._notices = notices
        self._draft = Draft(_document(desk))
        self._categories = desk.profile.categories()
        surroundings = Surroundings(self._draft, formats, lambda: self._categories, desk.shop.today)
        self._head = PageHead(self.tr("Program"))
        self.extras = PageActions(desk, formats, notices, tasks, self._draft)
        self._publisher = Publisher(desk, formats, language, notices, tasks, page=self)
        self._versions = QPushButton(self.tr("Versions"))
        self._discard = QPushButton(self.tr("Discard"))
        self._publish = KeyButton(self.tr("Publish"), "Ctrl+S", role="primary")
        self._catalogue = Catalogue(surroundings)
        self.example = ExamplePanel(formats, self._categories, _local_now(desk))
        self._reading: DraftReading | None = None
        self._build()
        self._catalogue.edited.connect(self._follow)
        self._catalogue.folded.connect(self._unfolded)
        self._catalogue.completed.connect(self._show_draft)
        self._discard.clicked.connect(self.discard)
        self._publish.clicked.connect(self.publish)
        self._publisher.published.connect(self._take_published)
        self._versions.clicked.connect(self._open_versions)

    @property
    def draft(self) -> Draft:
        """The program as it is being edited."""
        return self._draft

    def cards(self) -> tuple[RuleCard, ...]:
        """Return all cards."""
        self._catalogue.complete()
        return self._catalogue.cards()

    def card(self, kind: type[RuleCard]) -> RuleCard:
        """Return the card of a kind."""
        return self._catalogue.card(kind)

    def keys(self) -> tuple[Key, ...]:
        """Return the key that publishes."""
        return (Key("Ctrl+S", self.tr("Publish the draft")),)

    def reload(self) -> None:
        """Take what is in force as the ground of the draft; what was edited stays edited."""
        self._draft.rebase(_document(self._desk))
        self._categories = self._desk.profile.categories()
        self.example.offer(self._categories)
        self._show_draft()

    def publish(self) -> None:
        """Put the draft in force, after a look at what it changes."""
        if self._publish.isEnabled():
            self._publisher.begin(self._draft.document, self.titles())

    def _take_published(self) -> None:
        before = self._draft.published
        self._draft.accept(_document(self._desk))
        self._show_draft()
        text = self.tr("Version {number} of the program is in force.").format(number=self._desk.rules.version())
        back = Action(self.tr("Take back"), partial(self.take_back, before))
        self._notices.good(text, action=back)

    def take_back(self, before: Mapping[str, object]) -> None:
        """Put a document that was in force before in force again; the draft keeps what is edited."""
        if self._publisher.put_in_force(before):
            self.reload()
            text = self.tr("The program is again as it was before, as version {number}.")
            self._notices.good(text.format(number=self._desk.rules.version()))

    def discard(self) -> None:
        """Go back to what is in force."""
        self._draft.discard()
        self._show_draft()

    def problems(self) -> tuple[Problem, ...]:
        """Return what keeps the draft from being published."""
        return read_draft(self._draft, self.cards(), self._desk.rules.check).problems

    def _build(self) -> None:
        dress(self._discard, role="ghost")
        for control in (self.extras, self._versions, self._discard, self._publish):
            self._head.add(control)
        self.example.setFixedWidth(_EXAMPLE)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.addWidget(self.example, 0, Qt.AlignmentFlag.AlignTop)
        column.addSpacing(GAP)
        column.addStretch(1)
        scroll = VerticalScroll(beside)
        scroll.setFixedWidth(_EXAMPLE + WIDE)
        body = QHBoxLayout()
        body.setSpacing(STEP)
        body.addWidget(self._catalogue, 1)
        body.addWidget(scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(WIDE, GAP, 0, 0)
        outer.setSpacing(GAP)
        for above in (self._head, self._catalogue.chips):
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, WIDE, 0)
            row.addWidget(above)
            outer.addLayout(row)
        outer.addLayout(body, 1)

    def _show_draft(self) -> None:
        for card in self._catalogue.cards():
            card.show_draft()
        self._follow()

    def _follow(self) -> None:
        """Let problems, sentences, example and head follow the draft."""
        reading = self._reading = read_draft(self._draft, self._catalogue.cards(), self._desk.rules.check)
        words = {problem.field: problem_text(problem.problem) for problem in reading.problems}
        placed = {path for card in self._catalogue.cards() for path in card.show_problems(words)}
        say = Sentences(reading.program, self._formats) if reading.program else None
        for card in self._catalogue.cards():
            card.refresh()
            self._say(card, say)
        self.example.show_program(reading.whole)
        self._show_head(reading, [words[path] for path in words.keys() - placed])

    def _say(self, card: RuleCard, say: Sentences | None) -> None:
        if say is None or (self._reading and card in self._reading.broken):
            card.say_mend()
        else:
            card.say(say)

    def _unfolded(self, card: RuleCard) -> None:
        """Let a card that was unfolded or folded say as much as it has room for."""
        if self._reading is not None and self._reading.program is not None:
            self._say(card, Sentences(self._reading.program, self._formats))

    def _show_head(self, reading: DraftReading, unplaced: list[str]) -> None:
        places = len(self._draft.changed())
        since = self._desk.rules.history()[0]
        day = since.published_at.astimezone(self._desk.shop.program.time_zone).date()
        parts = [
            self.tr("Version {number} is in force since {day}").format(
                number=since.version, day=self._formats.date(day)
            )
        ]
        if places:
            parts.append(self.tr("changed in the draft: {count}").format(count=places))
        if reading.problems:
            parts.append(self.tr("mend what is marked"))
        self._head.set_sub(" · ".join((*parts, *unplaced)))
        self.extras.show_draft(sound=not reading.problems)
        self._discard.setEnabled(bool(places))
        self._publish.setEnabled(bool(places) and not reading.problems)
        self.draft_changed.emit(places)

    def _open_versions(self) -> None:
        from loyalty_desk.ui.program.versions_sheet import VersionsSheet

        sheet = VersionsSheet(self._desk, self._formats, self.titles(), self)
        sheet.back_wanted.connect(self.go_back)
        sheet.open()

    def titles(self) -> dict[str, str]:
        """Return the titles of the cards by the fields of the document that are theirs."""
        return {".".join(path): card.title for card in self.cards() for path in card.paths}

    def go_back(self, version: int) -> None:
        """Put an older version in force again, as a new version."""
        before = self._draft.published
        document = self._desk.rules.document_of(version)
        if isinstance(document, Mapping) and self._publisher.put_in_force(document):
            self.reload()
            text = self.tr("The rules of version {old} are in force again, as version {number}.")
            back = Action(self.tr("Take back"), partial(self.take_back, before))
            self._notices.good(text.format(old=version, number=self._desk.rules.version()), action=back)


def _local_now(desk: Desk) -> datetime:
    return desk.shop.now().astimezone(desk.shop.program.time_zone)


def _document(desk: Desk) -> dict[str, object]:
    document = desk.rules.document()
    return dict(document) if isinstance(document, Mapping) else {}
