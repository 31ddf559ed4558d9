"""Reasons as they are kept with a sale: a JSON list of short lists, in older sales without count and why."""

import json
from collections.abc import Iterable
from fractions import Fraction

from loyalty_desk.domain.offers import Rate
from loyalty_desk.domain.quote import Reason


def to_json(reasons: Iterable[Reason]) -> str:
    """Return the reasons as one text."""
    return json.dumps(
        [
            (
                each.code,
                each.line,
                each.money,
                str(each.points),
                each.name,
                None if each.percent is None else str(each.percent),
                None if each.rate is None else (each.rate.points, each.rate.per),
                each.count,
                each.why,
            )
            for each in reasons
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(text: str) -> tuple[Reason, ...]:
    """Return the reasons that a text keeps."""
    return tuple(
        Reason(
            code=code,
            line=line,
            money=money,
            points=Fraction(points),
            name=name,
            percent=None if percent is None else Fraction(percent),
            rate=None if rate is None else Rate(points=rate[0], per=rate[1]),
            count=more[0] if more else 0,
            why=more[1] if more else "",
        )
        for code, line, money, points, name, percent, rate, *more in json.loads(text)
    )
