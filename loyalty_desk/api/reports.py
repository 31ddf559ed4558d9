"""report.summary and report.prediction: the owner's figures, and what is expected."""

from datetime import timedelta
from fractions import Fraction

from loyalty_desk.api.replies import ENDLESS, Replies, Reply, exact_text
from loyalty_desk.api.requests import Period, Prediction
from loyalty_desk.domain.metrics.summary import Buyers, PointsFlow, Summary
from loyalty_desk.domain.money import Exact, round_half_up
from loyalty_desk.services.desk import Desk


def summary(desk: Desk, asked: Period) -> Reply:
    """Return the figures of a period; those that are undefined are null."""
    figures = desk.reports.summary(asked.from_, asked.to)
    buyers = figures.buyers or Buyers()
    opinions = desk.reports.opinions(asked.from_, asked.to)
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
        "buyers": buyers.buyers,
        "frequency": _share(figures.frequency),
        "repeat_rate": _share(figures.repeat_rate),
        "new_customers": buyers.new,
        "retention": _share(figures.retention),
        "churn": _share(figures.churn),
        "ltv": money(figures.ltv),
        "points": _flow(figures.points, replies),
        "liability": money(figures.liability),
        "program_cost": money(figures.program_cost),
        "member_share": _share(figures.member_share),
        "member_ticket": money(figures.member_ticket),
        "other_ticket": money(figures.other_ticket),
        "breakage": _share(figures.breakage),
        "roi": _share(_roi(desk, figures, asked)),
        "nps": _share(opinions.nps),
        "csat": _share(opinions.csat),
    }


def _roi(desk: Desk, figures: Summary, asked: Period) -> Fraction | None:
    """Return what the program brought for its cost, against the control group or the days before the period."""
    last = asked.from_ - timedelta(days=1)
    before = desk.reports.summary(last - timedelta(days=figures.days - 1), last, buyers=False)
    return desk.reports.program_return(figures, asked.from_, asked.to, before).roi


def prediction(desk: Desk, asked: Prediction) -> Reply:
    """Return the parameters of BG/NBD (in weeks) and gamma-gamma (in money); null where too few came again to tell."""
    estimate = desk.prediction.estimate(asked.until)
    buying, spending = estimate.bg_nbd, estimate.gamma_gamma
    unit = 10**desk.shop.program.decimals
    return {
        "customers": estimate.customers,
        "r": _number(buying.r if buying else None),
        "alpha": _number(buying.alpha if buying else None),
        "a": _number(buying.a if buying else None),
        "b": _number(buying.b if buying else None),
        "gamma_gamma": None
        if spending is None
        else {"p": _number(spending.p), "q": _number(spending.q), "v": _number(spending.v / unit)},
    }


def _flow(flow: PointsFlow, replies: Replies) -> Reply:
    return {name: replies.points(points) for name, points in vars(flow).items()}


def _number(value: float | None) -> str | None:
    return None if value is None else _share(Fraction(value))


def _share(value: Fraction | None) -> str | None:
    """Return a quotient as a decimal, rounded half up to six decimals where it has more."""
    return None if value is None else exact_text(Fraction(round_half_up(value * 10**ENDLESS), 10**ENDLESS))
