"""A naive model of the rules, written from their specification alone: plain lists, everything worked out anew.

One customer of one shop. Points and money are fractions (points, roubles), all questions sum whole lists again.
"""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from tests.model_account import Account
from tests.model_rules import (
    KOPECK,
    Goods,
    No,
    Sale,
    Upgrade,
    carries,
    down,
    exact_points,
    half_up,
    level_of,
    percent_off,
    rule,
    share_out,
    unit_of,
)


class Back(NamedTuple):
    """What a refund does: money and points that go back, points that are lost, earned points that are taken."""

    money: Fraction
    points: Fraction
    lost: Fraction
    taken: Fraction


class Customer(Account):
    """What a customer does, one method a thing."""

    def adjust(self, points: Fraction, expires: date | None) -> None:
        """A correction by hand."""
        self.settle()
        if points > 0:
            self.award("adjust", points, self.now, expires)
        elif self.available < -points:
            raise No("not_enough_points")
        else:
            self.spend("adjust", -points)

    def sell(self, lines: list[Goods], redeem: Fraction | None) -> Sale:
        """A purchase; `redeem` None is as many points as can be used."""
        self.settle()
        before = self.tier
        sale = self.priced(lines, redeem, before[0])
        tiers = rule(self.program, "tiers")
        if tiers["apply_from"] == "this_sale" and tiers["levels"]:
            reached = self.ladder(self.metric(self.today) + self.adds(sale))
            if self.rank(reached) > self.rank(before[0]):
                sale = self.priced(lines, redeem, reached)
        used = sum((line.points for line in sale.lines), Fraction(0))
        early = rule(self.program, "redemption")["with_same_sale_points"]
        if used and not early:
            sale.drawn = self.spend("redeem", used)
        available, expires = self.dates()
        if sale.earned:
            sale.own = self.award("earn", sale.earned, available, expires)
        if used and early:
            sale.drawn = self.spend("redeem", used)
        if rule(self.program, "expiry")["extended_by_purchase"]:
            for lot in self.lots:
                if lot.left and self.alive(lot) and lot.expires and (expires is None or lot.expires < expires):
                    lot.expires = expires
        self.sales.append(sale)
        reached = self.ladder(self.metric(self.today))
        best = max([before[0], sale.tier, reached], key=self.rank)
        if self.rank(best) > self.rank(before[0]):
            self.tier = self.hold(best, self.today)
            self.upgrades.append(Upgrade(self.today, before, self.tier))
        return sale

    def adds(self, sale: Sale) -> Fraction:
        metric = rule(self.program, "tiers")["metric"]
        paid = sum((line.paid for line in sale.lines), Fraction(0))
        return {"spend": paid, "visits": Fraction(1), "points_earned": sale.earned}[metric]

    def priced(self, goods: list[Goods], redeem: Fraction | None, tier: str | None) -> Sale:
        """Steps 1, 4, 7 and 9."""
        program, spent = self.program, self.spent(None, self.today)
        lines = [
            replace(line, discount=percent_off(program, line, group=self.group, tier=tier, spent=spent))
            for line in goods
        ]
        redemption, points_rule = rule(program, "redemption"), rule(program, "points")
        unit, value = unit_of(program), Fraction(points_rule["value"])
        eligible = [Fraction(0) if each.category in redemption["excluded_categories"] else each.net for each in lines]
        percent = level_of(program, tier).get("share_limit_percent") or redemption["share_limit_percent"]
        whole = sum(eligible, Fraction(0))
        most = down(min(down(whole * Fraction(percent) / 100, KOPECK), whole) / value, unit)

        def paid_with(points: Fraction) -> Sale:
            tried = [replace(line) for line in lines]
            if points:
                shares = share_out(points, eligible, unit)
                moneys = share_out(down(points * value, KOPECK), eligible, KOPECK)
                for line, share, money in zip(tried, shares, moneys, strict=True):
                    line.points, line.points_money = share, money
            sale = Sale(self.today, program, tier, tried, self.allowance())
            sale.earned = self.earned(sale)
            return sale

        def can_use(points: Fraction) -> Fraction:
            if not redemption["with_same_sale_points"] or rule(program, "earning")["hold_days"]:
                return self.available
            return self.available + max(Fraction(0), paid_with(points).earned - self.debt)

        if redeem is None:
            redeem = most
            while redeem > can_use(redeem):
                redeem -= unit
            if redeem < Fraction(redemption["minimum_points"]):
                redeem = Fraction(0)
        elif redeem:
            if redeem > can_use(min(redeem, most)):
                raise No("not_enough_points")
            if redeem > most:
                raise No("over_share_limit")
            if redeem < Fraction(redemption["minimum_points"]):
                raise No("below_minimum")
        limit = redemption["approval_over_points"]
        if limit is not None and redeem > Fraction(limit):
            raise No("approval_needed")
        return paid_with(redeem)

    def allowance(self) -> Fraction | None:
        """What the limits of the day leave."""
        earning = rule(self.program, "earning")
        today = [sale for sale in self.sales if sale.day == self.today]
        earning_sales = [sale for sale in today if not sale.over and self.earning(sale)]
        if earning["sales_per_day"] is not None and len(earning_sales) >= earning["sales_per_day"]:
            return Fraction(0)
        if earning["limit_per_day"] is None:
            return None
        earned = sum((sale.earned - sale.due for sale in today), Fraction(0))
        return max(Fraction(0), Fraction(earning["limit_per_day"]) - earned)

    def earning(self, sale: Sale) -> bool:
        """Whether a sale earned anything when it was made."""
        whole = [replace(line, back=Fraction(0)) for line in sale.lines]
        return exact_points(sale.program, sale.tier, whole, sale.allowance) > 0

    def earned(self, sale: Sale) -> Fraction:
        """The points of a new sale, rounded once."""
        if carries(self.program):
            exact = exact_points(sale.program, sale.tier, sale.lines, sale.allowance)
            return down(exact + self.carry, unit_of(self.program))
        return self.rounded(sale)

    def rounded(self, sale: Sale) -> Fraction:
        """What the kept goods of a sale earn by themselves."""
        unit, rounding = unit_of(sale.program), rule(sale.program, "points")["rounding"]
        exact = exact_points(sale.program, sale.tier, sale.lines, sale.allowance)
        if rounding == "nearest":
            return half_up(exact, unit)
        return ceil(exact / unit) * unit if rounding == "up" else down(exact, unit)

    def refund(self, sale: Sale, amount: Fraction | None = None, quantities: dict[int, Fraction] | None = None) -> Back:
        """Goods come back: an amount in net prices, quantities of lines, or all that is left."""
        self.settle()
        unit = unit_of(sale.program)
        before = [self.returned(line, unit) for line in sale.lines]
        standing = [self.carrying(upgrade) for upgrade in self.upgrades]
        given = sum((sale.earned - sale.due for sale in self.sales), Fraction(0))
        for line, part in zip(sale.lines, self.parts(sale, amount, quantities), strict=True):
            line.back = part
        after = [self.returned(line, unit) for line in sale.lines]
        points = sum((now[1] - then[1] for now, then in zip(after, before, strict=True)), Fraction(0))
        lost = self.give_back(sale, points)
        if carries(sale.program):
            sale.due += given - down(self.exact, unit)
        else:
            sale.due = sale.earned - self.rounded(sale)
        taken = self.take_back(sale, sale.due - sale.taken - (sale.own.burned if sale.own else 0))
        self.undo_upgrades(sale.day, standing)
        money = sum((now[0] - then[0] for now, then in zip(after, before, strict=True)), Fraction(0))
        return Back(money, points - lost, lost, taken)

    def parts(self, sale: Sale, amount: Fraction | None, quantities: dict[int, Fraction] | None) -> list[Fraction]:
        """The part of each line that will have come back."""
        if sale.over:
            raise No("nothing_left")
        parts = [line.back for line in sale.lines]
        if amount is not None:
            left = sum((line.net * (1 - line.back) for line in sale.lines), Fraction(0))
            if amount > ceil(left / KOPECK) * KOPECK:
                raise No("nothing_left")
            return [part + (1 - part) * min(Fraction(1), amount / left) for part in parts]
        for place, quantity in (quantities or {}).items():
            parts[place] += quantity / sale.lines[place].quantity
            if parts[place] > 1:
                raise No("nothing_left")
        return parts if quantities else [Fraction(1) for _ in parts]

    def returned(self, line: Goods, unit: Fraction) -> tuple[Fraction, Fraction]:
        return down(line.back * line.paid, KOPECK), down(line.back * line.points, unit)

    def give_back(self, sale: Sale, points: Fraction) -> Fraction:
        """Points that paid go back to their lots, last drawn first; returns what is lost."""
        skip, late, kept = sale.returned, Fraction(0), Fraction(0)
        sale.returned += points
        for lot, drawn in reversed(sale.drawn):
            skipped = min(skip, drawn)
            skip -= skipped
            back = min(points, drawn - skipped)
            points -= back
            settled = min(self.debt, back)
            self.debt -= settled
            if self.alive(lot):
                lot.left += back - settled
                kept += back
            else:
                late += back - settled
                kept += settled
        self.entries.append(("give_back", kept))
        grace = rule(self.program, "expiry")["grace_days"]
        if late and grace:
            self.award("give_back", late, self.now, self.today + timedelta(grace))
        return Fraction(0) if grace else late

    def take_back(self, sale: Sale, points: Fraction) -> Fraction:
        """Earned points are taken from the own lot, the others, the pending ones, then owed or forgiven."""
        points = max(points, Fraction(0))
        others = [lot for lot in self.lots if lot is not sale.own and self.alive(lot)]
        now = self.in_order([lot for lot in others if lot.available <= self.now])
        later = self.in_order([lot for lot in others if lot.available > self.now])
        missing = points
        for lot in ([sale.own] if sale.own else []) + now + later:
            took = min(lot.left, missing)
            lot.left -= took
            missing -= took
        if rule(self.program, "refunds")["shortfall"] == "forgive":
            points -= missing
        else:
            self.debt += missing
        sale.taken += points
        self.entries.append(("take_back", -points))
        return points

    def carrying(self, upgrade: Upgrade) -> Fraction:
        return max(self.metric(upgrade.day), self.metric(self.today))

    def undo_upgrades(self, since: date, before: list[Fraction]) -> None:
        """What would not have been reached without the goods is undone, the latest first."""
        for upgrade, metric in reversed(list(zip(self.upgrades, before, strict=True))):
            rank, reached = self.rank(self.tier[0]), self.ladder(self.carrying(upgrade))
            stood = upgrade.day >= since or self.rank(self.ladder(metric)) >= rank
            if upgrade.after == self.tier and stood and self.rank(reached) < rank:
                better = self.rank(reached) > self.rank(upgrade.before[0])
                self.tier = self.hold(reached, upgrade.day) if better else upgrade.before
                if better:  # what is left of the upgrade may be undone later
                    self.upgrades.append(Upgrade(upgrade.day, upgrade.before, self.tier))
