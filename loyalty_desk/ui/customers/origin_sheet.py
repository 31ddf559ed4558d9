"""Why points came or went that are no part of a sale: the rule, the occasion, the dates of the lots."""

from collections.abc import Iterator
from datetime import tzinfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.domain.program import Program
from loyalty_desk.services.people import Origin
from loyalty_desk.store.timeline import Portion
from loyalty_desk.ui.customers.timeline_words import TimelineWords
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.sentences import Sentences
from loyalty_desk.ui.theme import STEP
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line, QuoteLines
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_WIDTH, _HEIGHT = 520, 480


class OriginSheet(DialogFrame):
    """The account of one entry of the timeline."""

    def __init__(self, origin: Origin, words: TimelineWords, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Why so many?"), parent)
        self._origin = origin
        self._formats = formats
        said = words.of(origin.item)
        shown = QuoteLines()
        shown.show_lines((*self._facts(), SEPARATOR, *self._points(origin.program.time_zone)))
        self.body.addWidget(Label(said.title, role="title", wrap=True))
        if rule := self._rule(origin.program):
            self.body.addWidget(Label(rule, role="soft", wrap=True))
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setSpacing(STEP)
        lines.addWidget(shown)
        lines.addStretch()
        self.body.addWidget(VerticalScroll(content), 1)
        self.set_complete(self.tr("Understood"))
        self.resize(_WIDTH, _HEIGHT)

    def _facts(self) -> Iterator[Line]:
        item = self._origin.item
        yield Line(self.tr("When"), self._formats.moment(item.at.astimezone(self._origin.program.time_zone)))
        if item.staff:
            yield Line(self.tr("Who"), item.staff)
        if item.reason:
            yield Line(self.tr("Reason: {reason}").format(reason=item.reason))
        yield Line(self.tr("Version of the rules"), self._formats.number(self._origin.version), "soft")

    def _points(self, zone: tzinfo) -> Iterator[Line]:
        item, points = self._origin.item, self._formats.points
        yield Line(self.tr("Points"), role="heading")
        for portion in self._origin.portions:
            if portion.last is None and portion.made_at is None:
                yield Line(self.tr("settled what was owed"), points(portion.points, signed=True))
            else:
                yield Line(self._dates(portion, zone), points(portion.points, signed=True))
        told = sum(portion.points for portion in self._origin.portions)
        settled = item.came - item.went - told
        if self._origin.portions and settled > 0:
            yield Line(self.tr("settled what was owed"), points(settled, signed=True))
        yield Line(self.tr("Together"), self._formats.n_points(item.came - item.went, signed=True), "bold-gold")

    def _dates(self, portion: Portion, zone: tzinfo) -> str:
        last = self._formats.date(portion.last) if portion.last else ""
        if self._origin.item.kind == "expire" or portion.points < 0:
            made = self._formats.date(portion.made_at.astimezone(zone).date()) if portion.made_at else ""
            text = self.tr("of {date}, usable until {last}") if last else self.tr("of {date}")
            return text.format(date=made, last=last)
        first = self._formats.date(portion.available_from.astimezone(zone).date()) if portion.available_from else ""
        text = self.tr("usable from {first} until {last}") if last else self.tr("usable from {first}, never burn")
        said = text.format(first=first, last=last)
        left = self._formats.points(portion.left)
        return self.tr("{dates}; {left} of them left").format(dates=said, left=left)

    def _rule(self, program: Program) -> str:
        """Return the sentence of the rule that gave the points, as it was then."""
        sentences, item = Sentences(program, self._formats), self._origin.item
        lists = {
            "challenge": ([each.code for each in program.challenges], sentences.challenges),
            "event": ([each.code for each in program.events], sentences.events),
        }
        if item.kind in lists:
            codes, told = lists[item.kind]
            return told()[codes.index(item.name)] if item.name in codes else ""
        single = {
            "welcome": (program.welcome, sentences.welcome),
            "birthday": (program.birthday, sentences.birthday),
            "anniversary": (program.anniversary, sentences.anniversary),
            "win_back": (program.win_back, sentences.win_back),
            "referral": (program.referral, sentences.referral),
            "feedback": (program.feedback, sentences.feedback),
            "surprise": (program.surprise, sentences.surprise),
            "certificate_points": (program.certificates, sentences.certificates),
            "expire": (program.expiry, sentences.expiry),
        }
        rule, say = single.get(item.kind, (None, None))
        return say() if rule is not None and say is not None else ""
