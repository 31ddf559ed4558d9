"""Drafts of programs with one thing wrong, and offers in their shortest form."""

from typing import Any

from loyalty_desk.domain.program_check import problems_of
from tests.shop import document

LADDER: dict[str, Any] = {"levels": [{"code": "gold", "name": "Gold", "from": "0"}]}


def told(**sections: object) -> list[tuple[str, str]]:
    """Return the problems of a simple program with some sections: at which field, and what."""
    return [(problem.field, problem.problem) for problem in problems_of(document(**sections))]


def campaign(**fields: object) -> dict[str, object]:
    return {"code": "happy", "name": "Happy hour", "add_points": "5", **fields}


def stamp_card(**fields: object) -> dict[str, object]:
    return {"code": "tenth", "name": "Tenth free", "category": "coffee", "buy": 9, **fields}


def reward(**fields: object) -> dict[str, object]:
    return {"code": "cake", "name": "Cake", "points": "100", "kind": "gift", **fields}


def challenge(**fields: object) -> dict[str, object]:
    return {"code": "five", "name": "Five", "goal": "visits", "target": 5, "period": "month", "points": "10", **fields}


def event(**fields: object) -> dict[str, object]:
    return {
        "code": "tasting", "name": "Tasting", "starts": "2026-05-01", "ends": "2026-05-01", "points": "5", **fields,
    }  # fmt: skip


def membership(**fields: object) -> dict[str, object]:
    return {"code": "club", "name": "Club", "price": "990.00", "months": 12, "discount_percent": "7", **fields}


def perk(**fields: object) -> dict[str, object]:
    return {"code": "early", "name": "Early access", **fields}


def partner(**fields: object) -> dict[str, object]:
    return {"code": "gym", "name": "Gym", "text": "10 % off", **fields}


def own(**fields: object) -> dict[str, object]:
    return {"code": "tea", "name": "Tea lovers", **fields}
