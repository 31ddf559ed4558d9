"""The owner's figures that totals of days answer, however many sales there are; nothing here writes."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.metrics.opinions import Opinions
from loyalty_desk.domain.metrics.summary import PointsFlow
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.opinion import SCALES
from loyalty_desk.store.database import Database
from loyalty_desk.store.marks import SHOP
from loyalty_desk.store.tables import NEVER


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
    """Sums over days."""

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

    def points_sum(self) -> Points:
        """Return what all entries come to by the totals of days."""
        return int(
            self._database.value(
                "SELECT ifnull(sum(earn + bonus + redeem + give_back + take_back + expire + adjust + transfer), 0)"
                " FROM day_total"
            )
        )

    def debts(self) -> Points:
        """Return what all customers owe."""
        return int(self._database.value("SELECT ifnull(sum(debt), 0) FROM account WHERE debt > 0"))

    def outstanding(self) -> Points:
        """Return the points in all open lots."""
        return int(self._database.value("SELECT ifnull(sum(points_left), 0) FROM lot_day"))

    def ended_lots(self, today: date) -> tuple[Points, Points]:
        """Return how many points the lots whose last day is past were given, and how many points burned."""
        issued = self._database.value(
            "SELECT ifnull(sum(issued), 0) FROM lot_day WHERE expires_on < ?", (today.isoformat(),)
        )
        return int(issued), int(self._database.value("SELECT ifnull(-sum(expire), 0) FROM day_total"))

    def burning(self, today: date) -> list[tuple[date | None, Points]]:
        """Return the points that end in each month to come, by its first day; None: those that never do."""
        rows = self._database.rows(
            "SELECT substr(expires_on, 1, 7), sum(points_left) FROM lot_day WHERE expires_on >= ? AND points_left > 0"
            " GROUP BY 1 ORDER BY 1",
            (today.isoformat(),),
        )
        return [(None if month == NEVER[:7] else date.fromisoformat(f"{month}-01"), points) for month, points in rows]

    def opinions(self, start: date, end: date) -> Opinions:
        """Return what customers answered on the days of a period (both ends included)."""
        counted: dict[str, dict[int, int]] = defaultdict(dict)
        for question, scale in SCALES.items():
            rows = self._database.rows(
                "SELECT code, sum(amount) FROM tally WHERE customer = ? AND mechanic = ?"
                f" AND code IN ({', '.join('?' * len(scale))}) AND occasion BETWEEN ? AND ? GROUP BY code",
                (SHOP, question, *map(str, scale), start.isoformat(), end.isoformat()),
            )
            counted[question] = {int(score): count for score, count in rows}
        return Opinions(**counted)


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
