"""Before publishing: what changes for whom, by the shop's own past sales; publishing is asked for, not done here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.preview import Preview, Who
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.replay import Replay
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.preview_view import PreviewView
from loyalty_desk.ui.program.preview_words import PreviewWords, tier_names
from loyalty_desk.ui.program.replay_sheet import ReplaySheet
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.theme import GAP, STEP
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.segmented import SegmentedChoice
from loyalty_desk.ui.widgets.switch import Switch

_WIDTH, _HEIGHT = 1000, 690


@dataclass(frozen=True)
class Publication:
    """A document to be put in force, and what of the present it changes at once."""

    document: Mapping[str, object]
    new_expiry_for_lots: bool = False
    reassign_tiers: bool = False


class PreviewSheet(ReplaySheet):
    """`publish_asked` tells the Publication that the owner wants; `titles` name the sections of a document."""

    publish_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        formats: Formats,
        language: str,
        tasks: Tasks,
        document: Mapping[str, object],
        *,
        titles: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(formats, tasks, parent)
        self.set_title(self.tr("What the draft changes"))
        self._desk, self._document = desk, document
        self._titles = titles or {}
        self._words = PreviewWords(formats, tier_names(language, desk.rules.program(), read_program(document)))
        self._name_of = cache(self._ask_name)
        self.period = SegmentedChoice(self._periods(desk.shop.today()))
        self.lots = Switch(self.tr("Give the points that are there the new expiry"))
        self.tiers = Switch(self.tr("Put everybody into the draft's tiers at once"))
        self._furnish()
        self.back = self.add_button(self.tr("Back"), self.tr("Esc"), role="")
        self.publish = self.set_complete(self.tr("Publish"))
        self.back.clicked.connect(self.reject)
        self.period.chosen.connect(self.look)
        self.resize(_WIDTH, _HEIGHT)
        self.look()

    def look(self) -> None:
        """Live through the chosen period."""
        start, end = self._days()
        document, shop = self._document, self._desk.shop

        def work(progress: Progress) -> Preview:
            return Replay(shop).run(document, start, end, progress.report)

        self.publish.setEnabled(False)
        self.run(work, self._view, self.doing())

    def doing(self) -> str:
        """Return what is going on while the owner waits."""
        return self.tr("Living through the past sales under both programs; nothing is written…")

    def complete(self) -> None:
        """Ask for the publication, once an answer or its lack was seen."""
        if self.publish.isEnabled():
            self.publish_asked.emit(Publication(self._document, self.lots.isChecked(), self.tiers.isChecked()))
            self.accept()

    def answered(self, _answer: bool) -> None:
        """Let the owner publish; without an answer too, for it was their choice not to wait."""
        self.publish.setEnabled(True)

    def _furnish(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("By the sales of"), role="soft"))
        head.addWidget(self.period)
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addLayout(self._place, 1)
        options = QVBoxLayout()
        options.setSpacing(0)
        hint = self.tr("Nobody's points burn before the days of grace are over.")
        options.addLayout(_option(self.lots, self.tr("Points that are there get the new expiry"), hint))
        hint = self.tr("Otherwise tiers change with the next purchase or review.")
        options.addLayout(_option(self.tiers, self.tr("Everybody comes into the draft's tier at once"), hint))
        self.body.addLayout(options)

    def _view(self, preview: Preview) -> QWidget:
        if not preview.sales:
            text = self.tr("No sales with a card in this time, so there is nothing to compare. Choose a longer time.")
            return EmptyState("cart-outline", text)
        return PreviewView(self._words, preview, name_of=self._name_of, titles=self._titles)

    def _periods(self, today: date) -> list[tuple[object, str]]:
        month_end = today.replace(day=1) - timedelta(days=1)
        return [
            ((month_end.replace(day=1), month_end), self.tr("Last month")),
            ((today - timedelta(days=89), today), self.tr("Last 90 days")),
            ((today - timedelta(days=364), today), self.tr("Last year")),
        ]

    def _days(self) -> tuple[date, date]:
        chosen = self.period.value()
        if isinstance(chosen, tuple):
            return chosen[0], chosen[1]
        raise TypeError(chosen)

    def _ask_name(self, who: Who) -> str:
        try:
            customer = self._desk.enrolment.customer(CustomerId(int(who)))
        except Refused:
            return self.tr("a customer")
        return customer.name or customer.card or self.tr("a customer")


def _option(switch: Switch, text: str, hint: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(STEP)
    row.addWidget(switch)
    row.addWidget(Label(text))
    row.addSpacing(GAP)
    row.addWidget(Label(hint, role="label", wrap=True), 1)
    return row
