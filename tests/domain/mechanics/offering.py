"""Offers for tests, read from a document as a program's are."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from loyalty_desk.domain.offers import Campaign
from tests.shop import MOSCOW, program


def campaign(**fields: Any) -> Campaign:
    """Return a campaign that doubles points, with some fields given."""
    effect = {} if {"percent", "gift", "add_points"} & fields.keys() else {"multiply": "2"}
    return program(campaigns=[{"code": "c", "name": "C", **effect, **fields}]).campaigns[0]


def local(text: str, zone: ZoneInfo = MOSCOW, *, fold: int = 0) -> datetime:
    """Return a local time of the shop; `fold` 1 is the second time that a clock set back shows it."""
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)
