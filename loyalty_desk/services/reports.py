"""The owner's figures of a period: those of totals at once, those about everybody who ever bought in seconds."""

from datetime import date, timedelta
from fractions import Fraction

from loyalty_desk.domain.dates import start_of
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.metrics.audit import Equation
from loyalty_desk.domain.metrics.opinions import Opinions
from loyalty_desk.domain.metrics.returns import Return, Side
from loyalty_desk.domain.metrics.summary import CUSTOMER_DAYS, Buyers, Summary, ratio
from loyalty_desk.domain.money import Points
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.buyers import BuyersOf
from loyalty_desk.store.figures import DayFigures, Figures, flow
from loyalty_desk.store.moments import to_number

SETTING = "reports"  # {"customer_days": …, "margin": "0.35"}
CUSTOMER_DAYS_BETWEEN = (31, 3_650)  # less than a month would miss its newcomers at its end


class Reports:
    """Questions of an evening."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._figures = Figures(shop.database)
        self._buyers = BuyersOf(shop.database)

    def summary(self, start: date, end: date, *, buyers: bool = True) -> Summary:
        """Return the figures of a period, both ends included; without `buyers` from totals of days alone."""
        if end < start:
            raise Invalid("to", "before from")
        with self._shop.database.snapshot():
            days = self._figures.days(start, end)
            issued, burned = self._figures.ended_lots(self._shop.today())
            return Summary(
                days=(end - start).days + 1,
                sales=sum(day.sales for day in days),
                money=sum(day.money for day in days),
                member_sales=sum(day.member_sales for day in days),
                member_money=sum(day.member_money for day in days),
                discount=sum(day.discount for day in days),
                points_money=sum(day.points_money for day in days),
                buyers=self.buyers(start, end) if buyers else None,
                points=flow(days, self._figures.outstanding()),
                point_value=self._shop.program.points.value,
                breakage=ratio(burned, issued),
            )

    def buyers(self, start: date, end: date) -> Buyers:
        """Return who bought in a period (both ends included), and who of the customers at its start is still one."""
        return self.buyers_of((start, end))[0]

    def buyers_of(self, *periods: tuple[date, date]) -> list[Buyers]:
        """Return the same of several periods, for hardly more time than of one."""
        from loyalty_desk.store.period_buyers import PeriodBuyers

        with self._shop.database.snapshot():
            found = PeriodBuyers(self._shop.database, periods, self.customer_days)
        return [found.of(*period) for period in periods]

    def days(self, start: date, end: date) -> list[DayFigures]:
        """Return the days on which anything happened, the first first (both ends included)."""
        return self._figures.days(start, end)

    def opinions(self, start: date, end: date) -> Opinions:
        """Return what customers said of the shop in a period, both ends included."""
        return self._figures.opinions(start, end)

    def first_day(self) -> date | None:
        """Return the first day on which anything happened."""
        return self._figures.first_day()

    def firsts(self, start: date, end: date) -> dict[date, int]:
        """Return how many customers bought for the first time on each day of a period."""
        return self._buyers.firsts(start, end)

    def burning(self) -> list[tuple[date | None, Points]]:
        """Return the points that end in each month to come, by its first day; None: those that never do."""
        return self._figures.burning(self._shop.today())

    def equation(self) -> Equation:
        """Return whether all movements of points come to what customers have now."""
        with self._shop.database.snapshot():
            figures = self._figures
            return Equation(figures.points_sum(), figures.outstanding(), figures.debts())

    def program_return(self, now: Summary, start: date, end: date, before: Summary) -> Return:
        """Return what the program brought in a period against the control group, or against the time before."""
        with self._shop.database.snapshot():
            control = self._buyers.control(start, end, self._after(end))
            everybody = self._buyers.registered(self._after(end))
            members = Side(customers=everybody - control.customers, money=now.member_money - control.money)
            against = control
            if not control.customers:
                length = (end - start).days + 1
                earlier = self._buyers.registered(self._after(start - timedelta(days=1)))
                against = Side(customers=earlier, money=before.member_money * length // before.days)
            return Return(
                members=members,
                against=against,
                by_control=bool(control.customers),
                margin=self.margin,
                cost=now.program_cost,
            )

    @property
    def customer_days(self) -> int:
        """Within how many days who bought is a customer."""
        kept = self._setting("customer_days")
        return kept if isinstance(kept, int) else CUSTOMER_DAYS

    @property
    def margin(self) -> Fraction | None:
        """The share of a price that stays with the shop, None as long as nobody told it."""
        kept = self._setting("margin")
        return None if kept is None else Fraction(str(kept))

    def configure(self, *, customer_days: int, margin: Fraction | None) -> None:
        """Keep within how many days who bought is a customer, and the share of a price that stays with the shop."""
        least, most = CUSTOMER_DAYS_BETWEEN
        if not least <= customer_days <= most:
            raise Invalid("customer_days", f"not from {least} to {most}")
        if margin is not None and not 0 < margin <= 1:
            raise Invalid("margin", "too large" if margin > 1 else "not above 0")
        kept = {"customer_days": customer_days, "margin": None if margin is None else str(margin)}
        with self._shop.database.transaction():
            self._shop.settings.put({SETTING: kept})

    def _setting(self, name: str) -> object:
        kept = self._shop.settings.get(SETTING)
        return kept.get(name) if isinstance(kept, dict) else None

    def _after(self, day: date) -> int:
        return to_number(start_of(day + timedelta(days=1), self._shop.program.time_zone))
