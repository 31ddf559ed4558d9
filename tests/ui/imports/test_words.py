"""Every field and every problem of a file has its words."""

import ast
from collections.abc import Iterator
from inspect import getsource
from types import ModuleType

import pytest

from loyalty_desk.documents import cell_values, import_rows
from loyalty_desk.domain.importing import FIELDS, Kind
from loyalty_desk.services import import_people
from loyalty_desk.ui.imports.import_words import ImportWords
from loyalty_desk.ui.imports.problem_words import ProblemWords

KINDS: tuple[Kind, ...] = ("customers", "sales")
_SAYING = {"ValueError": 0, "ProblemAt": 1, "Invalid": 1, "note": 2}  # which argument says the problem


def _said(module: ModuleType) -> Iterator[str]:
    """Give the problems that a module tells in so many words."""
    for node in ast.walk(ast.parse(getsource(module))):
        if isinstance(node, ast.Call):
            place = _SAYING.get(getattr(node.func, "id", getattr(node.func, "attr", "")), len(node.args))
            yield from (str(each.value) for each in node.args[place : place + 1] if isinstance(each, ast.Constant))


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_name(kind: Kind) -> None:
    words = ImportWords()
    names = [words.field(kind, field) for field in FIELDS[kind]]
    assert len(set(names)) == len(names)
    assert not set(names) & set(FIELDS[kind])


def test_every_problem_of_the_readers_has_words() -> None:
    said = {text for module in (import_rows, cell_values, import_people) for text in _said(module)}
    assert said >= {"no customer", "a return", "not a date", "two customers", "not a day of birth"}
    assert said <= set(ProblemWords()._special())


def test_a_problem_known_elsewhere_is_said_as_there() -> None:
    assert ProblemWords().of("not a text") == "not a text"


def test_how_long_it_takes() -> None:
    words = ImportWords()
    assert [words.lasts(seconds) for seconds in (2, 40, 170)] == ["a few seconds", "less than a minute", "about 3 min"]


@pytest.mark.parametrize(
    ("encoding", "delimiter", "said"),
    [
        ("cp1251", ";", "Text in Windows-1251, columns separated by semicolons"),
        ("utf-8-sig", "\t", "Text in UTF-8, columns separated by tabs"),
        ("utf-16", ",", "Text in UTF-16, columns separated by commas"),
        ("", "", "Excel workbook, its first sheet"),
    ],
)
def test_how_a_file_is_written(encoding: str, delimiter: str, said: str) -> None:
    assert ImportWords().writing(encoding, delimiter) == said
