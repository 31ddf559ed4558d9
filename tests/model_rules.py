"""The naive model's arithmetic: discounts and earning of lines, by a program that is its JSON document.

Points and money are fractions (points, roubles); numbers in the document are texts.
"""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from math import floor
from typing import Any

Rules = dict[str, Any]

KOPECK = Fraction(1, 100)

DEFAULTS: dict[str, Rules] = {
    "points": {"precision": 0, "rounding": "down", "carry_remainder": True, "value": "1.00"},
    "earning": {
        "points": "1", "per": "20.00", "whole_steps": False, "minimum_sale": "0.00", "on_part_paid_with_points": False,
        "excluded_categories": [], "category_rates": {}, "hold_days": 0,
        "limit_per_sale": None, "limit_per_day": None, "sales_per_day": None,
    },
    "redemption": {
        "share_limit_percent": "100", "minimum_points": "0", "excluded_categories": [], "with_same_sale_points": False,
        "approval_over_points": None,
    },
    "expiry": {
        "months": None, "days": None, "round_up_to": None, "extended_by_purchase": False, "grace_days": 30,
    },
    "refunds": {"shortfall": "debt"},
    "discounts": {"stacking": "best", "excluded_categories": [], "groups": {}, "cumulative": []},
    "tiers": {
        "metric": "spend", "window_months": 12, "keep_months": 12, "downgrade": "one_level", "apply_from": "next_sale",
        "levels": [],
    },
}  # fmt: skip


class No(Exception):
    """A refusal, by its code."""


@dataclass
class Goods:
    """A line as it was sold; `back` is the part of it that came back."""

    amount: Fraction
    category: str
    quantity: Fraction = Fraction(1)
    discount: Fraction = Fraction(0)
    points: Fraction = Fraction(0)
    points_money: Fraction = Fraction(0)
    back: Fraction = Fraction(0)

    @property
    def net(self) -> Fraction:
        return self.amount - self.discount

    @property
    def paid(self) -> Fraction:
        return self.net - self.points_money


@dataclass(eq=False)
class Lot:
    """One accrual."""

    number: int
    left: Fraction
    available: datetime
    expires: date | None
    burned: Fraction = Fraction(0)


@dataclass(eq=False)
class Sale:
    """A purchase with all that a refund must know."""

    day: date
    program: Rules
    tier: str | None
    lines: list[Goods]
    allowance: Fraction | None
    earned: Fraction = Fraction(0)
    own: Lot | None = None
    drawn: list[tuple[Lot, Fraction]] = field(default_factory=list)
    returned: Fraction = Fraction(0)
    due: Fraction = Fraction(0)
    taken: Fraction = Fraction(0)

    @property
    def over(self) -> bool:
        return all(line.back == 1 for line in self.lines)


@dataclass(eq=False)
class Upgrade:
    """A tier reached by a purchase."""

    day: date
    before: tuple[str | None, date | None]
    after: tuple[str | None, date | None]


def rule(program: Rules, name: str) -> Rules:
    return DEFAULTS[name] | (program.get(name) or {})


def unit_of(program: Rules) -> Fraction:
    return Fraction(1, 10 ** int(rule(program, "points")["precision"]))


def level_of(program: Rules, code: str | None) -> Rules:
    levels: list[Rules] = rule(program, "tiers")["levels"]
    return next((level for level in levels if level["code"] == code), {})


def down(value: Fraction, unit: Fraction) -> Fraction:
    return floor(value / unit) * unit


def half_up(value: Fraction, unit: Fraction) -> Fraction:
    return floor(value / unit + Fraction(1, 2)) * unit


def months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def share_out(total: Fraction, weights: list[Fraction], unit: Fraction) -> list[Fraction]:
    """Split by largest remainder, ties to the earlier place."""
    whole = sum(weights, Fraction(0))
    exact = [total * weight / whole for weight in weights]
    parts = [down(each, unit) for each in exact]
    while sum(parts, Fraction(0)) < total:
        rests = [each - part for each, part in zip(exact, parts, strict=True)]
        parts[rests.index(max(rests))] += unit
    return parts


def percent_off(program: Rules, line: Goods, *, group: str | None, tier: str | None, spent: Fraction) -> Fraction:
    """Step 1 for one line: the money that percents take off."""
    discounts = rule(program, "discounts")
    if line.category in discounts["excluded_categories"]:
        return Fraction(0)
    reached = [step for step in discounts["cumulative"] if Fraction(step["from"]) <= spent]
    percents = [
        Fraction(discounts["groups"].get(group, "0")),
        Fraction(reached[-1]["percent"]) if reached else Fraction(0),
        Fraction(level_of(program, tier).get("discount_percent") or "0"),
    ]
    left = 1 - max(percents) / 100
    if discounts["stacking"] == "multiply":
        left = Fraction(1)
        for percent in percents:
            left *= 1 - percent / 100
    return half_up(line.amount * (1 - left), KOPECK)


def exact_points(program: Rules, tier: str | None, lines: list[Goods], allowance: Fraction | None) -> Fraction:
    """Steps 7 and 9 up to the carry, for what is still kept of the lines."""
    earning = rule(program, "earning")
    by_rate: dict[tuple[str, str], Fraction] = {}
    total = Fraction(0)
    for line in lines:
        if line.category in earning["excluded_categories"]:
            continue
        base = (line.net if earning["on_part_paid_with_points"] else line.paid) * (1 - line.back)
        usual = level_of(program, tier).get("earning") or earning
        chosen = earning["category_rates"].get(line.category) or usual
        key = (chosen["points"], chosen["per"])
        by_rate[key] = by_rate.get(key, Fraction(0)) + base
        total += base
    if total < Fraction(earning["minimum_sale"]):
        return Fraction(0)
    exact = Fraction(0)
    for (points, per), base in by_rate.items():
        steps = base / Fraction(per)
        exact += Fraction(points) * (floor(steps) if earning["whole_steps"] else steps)
    if earning["limit_per_sale"] is not None:
        exact = min(exact, Fraction(earning["limit_per_sale"]))
    return exact if allowance is None else min(exact, allowance)


def carries(program: Rules) -> bool:
    return bool(rule(program, "points")["carry_remainder"]) and rule(program, "points")["rounding"] == "down"
