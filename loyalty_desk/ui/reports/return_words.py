"""What the program brought for what it cost, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from loyalty_desk.domain.metrics.returns import Return
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import NONE, decimal_text, plain_money, short_money
from loyalty_desk.ui.reports.figure_words import Shown
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.reports.report import Report, read_report


@dataclass(frozen=True)
class Returned:
    """A report, and what the program brought in its time; `told` when that can be said at all."""

    report: Report
    found: Return

    @property
    def told(self) -> bool:
        """Whether there is somebody to compare members with."""
        return self.found.by_control or self.report.comparable


def read_return(desk: Desk, question: Question) -> Returned:
    """Return what the program brought in a period."""
    report, span = read_report(desk, question), question.span
    return Returned(report, desk.reports.program_return(report.now, span.start, span.end, report.before))


class ReturnWords(QObject):
    """Writes the return of one shop's program."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def shown(self, returned: Returned) -> Shown:
        """Return the figure; without a margin its note asks for it."""
        found = returned.found
        label, tip = self.tr("Return on the program"), self._tip(returned)
        if found.margin is None:
            return Shown(label, NONE, note=self.tr("What is your margin?"), tip=tip)
        if not returned.told:
            return Shown(label, NONE, note=self.tr("nothing to compare with yet"), tip=tip)
        roi = found.roi
        value = NONE if roi is None else decimal_text(self._formats, roi) + "\N{NO-BREAK SPACE}×"
        tone = "soft" if not roi else "good" if roi > 0 else "bad"
        return Shown(label, value, self._against(returned), tone, tip=tip)

    def _against(self, returned: Returned) -> str:
        if returned.found.by_control:
            number = self._formats.number(returned.found.against.customers)
            return self.tr("{number} in control group").format(number=number)
        return self.tr("against the time before")

    def _tip(self, returned: Returned) -> str:
        found = returned.found
        lines = [
            self.tr("(extra margin − cost of the program) / cost"),
            self.tr("Extra margin = (spent by a member − spent by a customer of the control group) × members × margin"),
        ]
        if not found.by_control:
            lines.append(self.tr("There is no control group, so members are compared with themselves before: weaker"))
        if returned.told and found.extra_margin is not None:
            each = self.tr("A member spent {member}, against {other}")
            member, other = (
                short_money(self._formats, found.members.each),
                short_money(self._formats, found.against.each),
            )
            lines.append(each.format(member=member, other=other))
            brought = self.tr("Extra margin {extra}, cost {cost}")
            extra, cost = short_money(self._formats, found.extra_margin), plain_money(self._formats, found.cost)
            lines.append(brought.format(extra=extra, cost=cost))
        return "\n".join(lines)
