"""The program's basics: edit a draft, see what it means, publish it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.page import Key, Page
from loyalty_desk.ui.program.cards import EarningCard, ExpiryCard, LimitsCard, RedemptionCard, RefundsCard, ShopCard
from loyalty_desk.ui.program.customer_cards import DiscountsCard, TiersCard
from loyalty_desk.ui.program.draft import Draft
from loyalty_desk.ui.program.example_panel import ExamplePanel
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.program.sentences import Sentences
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import GAP, STEP, WIDE, dress
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.page_head import PageHead
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from loyalty_desk.ui.wording import sentence
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
        categories = desk.profile.categories()
        self._head = PageHead(self.tr("Program"))
        self._discard = QPushButton(self.tr("Discard"))
        self._publish = KeyButton(self.tr("Publish"), "Ctrl+S", role="primary")
        self.example = ExamplePanel(formats, categories)
        draft = self._draft
        self.earning = EarningCard(draft, formats, language, categories)
        self.redemption = RedemptionCard(draft, formats, categories)
        self.expiry = ExpiryCard(draft, formats)
        self.refunds = RefundsCard(draft)
        self.tiers = TiersCard(draft, formats, language)
        self.discounts = DiscountsCard(draft, formats, language)
        self.limits = LimitsCard(draft, formats)
        self.shop = ShopCard(draft, language)
        self._build()
        for card in self.cards():
            card.edited.connect(self._follow)
        self._discard.clicked.connect(self.discard)
        self._publish.clicked.connect(self.publish)

    @property
    def draft(self) -> Draft:
        """The program as it is being edited."""
        return self._draft

    def cards(self) -> tuple[RuleCard, ...]:
        """Return all cards."""
        return (*self._left(), *self._right())

    def keys(self) -> tuple[Key, ...]:
        """Return the key that publishes."""
        return (Key("Ctrl+S", self.tr("Publish the draft")),)

    def reload(self) -> None:
        """Take what is in force as the ground of the draft; what was edited stays edited."""
        self._draft.rebase(_document(self._desk))
        categories = self._desk.profile.categories()
        for part in (self.earning, self.redemption, self.example):
            part.offer(categories)
        self._show_draft()

    def publish(self) -> None:
        """Put the draft in force."""
        before = self._draft.published
        if not self._publish.isEnabled() or not self._put_in_force(self._draft.document):
            return
        self._draft.accept(_document(self._desk))
        self._show_draft()
        text = self.tr("Version {number} of the program is in force.").format(number=self._desk.rules.version())
        back = Action(self.tr("Take back"), partial(self.take_back, before))
        self._notices.good(text, action=back)

    def take_back(self, before: Mapping[str, object]) -> None:
        """Put a document that was in force before in force again; the draft keeps what is edited."""
        if self._put_in_force(before):
            self.reload()
            text = self.tr("The program is again as it was before, as version {number}.")
            self._notices.good(text.format(number=self._desk.rules.version()))

    def discard(self) -> None:
        """Go back to what is in force."""
        self._draft.discard()
        self._show_draft()

    def problems(self) -> tuple[Problem, ...]:
        """Return what keeps the draft from being published."""
        found = [problem for card in self.cards() for problem in card.own_problems()]
        found += self._desk.rules.check(self._draft.document)
        if found:  # what contradicts itself is looked for only in what can be read: look at each card by itself
            found += [problem for card in self.cards() for problem in self._desk.rules.check(self._alone(card))]
        return tuple(dict.fromkeys(found))

    def _left(self) -> tuple[RuleCard, ...]:
        return self.earning, self.redemption, self.expiry, self.refunds

    def _right(self) -> tuple[RuleCard, ...]:
        return self.tiers, self.discounts, self.limits, self.shop

    def _build(self) -> None:
        dress(self._discard, role="ghost")
        self._head.add(self._discard)
        self._head.add(self._publish)
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setSpacing(GAP)
        for cards in (self._left(), self._right()):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addSpacing(GAP)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.example.setFixedWidth(_EXAMPLE)
        body = QHBoxLayout()
        body.setSpacing(STEP)
        body.addWidget(VerticalScroll(content), 1)
        body.addWidget(self.example, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, 0)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addLayout(body, 1)

    def _show_draft(self) -> None:
        for card in self.cards():
            card.show_draft()
        self._follow()

    def _follow(self) -> None:
        """Let problems, sentences, example and head follow the draft."""
        problems = self.problems()
        program = None if problems else read_program(self._draft.document)
        words = {problem.field: problem_text(problem.problem) for problem in problems}
        placed = {path for card in self.cards() for path in card.show_problems(words)}
        for card in self.cards():
            self._say(card, program)
        self.example.show_program(program)
        self._show_head(problems, [words[path] for path in words.keys() - placed])

    def _say(self, card: RuleCard, program: Program | None) -> None:
        try:
            known = program or read_program(self._alone(card))
        except Refused:
            card.say(self.tr("Mend what is marked here."), "bad")
        else:
            card.say(self._sentence(card, Sentences(known, self._formats)))

    def _alone(self, card: RuleCard) -> dict[str, object]:
        """Return the document in force with what is edited on one card, so that a mistake silences only its own."""
        alone = Draft(self._draft.published)
        for path in card.paths():
            alone.put(path, self._draft.get(path))
        return alone.document

    def _sentence(self, card: RuleCard, say: Sentences) -> str:
        sentences = {
            self.earning: say.earning,
            self.redemption: say.redemption,
            self.expiry: say.expiry,
            self.refunds: say.refunds,
            self.tiers: say.tiers,
            self.discounts: say.discounts,
            self.limits: say.limits,
            self.shop: say.shop,
        }
        return sentences[card]()

    def _show_head(self, problems: tuple[Problem, ...], unplaced: list[str]) -> None:
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
        if problems:
            parts.append(self.tr("mend what is marked"))
        self._head.set_sub(" · ".join((*parts, *unplaced)))
        self._discard.setEnabled(bool(places))
        self._publish.setEnabled(bool(places) and not problems)
        self.draft_changed.emit(places)

    def _put_in_force(self, document: Mapping[str, object]) -> bool:
        try:
            self._desk.rules.publish(document)
        except (Refused, Trouble) as error:
            self._notices.bad(sentence(error, self._formats))
            return False
        return True


def _document(desk: Desk) -> dict[str, object]:
    document = desk.rules.document()
    return dict(document) if isinstance(document, Mapping) else {}
