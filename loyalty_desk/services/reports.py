"""The owner's figures."""

from datetime import date

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.metrics import Summary, expected_redemption
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.figures import DayFigures, Figures, flow


class Reports:
    """Questions of an evening."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._figures = Figures(shop.database)

    def summary(self, start: date, end: date) -> Summary:
        """Return the figures of a period, both ends included."""
        if end < start:
            raise Invalid("to", "before from")
        with self._shop.database.snapshot():
            days = self._figures.days(start, end)
            return Summary(
                days=(end - start).days + 1,
                sales=sum(day.sales for day in days),
                money=sum(day.money for day in days),
                member_sales=sum(day.member_sales for day in days),
                member_money=sum(day.member_money for day in days),
                discount=sum(day.discount for day in days),
                points_money=sum(day.points_money for day in days),
                buyers=self._figures.buyers(start, end),
                points=flow(days, self._figures.outstanding()),
                point_value=self._shop.program.points.value,
                expected_redemption=expected_redemption(*self._figures.ended_lots(self._shop.today())),
            )

    def days(self, start: date, end: date) -> list[DayFigures]:
        """Return the days on which anything happened, the first first (both ends included)."""
        return self._figures.days(start, end)

    def first_day(self) -> date | None:
        """Return the first day on which anything happened."""
        return self._figures.first_day()
