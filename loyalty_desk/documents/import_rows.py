"""The rows of a file that is brought in, as values; what cannot be read is noted and left out."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeVar

from loyalty_desk.documents.cell_values import amount_in, moment_in, tells_month_first, text_in, time_in
from loyalty_desk.documents.table_file import Cell, Row, rows_of
from loyalty_desk.domain.importing import Layout, RowProblem
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.progress import Progress
from loyalty_desk.domain.text import clean

T = TypeVar("T")

MOST_PROBLEMS = 1_000
MOST_TEXT = 200
_SHOWN_TEXT = 60
_TELL = 1_000  # rows
_LOOKED_AT = 20_000  # rows, for the order of day and month
_FIRST_YEAR = 1970
_UNIT = 1_000
_MOST_AMOUNT = 10**9  # in whole units of money, pieces or points: the sums of millions of rows must still be kept
_REMEMBERED = 100  # letters
_CANCELLED = frozenset({"cancelled", "canceled", "отменен", "отменён", "отменено"})


class SaleLine(NamedTuple):
    """A row of a file of sales: `at` is local, `quantity` in thousandths."""

    row: int
    customer: str
    at: datetime
    amount: Money
    receipt: str
    category: str
    quantity: int
    staff: str


class PersonRow(NamedTuple):
    """A row of a file of customers, its texts tidied; `phone` as it is written."""

    row: int
    external_id: str
    name: str
    phone: str
    email: str
    birthday: date | None
    card: str
    group: str
    tags: tuple[str, ...]
    note: str
    points: Points


class ProblemAt(ValueError):
    """A cell that cannot be used."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(field, problem)
        self.field = field
        self.problem = problem


class ImportRows:
    """One reading of a file; counts rows and keeps the first problems."""

    def __init__(self, path: Path, layout: Layout, progress: Progress) -> None:
        self._path = path
        self._layout = layout
        self._progress = progress
        self.rows = self.wrong = 0
        self.problems: list[RowProblem] = []

    def note(self, row: int, field: str, problem: str, text: str) -> None:
        """Count a row that cannot be used, and keep why."""
        self.wrong += 1
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(RowProblem(row, field, problem, text[:_SHOWN_TEXT]))

    def sales(self, decimals: int, today: date) -> Iterator[SaleLine]:
        """Give the rows as sales, amounts in money of so many `decimals`; none is of a day after `today`."""
        month_first = self._month_first("date")

        def read(row: Row) -> SaleLine:
            if text_in(self._cell(row, "status")).casefold() in _CANCELLED:
                raise ProblemAt("status", "cancelled")
            customer = self._text(row, "customer")
            if not customer:
                raise ProblemAt("customer", "no customer")
            return SaleLine(
                row.number,
                customer,
                self._moment(row, today, month_first=month_first),
                self._amount(row, "amount", decimals),
                self._text(row, "receipt"),
                self._text(row, "category"),
                self._quantity(row),
                self._text(row, "staff"),
            )

        yield from self._read(read)

    def people(self) -> Iterator[PersonRow]:
        """Give the rows as customers."""
        month_first = self._month_first("birthday")

        def read(row: Row) -> PersonRow:
            names = (self._text(row, "name"), self._text(row, "surname"))
            return PersonRow(
                row=row.number,
                external_id=self._text(row, "external_id"),
                name=" ".join(name for name in names if name),
                phone=self._text(row, "phone"),
                email=self._text(row, "email"),
                birthday=self._birthday(row, month_first=month_first),
                card=self._text(row, "card"),
                group=self._text(row, "group"),
                tags=self._tags(row),
                note=self._text(row, "note", most=10_000),
                points=self._points(row),
            )

        yield from self._read(read)

    def _read(self, read: Callable[[Row], T]) -> Iterator[T]:
        for row in rows_of(self._path):
            if row.number <= self._layout.heading_row:
                continue
            self.rows += 1
            if not self.rows % _TELL:
                self._progress(self.rows)
            try:
                found = read(row)
            except ProblemAt as error:
                self.note(row.number, error.field, error.problem, text_in(self._cell(row, error.field)))
            else:
                yield found
        self._progress(self.rows)

    def _month_first(self, field: str) -> bool:
        rows = islice(rows_of(self._path), self._layout.heading_row, _LOOKED_AT)
        signs = [tells_month_first(self._cell(row, field)) for row in rows]
        return True in signs and False not in signs

    def _cell(self, row: Row, field: str) -> Cell:
        place = self._layout.columns.get(field)
        return row.cells[place] if place is not None and place < len(row.cells) else None

    def _text(self, row: Row, field: str, *, most: int = MOST_TEXT) -> str:
        cell = self._cell(row, field)
        if cell is None:
            return ""
        text = text_in(cell)
        text = _tidied(text) if len(text) <= _REMEMBERED else clean(text)
        if len(text) > most:
            raise ProblemAt(field, "too long")
        return text

    def _moment(self, row: Row, today: date, *, month_first: bool) -> datetime:
        try:
            at = moment_in(self._cell(row, "date"), month_first=month_first)
        except ValueError as error:
            raise ProblemAt("date", str(error)) from None
        at = self._timed(row, at)
        if at.year < _FIRST_YEAR:
            raise ProblemAt("date", "too long ago")
        if at.date() > today:
            raise ProblemAt("date", "in the future")
        return at

    def _timed(self, row: Row, at: datetime) -> datetime:
        """Return a moment at the time that a column of its own tells."""
        cell = self._cell(row, "time")
        if cell in {None, ""}:
            return at
        try:
            return datetime.combine(at, time_in(cell))
        except ValueError as error:
            raise ProblemAt("time", str(error)) from None

    def _amount(self, row: Row, field: str, decimals: int) -> Money:
        try:
            amount = amount_in(self._cell(row, field), decimals)
        except ValueError as error:
            raise ProblemAt(field, str(error)) from None
        if amount < 0:
            raise ProblemAt(field, "a return")
        if amount > _MOST_AMOUNT * 10**decimals:
            raise ProblemAt(field, "too large")
        return amount

    def _quantity(self, row: Row) -> int:
        if not self._cell(row, "quantity"):
            return _UNIT
        return self._amount(row, "quantity", 3) or _UNIT

    def _birthday(self, row: Row, *, month_first: bool) -> date | None:
        cell = self._cell(row, "birthday")
        if cell in {None, ""}:
            return None
        try:
            return moment_in(cell, month_first=month_first).date()
        except ValueError:
            raise ProblemAt("birthday", "not a day of birth") from None

    def _tags(self, row: Row) -> tuple[str, ...]:
        text = self._text(row, "tags", most=2_000).replace(";", ",").replace("|", ",")
        return tuple(sorted({tag.strip() for tag in text.split(",") if tag.strip()}))

    def _points(self, row: Row) -> Points:
        cell = self._cell(row, "points")
        if cell in {None, ""}:
            return 0
        try:
            points = amount_in(cell, 2)
        except ValueError as error:
            raise ProblemAt("points", str(error)) from None
        if points > _MOST_AMOUNT * 100:
            raise ProblemAt("points", "too large")
        if points < 0:
            raise ProblemAt("points", "below 0")
        return points


@lru_cache(maxsize=1 << 16)
def _tidied(text: str) -> str:
    return clean(text)
