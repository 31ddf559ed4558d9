"""The whole example of the specification, and its fields by the names that problems have."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

EXAMPLE: dict[str, Any] = json.loads(Path(__file__).with_name("specification.json").read_text("utf-8"))


def put(place: str, value: object) -> dict[str, Any]:
    """The whole example with one value changed; `place` is written as problems name it."""
    whole = copy.deepcopy(EXAMPLE)
    replace_in(whole, place, value)
    return whole


def replace_in(whole: Any, place: str, value: object) -> None:
    inner: Any = whole
    steps = place.replace("[", ".[").split(".")
    for step in steps[:-1]:
        inner = inner[int(step[1:-1])] if step.startswith("[") else inner[step]
    last = steps[-1]
    inner[int(last[1:-1]) if last.startswith("[") else last] = value


def places(whole: Any, path: str = "") -> Iterator[str]:
    """Every field of a document, the outer ones too, written as problems name them."""
    inner = whole.items() if isinstance(whole, dict) else enumerate(whole) if isinstance(whole, list) else ()
    for name, value in inner:
        place = f"{path}[{name}]" if isinstance(name, int) else f"{path}.{name}".lstrip(".")
        yield place
        yield from places(value, place)
