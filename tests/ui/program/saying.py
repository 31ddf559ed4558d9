"""Sentences about made-up programs, easy to compare."""

from typing import Any

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.sentences import Sentences
from tests.shop import program

LEVELS: dict[str, Any] = {
    "levels": [{"code": "a", "name": "Guest", "from": "0"}, {"code": "b", "name": "Gold", "from": "500"}]
}


def plain(text: str) -> str:
    """Return a text with usual spaces and a short sign of roubles."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("RUB ", "R")


def say(spoken: str = "en", **sections: Any) -> Sentences:
    """Return what is said of a program with some sections."""
    return Sentences(program(**sections), Formats(spoken, "RUB"))
