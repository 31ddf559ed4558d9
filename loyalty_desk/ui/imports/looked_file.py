"""A file that was looked at: its first rows as they are numbered, and what its columns may be."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from loyalty_desk.documents.cell_values import text_in
from loyalty_desk.documents.headings import columns_of
from loyalty_desk.documents.import_headings import IMPORTED
from loyalty_desk.documents.table_file import rows_of
from loyalty_desk.domain.importing import Kind, Preview
from loyalty_desk.services.imports import Imports

SHOWN = 20
_READ = 40  # rows; the headings may stand below a title


@dataclass(frozen=True)
class LookedFile:
    """A file and its first rows by their numbers, all with the same number of cells."""

    path: Path
    preview: Preview
    rows: Mapping[int, tuple[str, ...]]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(next(iter(self.rows.values())))

    def headings(self, heading_row: int) -> tuple[str, ...]:
        """Return the texts of a row of headings, empty ones for 0."""
        return self.rows.get(heading_row, ("",) * self.width)

    def below(self, heading_row: int) -> Mapping[int, tuple[str, ...]]:
        """Return the first rows below the headings."""
        return dict(islice(((number, row) for number, row in self.rows.items() if number > heading_row), SHOWN))

    def guess(self, kind: Kind, heading_row: int) -> Mapping[str, int]:
        """Return which field stands in which column, by the headings in a row."""
        return columns_of(self.headings(heading_row), IMPORTED[kind])


def looked_at(imports: Imports, path: Path) -> LookedFile:
    """Read the beginning of a file; raises Trouble as `rows_of`."""
    preview = imports.look(path)
    rows = {row.number: tuple(text_in(cell) for cell in row.cells) for row in islice(rows_of(path), _READ)}
    width = max(len(row) for row in rows.values())
    return LookedFile(path, preview, {number: row + ("",) * (width - len(row)) for number, row in rows.items()})
