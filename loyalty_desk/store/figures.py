"""Grouped questions for the owner's figures; nothing here writes."""

from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from loyalty_desk.domain.metrics import CUSTOMER_DAYS, Buyers, PointsFlow
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.store.database import Database


class DayFigures(NamedTuple):
    """A day of the shop."""

    day: date
    sales: int
    money: Money
    member_sales: int
    member_money: Money
    discount: Money
    points_money: Money
    registered: int
    issued: Points
    redeemed: Points
    burned: Points
    taken_back: Points
    given_back: Points
    adjusted: Points


_DAY = (
    "sales, money, member_sales, member_money, discount, points_money, registered, earn + bonus, -redeem, -expire,"
    " -take_back, give_back, adjust"
)


class Figures:
    """Sums over days and customers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def days(self, start: date, end: date) -> list[DayFigures]:
        """Return the days on which anything happened, the first first (both ends included)."""
        rows = self._database.rows(
            f"SELECT day, {_DAY} FROM day_total WHERE day BETWEEN ? AND ? ORDER BY day",
            (start.isoformat(), end.isoformat()),
        )
        return [DayFigures(date.fromisoformat(row[0]), *row[1:]) for row in rows]

    def first_day(self) -> date | None:
        """Return the first day on which anything happened."""
        found = self._database.value("SELECT min(day) FROM day_total")
        return None if found is None else date.fromisoformat(found)

    def outstanding(self) -> Points:
        """Return the points in all open lots."""
        return int(self._database.value("SELECT ifnull(sum(open_points), 0) FROM account"))

    def ended_lots(self, today: date) -> tuple[Points, Points]:
        """Return how many points the lots whose last day is past were given, and how many of these burned."""
        found = self._database.rows(
            "SELECT ifnull(sum(points) FILTER (WHERE kind IN ('earn', 'bonus', 'adjust') AND points > 0), 0),"
            " ifnull(-sum(points) FILTER (WHERE kind = 'expire'), 0)"
            " FROM lot JOIN entry ON entry.lot_id = lot.id WHERE expires_on < ?",
            (today.isoformat(),),
        )[0]
        return found[0], found[1]

    def buyers(self, start: date, end: date) -> Buyers:
        """Return who bought in a period (both ends included) and how that compares with its start."""
        window = timedelta(days=CUSTOMER_DAYS)
        days = {
            "start": start,
            "end": end,
            "before": start - window,
            "last": start - timedelta(days=1),
            "recent": end - window + timedelta(days=1),
        }
        row = self._database.rows(_BUYERS, {name: day.isoformat() for name, day in days.items()})[0]
        buyers, repeat, new, at_start, at_end, new_at_end, gaps, span = row
        gap = Fraction(span, gaps) if gaps else None
        life = None if gap is None else self._life(start, end, gap)
        return Buyers(
            buyers=buyers,
            repeat_buyers=repeat,
            new=new,
            at_start=at_start,
            at_end=at_end,
            new_at_end=new_at_end,
            life_days=life,
        )

    def _life(self, start: date, end: date, gap: Fraction) -> Fraction:
        known, short = self._database.rows(
            "SELECT ifnull(sum(CASE WHEN life * :parts >= :gap THEN life ELSE 0 END), 0),"
            " ifnull(sum(life * :parts < :gap), 0)"
            f" FROM (SELECT {_LIFE} AS life FROM customer_day WHERE visits > 0"
            "  GROUP BY customer_id HAVING max(day BETWEEN :start AND :end))",
            {"parts": gap.denominator, "gap": gap.numerator, "start": start.isoformat(), "end": end.isoformat()},
        )[0]
        return Fraction(known + short * gap)


_LIFE = "CAST(julianday(max(day)) - julianday(min(day)) AS INTEGER)"
_BUYERS = f"""
WITH each AS (
    SELECT sum(visits) FILTER (WHERE day BETWEEN :start AND :end) AS sales,
        min(day) BETWEEN :start AND :end AS new,
        max(day BETWEEN :before AND :last) AS at_start,
        max(day BETWEEN :recent AND :end) AS at_end,
        count(*) - 1 AS gaps,
        {_LIFE} AS life
    FROM customer_day WHERE visits > 0 GROUP BY customer_id
)
SELECT count(sales), ifnull(sum(sales >= 2), 0), ifnull(sum(new), 0), ifnull(sum(at_start), 0),
    ifnull(sum(at_end), 0), ifnull(sum(new AND at_end), 0),
    ifnull(sum(gaps) FILTER (WHERE sales IS NOT NULL), 0), ifnull(sum(life) FILTER (WHERE sales IS NOT NULL), 0)
FROM each
"""


def flow(days: list[DayFigures], outstanding: Points) -> PointsFlow:
    """Return the points that moved over some days."""
    return PointsFlow(
        issued=sum(day.issued for day in days),
        redeemed=sum(day.redeemed for day in days),
        burned=sum(day.burned for day in days),
        taken_back=sum(day.taken_back for day in days),
        given_back=sum(day.given_back for day in days),
        adjusted=sum(day.adjusted for day in days),
        outstanding=outstanding,
    )
