"""Values of the shop as they stand in replies: exact decimal strings and times with the shop's offset."""

from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction
from math import floor
from typing import TypeAlias

from loyalty_desk.domain.kinds import percent_text, points_text
from loyalty_desk.domain.mechanics import stamps
from loyalty_desk.domain.mechanics.stamps import CardLook
from loyalty_desk.domain.money import Exact, Money, Points, decimal, round_half_up
from loyalty_desk.domain.offers import Challenge
from loyalty_desk.domain.outlook import outlook
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote, Reason
from loyalty_desk.domain.standing import Lot, Reached, Standing

Reply: TypeAlias = dict[str, object]

ENDLESS = 6  # decimals of a fraction that no decimal ends


class Replies:
    """Writes values in the units of a program: its currency, its precision of points, its time zone."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def money(self, money: Money) -> str:
        """Return money with the currency's decimals."""
        return decimal(money, self.program.decimals)

    def points(self, points: Points) -> str:
        """Return points: whole ones without decimals where the program knows only whole ones, else with two."""
        return points_text(points) if self.program.points.precision == 0 else decimal(points, 2)

    def moment(self, moment: datetime) -> str:
        """Return a time by the shop's clock, with its offset."""
        return moment.astimezone(self.program.time_zone).isoformat()

    def quote(self, quote: Quote) -> Reply:
        """Return a purchase with all rules applied."""
        return {
            "subtotal": self.money(quote.subtotal),
            "discount": self.money(quote.discount),
            "points_used": self.points(quote.points_used),
            "points_money": self.money(quote.points_money),
            "certificate_money": self.money(quote.certificate_money),
            "to_pay": self.money(quote.to_pay),
            "points_earned": self.points(quote.points_earned),
            "available_after": self.points(quote.available_after),
            "max_points": self.points(quote.max_points),
            "tier": quote.tier,
            "reasons": self._reasons(quote.reasons),
        }

    def standing(self, standing: Standing, lots: Iterable[Lot]) -> Reply:
        """Return how a customer stands, with the lots that have points."""
        ahead = outlook(self.program, standing)
        return {
            "available": self.points(standing.available),
            "pending": self.points(standing.pending),
            "debt": self.points(standing.debt),
            "balance": self.points(standing.balance),
            "carry": exact_text(standing.carry / 100),
            "to_next_point": None if ahead.to_next_point is None else self.money(ahead.to_next_point),
            "tier": standing.tier,
            "tier_until": day_text(standing.tier_until),
            "to_next_tier": None if ahead.to_next_tier is None else self._metric(ahead.to_next_tier),
            "spent": self.money(standing.spent),
            "visits": standing.visits,
            "lots": [self._lot(lot) for lot in lots],
            "stamps": [self._stamps(look) for look in stamps.cards_of(self.program, standing)],
            "challenges": [
                self._challenge(challenge, reached)
                for challenge in self.program.challenges
                for reached in standing.challenges
                if reached.code == challenge.code
            ],
            "rewards": list(standing.affordable),
            "membership_until": day_text(standing.membership_until),
        }

    def _stamps(self, look: CardLook) -> Reply:
        return {"code": look.card.code, "have": look.have, "need": look.need, "free_ready": look.free_ready}

    def _challenge(self, challenge: Challenge, reached: Reached) -> Reply:
        return {
            "code": challenge.code,
            "have": self._counted(challenge.goal, reached.have),
            "target": self._counted(challenge.goal, challenge.target),
            "done": reached.done,
        }

    def _counted(self, goal: str, value: Fraction) -> str:
        return self.money(round_half_up(value * 10**self.program.decimals)) if goal == "spend" else exact_text(value)

    def _lot(self, lot: Lot) -> Reply:
        return {
            "lot_id": lot.lot_id,
            "points": self.points(lot.points),
            "available_from": self.moment(lot.available_from),
            "expires_on": day_text(lot.expires_on),
        }

    def _metric(self, value: Fraction) -> str:
        metric = self.program.tiers.metric if self.program.tiers else ""
        if metric == "spend":
            return self.money(round_half_up(value * 10**self.program.decimals))
        return self.points(round_half_up(value * 100)) if metric == "points_earned" else str(round_half_up(value))

    def _reasons(self, reasons: tuple[Reason, ...]) -> list[Reply]:
        """Return the reasons; what rounding cuts off one is told with the next, so that all sum to the points moved."""
        written, exact, told = [], Fraction(0), 0
        for reason in reasons:
            exact += reason.points
            points = round_half_up(exact) - told
            told += points
            written.append(self._reason(reason, points))
        return written

    def _reason(self, reason: Reason, points: Points) -> Reply:
        reply: Reply = {"code": reason.code}
        if reason.line is not None:
            reply["line"] = reason.line
        if reason.money:
            reply["money"] = self.money(reason.money)
        if reason.points or points:
            reply["points"] = decimal(points, 2)
        if detail := self._detail(reason):
            reply["detail"] = detail
        return reply

    def _detail(self, reason: Reason) -> Reply:
        detail: Reply = {}
        if reason.name:
            detail["name"] = reason.name
        if reason.percent is not None:
            detail["percent"] = percent_text(reason.percent)
        if reason.rate is not None:
            detail |= {"points": points_text(reason.rate.points), "per": self.money(reason.rate.per)}
        if reason.count:
            detail["count"] = reason.count
        if reason.why:
            detail["why"] = reason.why
        return detail


def exact_text(value: Exact) -> str:
    """Return a fraction as a decimal string: exactly where one ends, else rounded down to six decimals."""
    value = Fraction(value)
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    places = max(twos, fives) if rest == 1 else ENDLESS
    return decimal(floor(value * 10**places), places)


def day_text(day: date | None) -> str | None:
    """Return a date, or null."""
    return None if day is None else day.isoformat()
