"""The figures of a report in words: name, value, what changed against the time before, and the formula."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.metrics.summary import Buyers, PointsFlow
from loyalty_desk.domain.money import ONE_POINT, Exact, Points, round_half_up
from loyalty_desk.ui.format import Formats, n_answers, n_customers, n_days, n_sales
from loyalty_desk.ui.reports.amounts import MINUS, NONE, decimal_text, share, short_money
from loyalty_desk.ui.reports.report import Report


@dataclass(frozen=True)
class Shown:
    """One figure: `change` is against the time before, its `tone` says whether that is good; `tip` is the formula."""

    label: str
    value: str
    change: str = ""
    tone: str = "soft"
    note: str = ""
    tip: str = ""


class FigureWords(QObject):
    """Writes figures of one shop."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats

    def sales(self, report: Report) -> Shown:
        """Return the money of all sales, with their number as its note."""
        return Shown(
            self.tr("Sales"),
            short_money(self._formats, report.now.money),
            *self._relative(report, report.now.money, report.before.money),
            n_sales(report.now.sales),
            self.tr("Money of all sales, less refunds"),
        )

    def members(self, report: Report) -> Shown:
        """Return how much of the shop's money comes from members."""
        return Shown(
            self.tr("Members, of all sales"),
            share(self._formats, report.now.member_share),
            *self._points_of_percent(report, report.now.member_share, report.before.member_share),
            short_money(self._formats, report.now.member_money),
            self.tr("Money of sales with a card / money of all sales"),
        )

    def retention(self, report: Report, days: int) -> Shown:
        """Return who of the customers stayed; `report` has its buyers counted."""
        return Shown(
            self.tr("Back within {days}").format(days=n_days(days)),
            share(self._formats, report.now.retention),
            *self._points_of_percent(report, report.now.retention, report.before.retention),
            "" if report.now.buyers is None else n_customers(report.now.buyers.at_end),
            self._retention_tip(days),
        )

    def ticket(self, report: Report) -> Shown:
        """Return the average ticket of members beside that of the others."""
        member, other = report.now.member_ticket, report.now.other_ticket
        both = self._beside(short_money(self._formats, member), short_money(self._formats, other))
        more = None if member is None or not other else member / other - 1
        return Shown(
            self.tr("Ticket: members / others"),
            NONE if member is None and other is None else both,
            share(self._formats, more, signed=True) if more is not None else "",
            _tone(more or Fraction(0)),
            tip=self.tr(
                "Money / number of sales, with a card and without one.\nBelow: how much more members leave at once"
            ),
        )

    def liability(self, report: Report) -> Shown:
        """Return what is owed in points today."""
        now = report.now
        grown = int(_net(now.points) * now.point_value * now.expected_redemption / ONE_POINT)
        tip = self.tr(
            "Points in customers' hands today × value of a point × share that is expected to be used ({share}).\n"
            "The change is what this period added"
        )
        return Shown(
            self.tr("I owe in points"),
            short_money(self._formats, now.liability),
            short_money(self._formats, grown, signed=True) if grown else "",
            "bad" if grown > 0 else "good",
            self._formats.n_points(now.points.outstanding // ONE_POINT * ONE_POINT),
            tip.format(share=share(self._formats, now.expected_redemption)),
        )

    def customers(self, report: Report, days: int) -> tuple[Shown, ...]:
        """Return who bought and how often, and what they say; `report` has its buyers counted."""
        now, before = report.now, report.before
        buyers, earlier = now.buyers or Buyers(), before.buyers or Buyers()
        return (
            self._counted(
                report,
                self.tr("Buyers"),
                (buyers.buyers, earlier.buyers),
                self.tr("Customers with at least one sale that was not fully refunded"),
            ),
            self._counted(
                report,
                self.tr("New among them"),
                (buyers.new, earlier.new),
                self.tr("Buyers whose first sale lies in this time"),
            ),
            *self._often(report),
            Shown(self.tr("Churn"), share(self._formats, now.churn), tip=self._churn_tip(days)),
            self._worth(report),
            *self._said(report),
        )

    def _often(self, report: Report) -> tuple[Shown, Shown]:
        now, before = report.now, report.before
        return (
            Shown(
                self.tr("Bought again"),
                share(self._formats, now.repeat_rate),
                *self._points_of_percent(report, now.repeat_rate, before.repeat_rate),
                tip=self.tr("Buyers with two or more sales / buyers"),
            ),
            Shown(
                self.tr("Sales per buyer"),
                decimal_text(self._formats, now.frequency),
                *self._relative(report, now.frequency, before.frequency),
                tip=self.tr("Sales with a card / buyers"),
            ),
        )

    def _worth(self, report: Report) -> Shown:
        return Shown(
            self.tr("Worth of a customer"),
            short_money(self._formats, report.now.ltv),
            *self._relative(report, report.now.ltv, report.before.ltv),
            tip=self.tr(
                "Average ticket of members × sales per year per buyer × average life in years\n"
                "(from first to last sale, at least the mean gap between sales)"
            ),
        )

    def _said(self, report: Report) -> tuple[Shown, Shown]:
        now, before = report.opinions
        recommend = self.tr("Answers 9–10 − answers 0–6, in percent of all answers"), n_answers(now.asked)
        satisfied = self.tr("Answers 4–5, in percent of all answers"), n_answers(now.rated)
        return (
            Shown(
                self.tr("Recommend us (NPS)"),
                _net_share(now.nps),
                *self._points_of_percent(report, now.nps, before.nps),
                tip="\n".join(recommend),
            ),
            Shown(
                self.tr("Satisfied (CSAT)"),
                share(self._formats, now.csat),
                *self._points_of_percent(report, now.csat, before.csat),
                tip="\n".join(satisfied),
            ),
        )

    def _retention_tip(self, days: int) -> str:
        tip = self.tr(
            "(customers at the end − new ones among them) / customers at the start;\n"
            "a customer is who bought within {days}"
        )
        return tip.format(days=n_days(days))

    def _churn_tip(self, days: int) -> str:
        return self.tr("1 − share of customers who came back.") + "\n" + self._retention_tip(days)

    def _beside(self, one: str, other: str) -> str:
        """Return two amounts with the currency's sign written once, on the side where it stands."""
        sign = self._formats.sign
        if one.endswith(sign) and other.endswith(sign):
            one = one.removesuffix(sign).rstrip()
        elif one.startswith(sign):
            other = other.removeprefix(sign).lstrip()
        return f"{one} / {other}"

    def _counted(self, report: Report, label: str, counts: tuple[int, int], tip: str) -> Shown:
        return Shown(label, self._formats.number(counts[0]), *self._relative(report, *counts), tip=tip)

    def _relative(self, report: Report, now: Exact | None, before: Exact | None) -> tuple[str, str]:
        """Return the change in percent and its tone; nothing where there is nothing to compare with."""
        if now is None or not before or before < 0 or not report.comparable:
            return "", "soft"
        change = Fraction(now) / before - 1
        return share(self._formats, change, signed=True), _tone(change)

    def _points_of_percent(self, report: Report, now: Fraction | None, before: Fraction | None) -> tuple[str, str]:
        if now is None or before is None or not report.comparable:
            return "", "soft"
        change = (now - before) * 100
        return self.tr("{number} pp").format(number=decimal_text(self._formats, change, signed=True)), _tone(change)


def _tone(change: Fraction) -> str:
    return "good" if change > 0 else "bad" if change < 0 else "soft"


def _net_share(part: Fraction | None) -> str:
    """Return a difference of shares in whole points of percent: `+45`; a dash for none."""
    return NONE if part is None else f"{round_half_up(part * 100):+d}".replace("+0", "0").replace("-", MINUS)


def _net(flow: PointsFlow) -> Points:
    return flow.issued + flow.given_back + flow.adjusted - flow.redeemed - flow.burned - flow.taken_back
