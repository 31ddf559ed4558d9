"""The sheet that writes down what a customer says of the shop, and thanks for it."""

import uuid
from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from loyalty_desk.domain.money import Points
from loyalty_desk.domain.opinion import RECOMMEND, SATISFIED, SCALES, Opinion
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.bonuses import Bonuses
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.score_row import ScoreRow

_WIDTH = 560
_MOST = 200


class OpinionSheet(CustomerSheet):
    """Two questions, each may stay open; `completed` tells the points that the answer brought."""

    def __init__(
        self, bonuses: Bonuses, visit: Visit, program: Program, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("An answer"), formats, program.time_zone, parent)
        self._bonuses = bonuses
        self._visit = visit
        self._pays = program.feedback is not None
        self._key = str(uuid.uuid4())
        asked = self.tr("Would they recommend us to friends?"), self.tr("How satisfied are they?")
        self._recommend = ScoreRow(asked[0], SCALES[RECOMMEND], ends=(self.tr("not at all"), self.tr("surely")))
        self._satisfied = ScoreRow(asked[1], SCALES[SATISFIED], ends=(self.tr("not at all"), self.tr("very")))
        self._note = QLineEdit()
        self._note.setMaxLength(_MOST)
        self._fields = {RECOMMEND: Field(asked[0], self._recommend), SATISFIED: Field(asked[1], self._satisfied)}
        self._ask()

    def fields(self) -> Mapping[str, Field]:
        """Return the questions."""
        return self._fields

    def do(self) -> Points:
        """Write the answer down."""
        done = self._bonuses.thank_for_feedback(
            self._key, self._visit.customer.customer_id, opinion=self._opinion(), note=self._note.text()
        )
        return done.standing.balance - self._visit.standing.balance if done.standing else 0

    def _ask(self) -> None:
        for field in (*self._fields.values(), Field(self.tr("What was said"), self._note)):
            self.body.addWidget(field)
        if self._pays:
            due = self._visit.courtesies.feedback
            self.body.addWidget(Label(self._brings(due), tone="gold" if due else "soft", wrap=True))
        self.finish(self.tr("Write down"), width=_WIDTH)
        for row in (self._recommend, self._satisfied):
            row.chosen.connect(self._look_again)
        self._look_again()
        self._recommend.setFocus()

    def _brings(self, due: Points) -> str:
        if due:
            return self.formats.n_points(due, signed=True)
        if self._visit.standing.control:
            return self.tr("Kept without points.")
        return self.tr("Was thanked not long ago: kept without points.")

    def _look_again(self) -> None:
        """Let an answer be completed that says something, or is thanked for."""
        self.set_ready(self._pays or self._opinion() != Opinion())

    def _opinion(self) -> Opinion:
        return Opinion(recommend=self._recommend.score(), satisfied=self._satisfied.score())
