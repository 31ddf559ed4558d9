"""JSON read exactly: fractions stay as they were written, nothing becomes a binary float."""

import json
import re
from typing import NoReturn

from loyalty_desk.domain.money import Numeral

MOST_NESTED = 64
_MOST_DIGITS = 18  # what surely fits into the 64 bits of a database's number

_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"?+', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")
_HALF_PAIR = re.compile("[\ud800-\udfff]")


class NotJson(Exception):
    """A line that is no JSON text; the message says why."""


def read(line: bytes) -> object:
    """Return what a line holds; raises NotJson. Half surrogates become the replacement sign."""
    try:
        text = line.decode()
    except UnicodeDecodeError:
        raise NotJson("not UTF-8") from None
    if _too_deep(text):
        raise NotJson(f"nested deeper than {MOST_NESTED}")
    try:
        value = json.loads(text, parse_float=Numeral, parse_int=_whole, parse_constant=_no_number)
    except ValueError as error:
        raise NotJson(str(error)) from None
    return _whole_text(value) if "\\u" in text else value


def _too_deep(text: str) -> bool:
    depth = 0
    for bracket in _BRACKET.finditer(_STRING.sub("", text)):
        depth += 1 if bracket.group() in "[{" else -1
        if depth > MOST_NESTED:
            return True
    return False


def _whole(digits: str) -> int | Numeral:
    return int(digits) if len(digits) <= _MOST_DIGITS else Numeral(digits)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _whole_text(value: object) -> object:
    if isinstance(value, str):
        return _HALF_PAIR.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list):
        return [_whole_text(item) for item in value]
    if isinstance(value, dict):
        return {_whole_text(name): _whole_text(item) for name, item in value.items()}
    return value
