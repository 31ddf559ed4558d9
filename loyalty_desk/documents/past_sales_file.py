"""Past sales in a plain table: who bought when for how much, perhaps of what; sorted by customer."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from loyalty_desk.documents.cell_values import amount_in, moment_in, text_in
from loyalty_desk.documents.headings import PAST_SALES, REQUIRED, columns_of
from loyalty_desk.documents.sorted_on_disk import sorted_on_disk
from loyalty_desk.documents.table_file import Cell, Row, rows_of
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.money import Money

MOST_PROBLEMS = 200
_HEADINGS_WITHIN = 20  # rows: some programs write a title above their table
_TELL = 1_000  # rows


class RowProblem(NamedTuple):
    """What is wrong with a cell: its row in the file, its column's kind, a short English phrase, what stands there."""

    row: int
    column: str
    problem: str
    text: str


class FileSale(NamedTuple):
    """Goods bought at once: pairs of category and money; the time is local."""

    customer: str
    at: datetime
    goods: tuple[tuple[str, Money], ...]


class _Goods(NamedTuple):
    customer: str
    at: datetime
    receipt: str
    row: int
    category: str
    money: Money


class PastSalesFile:
    """One reading of a file; the counts are whole once the first sale came, for all is sorted before."""

    def __init__(self, path: Path, decimals: int) -> None:
        self._path = path
        self._decimals = decimals
        self.rows = self.wrong = self.without_customer = 0
        self.problems: list[RowProblem] = []
        self.first: datetime | None = None
        self.last: datetime | None = None

    def sales(self, progress: Callable[[int], object]) -> Iterator[FileSale]:
        """Give the sales by customer and time; `progress` takes the rows read and may raise Cancelled.

        Rows with a problem are left out; refunds (below 0) and rows without a customer as well. Raises Trouble
        as `rows_of`, and `no_column` with the kinds of columns that are missing.
        """
        goods = sorted_on_disk(self._goods(progress))
        for (customer, at, _), lines in groupby(goods, key=_same_sale):
            yield FileSale(customer, at, tuple((line.category, line.money) for line in lines))

    def _goods(self, progress: Callable[[int], object]) -> Iterator[_Goods]:
        rows = rows_of(self._path)
        columns = self._columns(rows)
        for row in rows:
            self.rows += 1
            if not self.rows % _TELL:
                progress(self.rows)
            goods = self._read(row, columns)
            if goods is not None:
                self.first = min(self.first or goods.at, goods.at)
                self.last = max(self.last or goods.at, goods.at)
                yield goods

    def _columns(self, rows: Iterator[Row]) -> dict[str, int]:
        best: dict[str, int] = {}
        for _, row in zip(range(_HEADINGS_WITHIN), rows, strict=False):
            columns = columns_of(row.cells, PAST_SALES)
            if all(kind in columns for kind in REQUIRED):
                return columns
            best = max(best, columns, key=len)
        raise Trouble("no_column", ", ".join(kind for kind in REQUIRED if kind not in best))

    def _read(self, row: Row, columns: dict[str, int]) -> _Goods | None:
        def cell(kind: str) -> Cell:
            place = columns.get(kind)
            return row.cells[place] if place is not None and place < len(row.cells) else None

        customer = text_in(cell("customer"))
        if not customer:
            self.without_customer += 1
            return None
        kind = "date"
        try:
            at = moment_in(cell(kind))
            kind = "amount"
            money = amount_in(cell(kind), self._decimals)
            if money < 0:
                raise ValueError("below 0")
        except ValueError as error:
            self._note(row, kind, str(error), text_in(cell(kind)))
            return None
        receipt = text_in(cell("receipt")) or f"\0{row.number}"  # a row without a receipt is a sale of its own
        return _Goods(customer, at, receipt, row.number, text_in(cell("category")), money)

    def _note(self, row: Row, kind: str, problem: str, text: str) -> None:
        self.wrong += 1
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(RowProblem(row.number, kind, problem, text[:60]))


def _same_sale(goods: _Goods) -> tuple[str, datetime, str]:
    return goods.customer, goods.at, goods.receipt
