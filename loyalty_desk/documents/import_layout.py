"""A file before it is brought in: how it is written, and which of its columns is which field."""

import re
from collections.abc import Mapping
from itertools import islice
from pathlib import Path

from loyalty_desk.documents.cell_values import text_in
from loyalty_desk.documents.headings import columns_of, plain
from loyalty_desk.documents.import_headings import IMPORTED
from loyalty_desk.documents.table_file import Cell, Row, is_workbook, rows_of
from loyalty_desk.documents.text_table import writing_of
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.importing import FIELDS, Kind, Layout, Preview

SHOWN = 20
_ENOUGH = 3  # headings that are known, where most are not
_HEADINGS_WITHIN = 20  # rows: some programs write a title above their table
_NUMBER = re.compile(r"#(\d{1,4})")
_KINDS: tuple[Kind, ...] = ("customers", "sales")
_WORDS = frozenset(word for kind in _KINDS for heading in IMPORTED[kind].values() for word in heading.whole)


def look(path: Path) -> Preview:
    """Return what the first rows of a file show; raises Trouble as `rows_of`."""
    encoding, delimiter = ("", "") if is_workbook(path) else writing_of(path)
    rows = _first_rows(path)
    heading = _heading_of(rows)
    below = [row for row in rows if heading is None or row.number > heading.number][:SHOWN]
    width = _width(rows)
    headings = _texts(heading.cells, width) if heading else ("",) * width
    guessed = {kind: _guess(heading, kind) for kind in _KINDS}
    return Preview(
        encoding=encoding,
        delimiter=delimiter,
        headings=headings,
        rows=tuple(_texts(row.cells, width) for row in below),
        kind="sales" if _is_of_sales(headings, guessed["sales"]) else "customers",
        guessed=guessed,
    )


def layout_of(path: Path, kind: Kind, chosen: Mapping[str, str]) -> Layout:
    """Return what is guessed, with the fields that were chosen: by a column's heading, or its number as `#3`.

    Raises Invalid for a field that there is not, and a column that the file does not have.
    """
    rows = _first_rows(path)
    names = {plain(name) for name in chosen.values() if not _NUMBER.fullmatch(name)}
    named = [row for row in rows if names <= {plain(text_in(cell)) for cell in row.cells}] if names else []
    heading = _heading_of(named) or next(iter(named), None) or _heading_of(rows)
    width = _width(rows)
    columns: dict[str, int] = {}
    for field, name in chosen.items():
        if field not in FIELDS[kind]:
            raise Invalid(f"map.{field}", "no such field")
        columns[field] = _place(name, heading, width)
    guessed = _guess(heading, kind)
    free = {field: place for field, place in guessed.columns.items() if place not in columns.values()}
    return Layout(columns=free | columns, heading_row=guessed.heading_row)


def _first_rows(path: Path) -> list[Row]:
    return list(islice(rows_of(path), _HEADINGS_WITHIN + SHOWN))


def _heading_of(rows: list[Row]) -> Row | None:
    """Return the row whose cells name columns: several that are known, or all that sales need."""
    for row in rows[:_HEADINGS_WITHIN]:
        words = [plain(text_in(cell)) for cell in row.cells if isinstance(cell, str) and cell]
        known = sum(word in _WORDS for word in words)
        if known and known >= min(_ENOUGH, len(words) / 2):
            return row
        if not Layout(columns=columns_of(row.cells, IMPORTED["sales"])).missing("sales"):
            return row
    return None


def _guess(heading: Row | None, kind: Kind) -> Layout:
    if heading is None:
        return Layout(columns={})
    return Layout(columns=columns_of(heading.cells, IMPORTED[kind]), heading_row=heading.number)


def _is_of_sales(headings: tuple[str, ...], sales: Layout) -> bool:
    """Return whether date and money are named by headings that mean nothing else."""
    return all(
        field in sales.columns and plain(headings[sales.columns[field]]) in IMPORTED["sales"][field].whole
        for field in ("date", "amount")
    )


def _place(name: str, heading: Row | None, width: int) -> int:
    number = _NUMBER.fullmatch(name)
    if number:
        if 0 < int(number[1]) <= width:
            return int(number[1]) - 1
        raise Invalid(f"map.{name}", "no such column")
    words = [plain(text_in(cell)) for cell in heading.cells] if heading else []
    if plain(name) not in words:
        raise Invalid(f"map.{name}", "no such column")
    return words.index(plain(name))


def _width(rows: list[Row]) -> int:
    """Return how many columns there are up to the last with anything in it."""
    return max(place for row in rows for place, cell in enumerate(row.cells, start=1) if cell not in {None, ""})


def _texts(cells: tuple[Cell, ...], width: int) -> tuple[str, ...]:
    texts = tuple(text_in(cell) for cell in cells[:width])
    return texts + ("",) * (width - len(texts))
