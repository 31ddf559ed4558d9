"""The figures of a report in words: name, value, what changed against the time before, and the formula."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.metrics import CUSTOMER_DAYS, PointsFlow, Summary, ratio
from loyalty_desk.domain.money import ONE_POINT, Exact, Points
from loyalty_desk.ui.format import Formats, n_customers, n_sales
from loyalty_desk.ui.reports.amounts import decimal_text, share, short_money
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

    def headline(self, report: Report) -> tuple[Shown, ...]:
        """Return the five figures that are looked at first."""
        return (
            self._sales(report),
            self._members(report),
            self._retention(report),
            self._ticket(report),
            self._liability(report),
        )

    def customers(self, report: Report) -> tuple[Shown, ...]:
        """Return who bought and how often."""
        buyers, before = report.now.buyers, report.before.buyers
        often = report.now.frequency
        counted = self.tr("Customers with at least one sale that was not fully refunded")
        return (
            self._counted(report, self.tr("Buyers"), (buyers.buyers, before.buyers), counted),
            self._counted(
                report,
                self.tr("New among them"),
                (buyers.new, before.new),
                self.tr("Buyers whose first sale lies in this time"),
            ),
            Shown(
                self.tr("Bought again"),
                share(self._formats, report.now.repeat_rate),
                *self._points_of_percent(report, lambda summary: summary.repeat_rate),
                tip=self.tr("Buyers with two or more sales / buyers"),
            ),
            Shown(
                self.tr("Sales per buyer"),
                decimal_text(self._formats, often),
                *self._relative(report, often, report.before.frequency),
                tip=self.tr("Sales with a card / buyers"),
            ),
        )

    def points(self, report: Report) -> tuple[Shown, ...]:
        """Return how points moved, and what the program cost."""
        now, before = report.now.points, report.before.points
        cost = ratio(report.now.program_cost, report.now.money)
        cost_tip = self.tr("Money that points paid + discounts. Of all sales: {share}")
        return (
            self._moved(
                report, self.tr("Issued"), now.issued, before.issued, self.tr("Points earned and given as a bonus")
            ),
            self._moved(report, self.tr("Used"), now.redeemed, before.redeemed, self.tr("Points that paid for sales")),
            self._moved(report, self.tr("Burned"), now.burned, before.burned, self.tr("Points whose last day passed")),
            Shown(
                self.tr("Program cost"),
                short_money(self._formats, report.now.program_cost),
                self._relative(report, report.now.program_cost, report.before.program_cost)[0],
                tip=cost_tip.format(share=share(self._formats, cost, decimals=1)),
            ),
        )

    def _sales(self, report: Report) -> Shown:
        return Shown(
            self.tr("Sales"),
            short_money(self._formats, report.now.money),
            *self._relative(report, report.now.money, report.before.money),
            n_sales(report.now.sales),
            self.tr("Money of all sales, less refunds"),
        )

    def _members(self, report: Report) -> Shown:
        return Shown(
            self.tr("Members, of all sales"),
            share(self._formats, report.now.member_share),
            *self._points_of_percent(report, lambda summary: summary.member_share),
            short_money(self._formats, report.now.member_money),
            self.tr("Money of sales with a card / money of all sales"),
        )

    def _retention(self, report: Report) -> Shown:
        tip = self.tr(
            "(customers at the end − new ones among them) / customers at the start;\n"
            "a customer is who bought within {days} days"
        )
        label = self.tr("Still customers after {days} days")
        return Shown(
            self.tr("Customers who stayed"),
            share(self._formats, report.now.retention),
            *self._points_of_percent(report, lambda summary: summary.retention),
            n_customers(report.now.buyers.at_end),
            (label + "\n" + tip).format(days=CUSTOMER_DAYS),
        )

    def _ticket(self, report: Report) -> Shown:
        other = self.tr("others {money}").format(money=short_money(self._formats, report.now.other_ticket))
        return Shown(
            self.tr("Members' average ticket"),
            short_money(self._formats, report.now.member_ticket),
            *self._relative(report, report.now.member_ticket, report.before.member_ticket),
            other,
            self.tr("Money / number of sales, with a card and without one"),
        )

    def _liability(self, report: Report) -> Shown:
        now = report.now
        grown = int(_net(now.points) * now.point_value * now.expected_redemption / ONE_POINT)
        tip = self.tr(
            "Points in customers' hands today × value of a point × share that is expected to be used ({share}).\n"
            "The change is what this period added"
        )
        return Shown(
            self.tr("I owe in points, today"),
            short_money(self._formats, now.liability),
            short_money(self._formats, grown, signed=True) if grown else "",
            "bad" if grown > 0 else "good",
            self._formats.n_points(now.points.outstanding // ONE_POINT * ONE_POINT),
            tip.format(share=share(self._formats, now.expected_redemption)),
        )

    def _counted(self, report: Report, label: str, counts: tuple[int, int], tip: str) -> Shown:
        return Shown(label, self._formats.number(counts[0]), *self._relative(report, *counts), tip=tip)

    def _moved(self, report: Report, label: str, now: Points, before: Points, tip: str) -> Shown:
        whole = self._formats.points(now // ONE_POINT * ONE_POINT)
        return Shown(label, whole, self._relative(report, now, before)[0], tip=tip)

    def _relative(self, report: Report, now: Exact | None, before: Exact | None) -> tuple[str, str]:
        """Return the change in percent and its tone; nothing where there is nothing to compare with."""
        if now is None or not before or before < 0 or not report.comparable:
            return "", "soft"
        change = Fraction(now) / before - 1
        return share(self._formats, change, signed=True), _tone(change)

    def _points_of_percent(self, report: Report, of: Callable[[Summary], Fraction | None]) -> tuple[str, str]:
        now, before = of(report.now), of(report.before)
        if now is None or before is None or not report.comparable:
            return "", "soft"
        change = (now - before) * 100
        return self.tr("{number} pp").format(number=decimal_text(self._formats, change, signed=True)), _tone(change)


def _tone(change: Fraction) -> str:
    return "good" if change > 0 else "bad" if change < 0 else "soft"


def _net(flow: PointsFlow) -> Points:
    return flow.issued + flow.given_back + flow.adjusted - flow.redeemed - flow.burned - flow.taken_back
