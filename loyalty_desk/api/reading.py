"""From decoded JSON to the parameters of a method, or to the one thing that is wrong with them."""

import re
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from loyalty_desk.api.requests import Params
from loyalty_desk.api.scalars import READERS, Units
from loyalty_desk.domain.errors import Invalid

P = TypeVar("P", bound=Params)

_UNKNOWN = re.compile(r"Object contains unknown field `(?P<field>.*?)`(?: - at `\$\.?(?P<path>.*)`)?", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(?P<field>.*?)`(?: - at `\$\.?(?P<path>.*)`)?", re.DOTALL)
_WRONG = re.compile(r"(?P<problem>.*?)(?: - at `\$\.?(?P<path>.*)`)?", re.DOTALL)
_EXPECTED = re.compile(r"Expected `(\w+)[^`]*`.*", re.DOTALL)
_KINDS = {
    "str": "not a text",
    "int": "not a whole number",
    "bool": "not true or false",
    "array": "not a list",
    "object": "not an object",
}


def read(params: object, kind: type[P], units: Units) -> P:
    """Return `params` as `kind`; raises Invalid."""
    if not isinstance(params, Mapping):
        raise Invalid("params", "not an object")

    def scalar(wanted: type, value: object) -> object:
        return READERS[wanted](value, units)

    try:
        return msgspec.convert(params, kind, dec_hook=scalar)
    except msgspec.ValidationError as error:
        raise _told(str(error)) from None


def _told(message: str) -> Invalid:
    if found := _UNKNOWN.fullmatch(message):
        return Invalid(_place(found["path"], found["field"]), "unknown field")
    if found := _MISSING.fullmatch(message):
        return Invalid(_place(found["path"], found["field"]), "missing")
    wrong = _WRONG.fullmatch(message)
    problem, path = (wrong["problem"], wrong["path"] or "params") if wrong else (message, "params")
    if expected := _EXPECTED.fullmatch(problem):
        problem = _KINDS.get(expected[1], problem)
    return Invalid(path, problem)


def _place(path: str | None, field: str) -> str:
    return f"{path}.{field}" if path else field
