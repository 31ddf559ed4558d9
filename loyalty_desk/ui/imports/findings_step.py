"""The step that shows what taking a file would do, before anything is written."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.domain.importing import Findings, Kind, Known
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.imports.import_words import ImportWords
from loyalty_desk.ui.imports.problems_card import ProblemsCard
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.figure import Figure
from loyalty_desk.ui.widgets.label import Label

_TAKES: Mapping[Kind, float] = {"customers": 6.0, "sales": 2.0}  # times as long as the check


class FindingsStep(QWidget):
    """Figures of the file, what happens when it is brought in, and its problems by row."""

    def __init__(self, desk: Desk, formats: Formats, tasks: Tasks, words: ImportWords) -> None:
        super().__init__()
        self._formats, self._words = formats, words
        self._trouble = Banner(tone="bad")
        self._verdict = Banner(tone="accent")
        self._rows = Figure(self.tr("Rows in the file"), "small")
        self._sales = Figure(self.tr("Sales to bring in"), "small")
        self._customers = Figure(self.tr("New customers"), "small")
        self._known = Figure(self.tr("Here already"), "small")
        self._wrong = Figure(self.tr("Left out"), "small")
        self._about = Label(role="soft", wrap=True)
        self._problems = ProblemsCard(desk, formats, tasks)
        self._build()

    def show_findings(
        self, findings: Findings, kind: Kind, *, titles: Mapping[str, str], file: str, seconds: float
    ) -> None:
        """Show the findings of a check that took `seconds`; `titles` are how the columns in use are called."""
        number = self._formats.number
        self._trouble.set_text("")
        self._verdict.set_text(self._say_verdict(findings, seconds * _TAKES[kind]))
        self._rows.show_value(number(findings.rows))
        self._sales.setVisible(kind == "sales")
        self._sales.show_value(number(findings.sales))
        self._customers.show_value(number(findings.customers))
        self._known.show_value(number(sum(findings.known)), note=self._known_by(findings.known))
        self._wrong.show_value(number(findings.wrong))
        self._about.setText(self._say_about(findings, kind))
        self._problems.show_findings(findings, titles, file)
        self._stretch.setVisible(not findings.wrong)

    def show_trouble(self, text: str) -> None:
        """Say why nothing was brought in."""
        self._trouble.set_text(text)

    def _build(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(GAP)
        for figure in (self._rows, self._sales, self._customers, self._known, self._wrong):
            figures.addWidget(figure, 1)
        self._stretch = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._trouble)
        column.addWidget(self._verdict)
        column.addLayout(figures)
        column.addWidget(self._about)
        column.addWidget(self._problems, 1)
        column.addWidget(self._stretch, 1)
        self._trouble.hide()

    def _say_verdict(self, findings: Findings, seconds: float) -> str:
        if not findings.taken:
            return self.tr("There is nothing new in this file: nothing would be changed.")
        text = self.tr(
            "Nothing is written yet. Bringing it in takes {time}; meanwhile the counter waits. It can be stopped, and "
            "taken back as a whole later."
        )
        return text.format(time=self._words.lasts(seconds))

    def _say_about(self, findings: Findings, kind: Kind) -> str:
        if kind == "customers":
            known = self.tr("Customers who are here already stay as they are.")
            return f"{known} {self._say_points(findings)}".strip()
        if findings.first is None or findings.last is None:
            return ""
        text = self.tr("From {first} to {last}, {money} in all. Sales count as visits and spending, without points.")
        return text.format(
            money=self._formats.money(findings.money),
            first=self._formats.date(findings.first),
            last=self._formats.date(findings.last),
        )

    def _say_points(self, findings: Findings) -> str:
        if not findings.points:
            return ""
        text = self.tr("The new ones bring {points} with them.")
        return text.format(points=self._formats.n_points(findings.points))

    def _known_by(self, known: Known) -> str:
        by = (
            (known.external_id, self.tr("by number: {count}")),
            (known.phone, self.tr("by phone: {count}")),
            (known.card, self.tr("by card: {count}")),
        )
        return "\n".join(text.format(count=self._formats.number(count)) for count, text in by if count)
