"""report.summary: the owner's figures."""

from fractions import Fraction

from loyalty_desk.api.replies import ENDLESS, Replies, Reply, exact_text
from loyalty_desk.api.requests import Period
from loyalty_desk.domain.metrics import PointsFlow
from loyalty_desk.domain.money import Exact, round_half_up
from loyalty_desk.services.desk import Desk


def summary(desk: Desk, asked: Period) -> Reply:
    """Return the figures of a period; those that are undefined are null."""
    figures = desk.reports.summary(asked.from_, asked.to)
    replies = Replies(desk.shop.program)

    def money(value: Exact | None) -> str | None:
        return None if value is None else replies.money(round_half_up(value))

    return {
        "sales": figures.sales,
        "money": money(figures.money),
        "member_sales": figures.member_sales,
        "member_money": money(figures.member_money),
        "other_money": money(figures.other_money),
        "average_ticket": money(figures.average_ticket),
        "buyers": figures.buyers.buyers,
        "frequency": _share(figures.frequency),
        "repeat_rate": _share(figures.repeat_rate),
        "new_customers": figures.buyers.new,
        "retention": _share(figures.retention),
        "churn": _share(figures.churn),
        "ltv": money(figures.ltv),
        "points": _flow(figures.points, replies),
        "liability": money(figures.liability),
        "program_cost": money(figures.program_cost),
    }


def _flow(flow: PointsFlow, replies: Replies) -> Reply:
    return {name: replies.points(points) for name, points in vars(flow).items()}


def _share(value: Fraction | None) -> str | None:
    """Return a quotient as a decimal, rounded half up to six decimals where it has more."""
    return None if value is None else exact_text(Fraction(round_half_up(value * 10**ENDLESS), 10**ENDLESS))
