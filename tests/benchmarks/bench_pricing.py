"""Pricing a large purchase under a program with very many offers, against the same purchase under an empty one."""

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from fractions import Fraction

from loyalty_desk.domain.mechanics.rewards import affordable
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import FULL
from tests.benchmarks.figure import Figure

ROUNDS = 15
PURCHASES = 20
CAMPAIGNS, REWARDS, LINES = 200, 100, 30
NOON = datetime(2026, 1, 10, 9, tzinfo=UTC)

_CATEGORIES = ("coffee", "books", "tobacco", "bread", "tea")
_EFFECTS: tuple[dict[str, object], ...] = (
    {"multiply": "2"},
    {"add_points": "5"},
    {"percent": "7"},
    {"gift": {"name": "Rose", "stock": 50}},
)


def measure() -> list[Figure]:
    """Return the median time of the largest program, and the median of paired ratios to the empty one."""
    whole, empty = _program(CAMPAIGNS, REWARDS), _program(0, 0)
    whole_times, ratios = [], []
    for _ in range(ROUNDS):
        ours, bare = _time(lambda: _price(whole)), _time(lambda: _price(empty))
        whole_times.append(ours)
        ratios.append(ours / bare)
    milliseconds = statistics.median(whole_times) * 1000
    return [
        Figure("30 lines priced under 200 campaigns and 100 rewards", milliseconds, unit="ms", most=5),
        Figure("the same against a program without offers", statistics.median(ratios), most=20),
    ]


def _price(program: Program) -> None:
    """Price a purchase with all that a cashier may ask for, and look which rewards can be had."""
    rewards = ("r1",) if program.rewards else ()
    price(program, _STANDING, Purchase(_LINES, "max", rewards, free_items=True), at=NOON)
    affordable(program, _STANDING, FULL)


def _time(action: Callable[[], None]) -> float:
    """Return the seconds that an action takes, of many in turn."""
    start = time.perf_counter()
    for _ in range(PURCHASES):
        action()
    return (time.perf_counter() - start) / PURCHASES


def _program(campaigns: int, rewards: int) -> Program:
    """Return a program in which all campaigns hold, for all goods or for some."""
    return read_program(
        {
            "format": 1,
            "name": "Coffee House",
            "currency": "RUB",
            "time_zone": "Europe/Moscow",
            "campaigns": [_campaign(number) for number in range(campaigns)],
            "rewards": [
                {
                    "code": f"r{number}",
                    "name": f"Reward {number}",
                    "points": "10",
                    "kind": "money_off",
                    "value": "50.00",
                }
                for number in range(rewards)
            ],
        }
    )


def _campaign(number: int) -> dict[str, object]:
    some = {"categories": [_CATEGORIES[number % len(_CATEGORIES)]]} if number % 3 else {}
    when = {"starts": "2026-01-01", "weekdays": [5, 6, 7], "hours": ["08:00", "22:00"], "minimum_sale": "10.00"}
    return {"code": f"c{number}", "name": f"Campaign {number}", **_EFFECTS[number % len(_EFFECTS)], **some, **when}


_LINES = tuple(
    Line(10_000 + 37 * number, f"Thing {number}", _CATEGORIES[number % len(_CATEGORIES)], 1000 + 500 * (number % 3))
    for number in range(LINES)
)
_STANDING = Standing(available=100_000, carry=Fraction(1, 3), spent=500_000, visits=7)


if __name__ == "__main__":
    for figure in measure():
        print(figure)
