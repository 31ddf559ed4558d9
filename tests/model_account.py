"""The naive model's books: a customer's lots, entries and sales, every question answered by summing them again."""

from datetime import date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from loyalty_desk.domain.kinds import points_text
from tests.model_rules import (
    KOPECK,
    Lot,
    Rules,
    Sale,
    Upgrade,
    carries,
    down,
    exact_points,
    months_later,
    rule,
)


class Account:
    """One customer of one shop, and the shop's clock."""

    def __init__(self, program: Rules, now: datetime, group: str | None = None) -> None:
        self.program = program
        self.zone = ZoneInfo(program["time_zone"])
        self.now = now
        self.group = group
        self.lots: list[Lot] = []
        self.entries: list[tuple[str, Fraction]] = []
        self.sales: list[Sale] = []
        self.debt = Fraction(0)
        self.tier: tuple[str | None, date | None] = (self.ladder(Fraction(0)), None)
        self.upgrades: list[Upgrade] = []

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    @property
    def available(self) -> Fraction:
        return sum((lot.left for lot in self.lots if self.alive(lot) and lot.available <= self.now), Fraction(0))

    @property
    def pending(self) -> Fraction:
        return sum((lot.left for lot in self.lots if lot.available > self.now), Fraction(0))

    @property
    def exact(self) -> Fraction:
        """What all kept goods earn, exactly."""
        return sum((exact_points(s.program, s.tier, s.lines, s.allowance) for s in self.sales), Fraction(0))

    @property
    def carry(self) -> Fraction:
        given = sum((sale.earned - sale.due for sale in self.sales), Fraction(0))
        return self.exact - given if carries(self.program) else Fraction(0)

    def alive(self, lot: Lot) -> bool:
        return lot.expires is None or lot.expires >= self.today

    def open_lots(self) -> list[tuple[str, str | None]]:
        """What is left in live lots, in the order of drawing."""
        lots = self.in_order([lot for lot in self.lots if lot.left and self.alive(lot)])
        return [(points_text(int(lot.left * 100)), lot.expires.isoformat() if lot.expires else None) for lot in lots]

    def spent(self, start: date | None, end: date) -> Fraction:
        total = Fraction(0)
        for sale in self.sales:
            if (start is None or start <= sale.day) and sale.day <= end:
                total += sum((line.paid - down(line.back * line.paid, KOPECK) for line in sale.lines), Fraction(0))
        return total

    def metric(self, day: date) -> Fraction:
        tiers = rule(self.program, "tiers")
        start = months_later(day, -tiers["window_months"]) + timedelta(1) if tiers["window_months"] else None
        counted = [sale for sale in self.sales if (start is None or start <= sale.day) and sale.day <= day]
        if tiers["metric"] == "spend":
            return self.spent(start, day)
        if tiers["metric"] == "visits":
            return Fraction(sum(not sale.over for sale in counted))
        return sum((sale.earned - sale.due for sale in counted), Fraction(0))

    def ladder(self, metric: Fraction) -> str | None:
        """The highest tier that a metric reaches."""
        codes = [level["code"] for level in rule(self.program, "tiers")["levels"] if Fraction(level["from"]) <= metric]
        return codes[-1] if codes else None

    def rank(self, code: str | None) -> int:
        codes = [level["code"] for level in rule(self.program, "tiers")["levels"]]
        return codes.index(code) if code in codes else -1

    def hold(self, code: str | None, day: date) -> tuple[str | None, date | None]:
        keep = rule(self.program, "tiers")["keep_months"]
        base = self.rank(code) <= self.rank(self.ladder(Fraction(0)))
        return code, None if base or keep is None else months_later(day, keep)

    def settle(self) -> None:
        """Post what is due: points past their day, tiers past theirs."""
        for lot in self.lots:
            if lot.left and not self.alive(lot):
                self.entries.append(("expire", -lot.left))
                lot.burned += lot.left
                lot.left = Fraction(0)
        tiers = rule(self.program, "tiers")
        while self.tier[1] is not None and self.tier[1] < self.today:
            code, until = self.tier[0], self.tier[1]
            earned = self.ladder(self.metric(until + timedelta(1)))
            if self.rank(earned) < self.rank(code):
                if tiers["downgrade"] == "to_metric":
                    code = earned
                elif tiers["downgrade"] == "one_level":
                    code = tiers["levels"][self.rank(code) - 1]["code"] if self.rank(code) else None
            self.tier = self.hold(code, until)

    def award(self, kind: str, points: Fraction, available: datetime, expires: date | None) -> Lot | None:
        """Debt first; the rest is a lot."""
        self.entries.append((kind, points))
        settled = min(self.debt, points)
        self.debt -= settled
        if points == settled:
            return None
        self.lots.append(Lot(len(self.lots), points - settled, available, expires))
        return self.lots[-1]

    def in_order(self, lots: list[Lot]) -> list[Lot]:
        return sorted(lots, key=lambda lot: (lot.expires or date.max, lot.number))

    def spend(self, kind: str, points: Fraction) -> list[tuple[Lot, Fraction]]:
        """Take points that are available, the soonest to end first."""
        self.entries.append((kind, -points))
        drawn = []
        for lot in self.in_order([each for each in self.lots if self.alive(each) and each.available <= self.now]):
            took = min(lot.left, points)
            lot.left -= took
            points -= took
            if took:
                drawn.append((lot, took))
        assert points == 0
        return drawn

    def dates(self) -> tuple[datetime, date | None]:
        """When points earned now can be used, and until when."""
        hold, expiry = rule(self.program, "earning")["hold_days"], rule(self.program, "expiry")
        local = self.now.astimezone(self.zone).replace(tzinfo=None) + timedelta(hold)
        available = local.replace(tzinfo=self.zone) if hold else self.now
        return available, self.last_day(local.date(), expiry)

    def last_day(self, day: date, expiry: Rules) -> date | None:
        if expiry["months"] is not None:
            day = months_later(day, expiry["months"])
        elif expiry["days"] is not None:
            day += timedelta(expiry["days"])
        else:
            return None
        period = expiry["round_up_to"]
        if period is None:
            return day
        last = {"month": day.month, "quarter": (day.month + 2) // 3 * 3, "year": 12}[period]
        return months_later(date(day.year, last, 1), 1) - timedelta(1)
