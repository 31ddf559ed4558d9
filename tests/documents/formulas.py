"""What the formulas of a workbook come to, worked out by hand-made rules: the few functions that ours use."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

_TOKEN = re.compile(
    r'\s*("[^"]*"|\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\d+(?:\.\d+)?|[A-Z]+(?=\()|<=|>=|<>|[-+*/(),=<>])'
)


class Sheets:
    """A workbook whose formulas are worked out when they are asked for."""

    def __init__(self, path: Path) -> None:
        self.book = openpyxl.load_workbook(path)

    def value(self, sheet: str, cell: str) -> Any:
        """Return what a cell shows."""
        return _Sheet(self.book[sheet]).value(cell)

    def formulas(self) -> Iterator[tuple[str, str]]:
        """Yield every cell with a formula: its sheet and its place."""
        for sheet in self.book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        yield sheet.title, cell.coordinate

    def row(self, sheet: str, name: str, *, column: int = 1) -> int:
        """Return the first row in which a text stands in a column, and something beside it: it is no heading."""
        for cell, beside in self.book[sheet].iter_rows(min_col=column, max_col=column + 1):
            if cell.value == name and beside.value is not None:
                return int(cell.row or 0)
        raise LookupError(name)


class _Sheet:
    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet

    def value(self, place: str) -> Any:
        cell = self._sheet[place.replace("$", "")]
        return _Parser(str(cell.value)[1:], self).all() if cell.data_type == "f" else cell.value

    def values(self, area: str) -> list[Any]:
        return [self.value(cell.coordinate) for row in self._sheet[area.replace("$", "")] for cell in row]


class _Parser:
    """Reads a formula from the left; what IF does not take is read, and not worked out."""

    def __init__(self, text: str, sheet: _Sheet) -> None:
        self._tokens = [*_TOKEN.findall(text), ""]
        assert "".join(self._tokens) == re.sub(r'\s+(?=(?:[^"]*"[^"]*")*[^"]*$)', "", text), text
        self._sheet = sheet

    def all(self) -> Any:
        found = self._comparison()
        assert self._tokens == [""]
        return found()

    def _take(self, *wanted: str) -> str:
        return self._tokens.pop(0) if self._tokens[0] in wanted else ""

    def _comparison(self) -> Callable[[], Any]:
        left = self._sum()
        sign = self._take("=", "<", ">", "<=", ">=", "<>")
        if not sign:
            return left
        right = self._sum()
        tests: dict[str, Callable[[Any, Any], bool]] = {
            "=": lambda one, other: bool(one == other),
            "<": lambda one, other: bool(one < other),
            "<=": lambda one, other: bool(one <= other),
        }
        return lambda: tests[sign](left(), right())

    def _sum(self) -> Callable[[], Any]:
        found = self._product()
        while sign := self._take("+", "-"):
            found = _joined(sign, found, self._product())
        return found

    def _product(self) -> Callable[[], Any]:
        found = self._factor()
        while sign := self._take("*", "/"):
            found = _joined(sign, found, self._factor())
        return found

    def _factor(self) -> Callable[[], Any]:
        token = self._tokens.pop(0)
        if token == "(":
            found = self._comparison()
            assert self._take(")")
            return found
        if token[0] == '"':
            return lambda: token[1:-1]
        if token[0].isdigit():
            return lambda: float(token)
        if self._tokens[0] == "(":
            return self._function(token)
        if ":" in token:
            return lambda: self._sheet.values(token)
        return lambda: self._sheet.value(token)

    def _function(self, name: str) -> Callable[[], Any]:
        assert self._take("(")
        arguments = [self._comparison()]
        while self._take(","):
            arguments.append(self._comparison())
        assert self._take(")")
        return lambda: _FUNCTIONS[name](arguments)


def _joined(sign: str, left: Callable[[], Any], right: Callable[[], Any]) -> Callable[[], Any]:
    signs: dict[str, Callable[[float, float], float]] = {
        "+": lambda one, other: one + other,
        "-": lambda one, other: one - other,
        "*": lambda one, other: one * other,
        "/": lambda one, other: one / other,
    }
    return lambda: signs[sign](_number(left()), _number(right()))


def _number(value: Any) -> float:
    assert value is None or isinstance(value, int | float), value
    return float(value or 0)


def _numbers(arguments: list[Callable[[], Any]]) -> list[float]:
    values = [argument() for argument in arguments]
    flat = [value for each in values for value in (each if isinstance(each, list) else [each])]
    return [float(value) for value in flat if isinstance(value, int | float)]


def _rounded_down(value: float, decimals: int) -> float:
    return float(int(value * 10**decimals + 1e-6) / 10**decimals)


_FUNCTIONS: dict[str, Callable[[list[Callable[[], Any]]], Any]] = {
    "SUM": lambda given: sum(_numbers(given)),
    "SUBTOTAL": lambda given: sum(_numbers(given[1:])),
    "COUNT": lambda given: float(len(_numbers(given))),
    "N": lambda given: sum(_numbers(given)),
    "IF": lambda given: given[1]() if given[0]() else given[2](),
    "ROUND": lambda given: round(_number(given[0]()), int(given[1]())),
    "ROUNDDOWN": lambda given: _rounded_down(_number(given[0]()), int(given[1]())),
}
