"""Bringing in what another program kept: which column of a file is what, what was found in it, what was taken."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, NamedTuple, NewType, TypeAlias

from loyalty_desk.domain.money import Money, Points

Kind: TypeAlias = Literal["customers", "sales"]
ImportId = NewType("ImportId", int)

FIELDS: Mapping[Kind, tuple[str, ...]] = {
    "customers": (
        *("external_id", "name", "surname", "phone", "email", "birthday", "card", "group", "tags", "note", "points"),
    ),
    "sales": ("customer", "date", "time", "amount", "receipt", "category", "quantity", "staff", "status"),
}
# Of each group at least one field needs a column.
NEEDED: Mapping[Kind, tuple[tuple[str, ...], ...]] = {
    "customers": (("name", "phone", "external_id", "card"),),
    "sales": (("customer",), ("date",), ("amount",)),
}


class RowProblem(NamedTuple):
    """What is wrong with a cell: its row in the file, the field, a short English phrase, what stands there."""

    row: int
    column: str
    problem: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Layout:
    """Which column (from 0) is which field, and which row holds the headings; 0: none, all rows are data."""

    columns: Mapping[str, int]
    heading_row: int = 0

    def missing(self, kind: Kind) -> tuple[str, ...]:
        """Return the needed fields that have no column, the first of each group."""
        return tuple(group[0] for group in NEEDED[kind] if not any(each in self.columns for each in group))


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A file before anything is taken: how it is written, its columns, its first rows as texts.

    `encoding` and `delimiter` are empty for a workbook; `headings` has a text for each column, empty ones if there is
    no heading row; `kind` is what the file more likely holds.
    """

    encoding: str
    delimiter: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    kind: Kind
    guessed: Mapping[Kind, Layout]


class Known(NamedTuple):
    """Rows of what the shop has already, by what showed it."""

    external_id: int = 0
    phone: int = 0
    card: int = 0
    sale: int = 0


@dataclass(frozen=True, kw_only=True)
class Findings:
    """What is in a file, and what taking it makes (or made).

    `rows` = `taken` + `skipped`; `skipped` = those `known` + those `wrong`; `problems` are the first of the wrong ones.
    `customers` are new ones; `money`, `first` and `last` are those of the new sales, `points` the opening balances.
    """

    rows: int = 0
    taken: int = 0
    skipped: int = 0
    wrong: int = 0
    known: Known = field(default_factory=Known)
    customers: int = 0
    sales: int = 0
    money: Money = 0
    points: Points = 0
    first: date | None = None
    last: date | None = None
    problems: tuple[RowProblem, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Taken:
    """An import that was made; without a number when there was nothing new to take."""

    import_id: ImportId | None
    findings: Findings


@dataclass(frozen=True, kw_only=True)
class PastImport:
    """An import of the past, and when it was undone."""

    import_id: ImportId
    at: datetime
    kind: Kind
    file: str
    staff: str
    rows: int
    customers: int
    sales: int
    money: Money
    points: Points
    undone_at: datetime | None
