"""A file's past sales, lived through under a program that nobody had yet."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from loyalty_desk.documents.past_sales_file import FileSale, PastSalesFile, RowProblem
from loyalty_desk.domain.almanac import Almanac
from loyalty_desk.domain.comparing import Comparison
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.past import NEW, Bought
from loyalty_desk.domain.preview import Preview
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line
from loyalty_desk.domain.relived import Relived
from loyalty_desk.services.replay_shop import TELL, Progress


@dataclass(frozen=True, kw_only=True)
class FilePreview:
    """What a program would have made of a file's sales, and what of the file could not be read."""

    preview: Preview
    rows: int
    wrong: int
    without_customer: int
    problems: tuple[RowProblem, ...]


class FileRun:
    """One reading of a file; nobody uses their points, so that what is left is the most that they could."""

    def __init__(self, path: Path, program: Program) -> None:
        self._file = PastSalesFile(path, program.decimals)
        self._zone = program.time_zone
        self._draft = Almanac(program)
        self._nothing = Almanac(replace(program, tiers=None))  # nothing is sold under it
        self._comparison = Comparison(self._nothing.program, program)
        self._done = 0

    def preview(self, progress: Progress) -> FilePreview:
        """Return what the program makes of it; the total told to `progress` is 0 while the file is read."""
        file = self._file
        sales = file.sales(lambda rows: progress(rows, 0))
        for customer, bought in groupby(sales, key=attrgetter("customer")):
            self._live(customer, bought, progress)
        if file.first is None or file.last is None:
            raise Trouble("no_sales")
        return FilePreview(
            preview=self._comparison.preview(file.first.date(), file.last.date()),
            rows=file.rows,
            wrong=file.wrong,
            without_customer=file.without_customer,
            problems=tuple(file.problems),
        )

    def _live(self, customer: str, sales: Iterable[FileSale], progress: Progress) -> None:
        first, last = self._file.first, self._file.last  # of the whole file: it is sorted before the first sale comes
        if first is None or last is None:
            return
        lived = Relived(self._draft, NEW, first.date())
        for sale in sales:
            lines = tuple(Line(money, "", category) for category, money in sale.goods)
            bought = Bought(sale.at.replace(tzinfo=self._zone), sale.at.date(), lines)
            lived.buy(bought)
            self._comparison.add_sale(bought)
            self._done += 1
            if not self._done % TELL:
                progress(min(self._done, self._file.rows), self._file.rows)
        lived.end(last.date())
        self._comparison.add(customer, Relived(self._nothing, NEW, first.date()), lived, bought=True)
