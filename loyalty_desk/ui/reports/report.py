"""Everything that the page shows of a period, read in one go beside the main thread."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from loyalty_desk.domain.metrics.opinions import Opinions
from loyalty_desk.domain.metrics.summary import Summary
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.services.desk import Desk
from loyalty_desk.store.figures import DayFigures
from loyalty_desk.ui.reports.period import Kind, Period, Span, period_of
from loyalty_desk.ui.reports.question import Question


@dataclass(frozen=True, kw_only=True)
class Part:
    """A day or a month of the picture and the table; in the table's last line, all of them."""

    start: date
    sales: int = 0
    money: Money = 0
    member_sales: int = 0
    member_money: Money = 0
    discount: Money = 0
    points_money: Money = 0
    registered: int = 0
    issued: Points = 0
    redeemed: Points = 0
    burned: Points = 0

    @property
    def other_money(self) -> Money:
        """Money of sales without a card."""
        return self.money - self.member_money

    @property
    def cost(self) -> Money:
        """What points paid, and discounts."""
        return self.points_money + self.discount


@dataclass(frozen=True, kw_only=True)
class Report:
    """A period's figures, those of the time before, and the parts it is made of; no `first_day`: an empty shop.

    `opinions` are those of the period and those of the time before.
    """

    period: Period
    today: date
    first_day: date | None
    now: Summary
    before: Summary
    parts: tuple[Part, ...]
    opinions: tuple[Opinions, Opinions] = (Opinions(), Opinions())

    @property
    def going_on(self) -> bool:
        """Whether it is a single day that is not over: part of a day says little beside a whole one."""
        return self.period.kind is Kind.DAY and self.period.end >= self.today

    @property
    def comparable(self) -> bool:
        """Whether the shop was there for all of the time before; part of it would make every change look great."""
        if self.first_day is None or self.going_on:
            return False
        return self.first_day <= self.period.compared(self.today).start


def read_report(desk: Desk, question: Question) -> Report:
    """Return the report of a period from the totals of days; its buyers are not counted yet."""
    passed, compared, drawn = question.span, question.compared, question.period.drawn(question.today)
    return Report(
        period=question.period,
        today=question.today,
        first_day=desk.reports.first_day(),
        now=desk.reports.summary(passed.start, passed.end, buyers=False),
        before=desk.reports.summary(compared.start, compared.end, buyers=False),
        parts=parts_of(desk.reports.days(drawn.start, drawn.end), drawn, question.period.parts),
        opinions=(
            desk.reports.opinions(passed.start, passed.end),
            desk.reports.opinions(compared.start, compared.end),
        ),
    )


def with_buyers(desk: Desk, question: Question) -> Report:
    """Return the same report with its buyers counted, and those of the time before where that is comparable."""
    report = read_report(desk, question)
    spans = [(span.start, span.end) for span in (question.span, question.compared)]
    now, *before = desk.reports.buyers_of(*spans[: 1 + report.comparable])
    return replace(
        report,
        now=replace(report.now, buyers=now),
        before=replace(report.before, buyers=before[0]) if before else report.before,
    )


def parts_of(days: Iterable[DayFigures], span: Span, kind: Kind) -> tuple[Part, ...]:
    """Return the days or months of a span with their sums, those without a sale too."""
    sums: dict[date, list[DayFigures]] = {}
    here = period_of(kind, span.start)
    while here.start <= span.end:
        sums[here.start] = []
        here = here.after
    for day in days:
        sums[period_of(kind, day.day).start].append(day)
    return tuple(_sum(start, found) for start, found in sums.items())


def total(parts: Iterable[Part], start: date) -> Part:
    """Return all parts together."""
    return _sum(start, parts)


def _sum(start: date, figures: Iterable[DayFigures | Part]) -> Part:
    each = tuple(figures)
    return Part(
        start=start,
        sales=sum(one.sales for one in each),
        money=sum(one.money for one in each),
        member_sales=sum(one.member_sales for one in each),
        member_money=sum(one.member_money for one in each),
        discount=sum(one.discount for one in each),
        points_money=sum(one.points_money for one in each),
        registered=sum(one.registered for one in each),
        issued=sum(one.issued for one in each),
        redeemed=sum(one.redeemed for one in each),
        burned=sum(one.burned for one in each),
    )
