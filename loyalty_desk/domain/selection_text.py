"""Selections as JSON texts, in which they are kept."""

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from types import MappingProxyType
from typing import Any, cast, get_args, get_type_hints

from loyalty_desk.domain.selection import (
    Absent,
    Balance,
    BirthMonth,
    Bought,
    Burns,
    Cardless,
    Cohort,
    Condition,
    Consenting,
    InGroup,
    InSegment,
    InTier,
    OneOf,
    Period,
    Registered,
    RfmCell,
    Selection,
    Spent,
    Tagged,
    Visits,
)

_KINDS: Mapping[str, type[Condition]] = MappingProxyType(
    {
        "tier": InTier,
        "group": InGroup,
        "tag": Tagged,
        "bought": Bought,
        "spent": Spent,
        "visits": Visits,
        "birth_month": BirthMonth,
        "absent": Absent,
        "registered": Registered,
        "balance": Balance,
        "consenting": Consenting,
        "cardless": Cardless,
        "segment": InSegment,
        "rfm": RfmCell,
        "cohort": Cohort,
        "burns": Burns,
        "one_of": OneOf,
    }
)
_NAMES = {made: name for name, made in _KINDS.items()}
_MOST = 2**63 - 1  # what the shop's file can count to


def write_selection(selection: Selection) -> str:
    """Return a selection as a text; what is not given is left out."""
    return json.dumps([{"is": _NAMES[type(each)], **_written(each)} for each in selection.conditions])


def read_selection(text: str) -> Selection:
    """Return the selection that a text stands for; raises ValueError for what is none."""
    try:
        kept = json.loads(text)
        return Selection(tuple(_condition(each) for each in kept))
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("not a selection") from error


def _written(value: Any) -> dict[str, object]:
    given = {field.name: getattr(value, field.name) for field in fields(value)}
    return {name: _plain(each) for name, each in given.items() if each is not None}


def _plain(value: object) -> object:
    if isinstance(value, Period):
        return _written(value)
    return value.isoformat() if isinstance(value, date) else value


def _condition(kept: dict[str, object]) -> Condition:
    made = _KINDS[str(kept["is"])]
    return cast("Condition", _read(made, {name: value for name, value in kept.items() if name != "is"}))


def _read(made: type[Any], kept: dict[str, object]) -> object:
    kinds = get_type_hints(made)
    return made(**{name: _value(kinds[name], value) for name, value in kept.items()})


def _value(kind: Any, value: object) -> object:
    """Return a value of a field's kind; raises ValueError or TypeError for another one."""
    wanted = [each for each in get_args(kind) or (kind,) if each is not type(None)]
    if isinstance(value, list):
        return tuple(_single(wanted[0], each) for each in value) if _is_many(kind) else _refuse()
    return _refuse() if _is_many(kind) else _single(wanted[0], value)


def _is_many(kind: Any) -> bool:
    return Ellipsis in get_args(kind)


def _single(kind: Any, value: object) -> object:
    if kind is Period and isinstance(value, dict):
        return _period(value)
    if kind is date and isinstance(value, str):
        return date.fromisoformat(value)
    if type(value) is not kind or (isinstance(value, int) and abs(value) > _MOST):
        return _refuse()
    return value


def _period(kept: dict[str, object]) -> object:
    period = cast("Period", _read(Period, kept))
    return period if period.days is None or 1 <= period.days <= _MOST else _refuse()


def _refuse() -> object:
    raise ValueError("not of the kind of its field")
