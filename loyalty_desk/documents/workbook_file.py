"""The one writer of exports: a workbook into a file, row by row, in constant memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.utils import get_column_letter

from loyalty_desk.documents.cells import cell_writer, clean, number
from loyalty_desk.documents.sheet_titles import SheetTitles
from loyalty_desk.documents.whole_file import whole_file
from loyalty_desk.documents.words import words
from loyalty_desk.documents.workbook import Column, Row, Sheet, Workbook
from loyalty_desk.documents.workbook_frame import Part, SheetFrame, make_frame, sheet_file
from loyalty_desk.domain.progress import Progress, silent

ROWS_A_SHEET = 1_048_576 - 2  # what Excel takes, less headings and totals
_ROWS_AT_ONCE = 1_000
_COMPRESSION = 4


def write_workbook(
    book: Workbook, target: Path, *, progress: Progress = silent, rows_a_sheet: int = ROWS_A_SHEET
) -> None:
    """Write `book` to `target`, which appears only when it is complete.

    `progress` gets the rows written so far and may raise Cancelled. Raises Trouble: `disk_full`, `file_busy`,
    `disk_error`.
    """
    with whole_file(target) as file, ZipFile(file, "w", ZIP_DEFLATED, compresslevel=_COMPRESSION) as archive:
        _Writing(book, archive, progress, rows_a_sheet).write()


@dataclass
class _Writing:
    """One workbook on its way into an archive."""

    book: Workbook
    archive: ZipFile
    progress: Progress
    rows_a_sheet: int
    parts: list[Part] = field(default_factory=list)
    done: int = 0

    def write(self) -> None:
        """Write all rows first: the rest of the workbook says how many there are."""
        titles = SheetTitles()
        planned = [Part(titles.take(sheet.title), sheet.columns) for sheet in self.book.sheets]
        frame = make_frame(self.book, planned)
        start = "_rels/.rels"  # stands first, so that the first bytes tell what kind of file it is
        self.archive.writestr(start, frame.files[start])
        for sheet, plan, sheet_frame in zip(self.book.sheets, planned, frame.sheets, strict=True):
            self._write_sheet(sheet, plan.title, sheet_frame, titles)
        for name, content in make_frame(self.book, self.parts).files.items():
            if name != start:
                self.archive.writestr(name, content)

    def _write_sheet(self, sheet: Sheet, title: str, frame: SheetFrame, titles: SheetTitles) -> None:
        rows = iter(sheet.rows)
        while True:
            self._write_part(Part(title, sheet.columns), frame, islice(rows, self.rows_a_sheet))
            rest = next(rows, None)
            if rest is None:
                return
            rows, title = chain([rest], rows), titles.take(sheet.title)

    def _write_part(self, part: Part, frame: SheetFrame, rows: Iterator[Row]) -> None:
        with self.archive.open(sheet_file(len(self.parts)), "w", force_zip64=True) as file:
            file.write(frame.head.encode())
            count, sums = self._write_rows(file, part.columns, frame, rows)
            if count and any(column.total for column in part.columns):
                total = words(self.book.language).say("sheet.total")
                file.write(_total_row(part.columns, frame.total_styles, sums, count, total).encode())
            self.parts.append(Part(part.title, part.columns, count))
            file.write(make_frame(self.book, self.parts[-1:]).sheets[0].tail.encode())

    def _write_rows(
        self, file: IO[bytes], columns: Sequence[Column], frame: SheetFrame, rows: Iterator[Row]
    ) -> tuple[int, list[int]]:
        """Write the rows and return how many they were and the sums of the columns that are summed up."""
        letters = [get_column_letter(place) for place in range(1, len(columns) + 1)]
        writers = [cell_writer(*made) for made in zip(columns, letters, frame.styles, strict=True)]
        summed = [place for place, column in enumerate(columns) if column.total]
        sums, count = [0] * len(columns), 0
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            lines = []
            for index, row in enumerate(some, count + 2):
                name = str(index)
                cells = [write(name, value) for write, value in zip(writers, row, strict=True) if value is not None]
                lines.append(f'<row r="{name}">{"".join(cells)}</row>')
            file.write("".join(lines).encode())
            for place in summed:
                sums[place] += sum(_number(row[place]) for row in some)
            count += len(some)
            self.done += len(some)
            self.progress(self.done)
        return count, sums


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _total_row(columns: Sequence[Column], styles: Sequence[int], sums: Sequence[int], count: int, name: str) -> str:
    """Return the last row: a formula that follows the filter, with its result for programs that do not reckon."""
    row, cells = count + 2, []
    for place, (column, style) in enumerate(zip(columns, styles, strict=True)):
        letter = get_column_letter(place + 1)
        start = f'<c r="{letter}{row}" s="{style}"'
        if column.total:
            result = number(column.kind, sums[place], column.decimals)
            cells.append(f"{start}><f>SUBTOTAL(9,{letter}2:{letter}{row - 1})</f><v>{result}</v></c>")
        elif place == 0:
            cells.append(f'{start} t="inlineStr"><is><t>{clean(name)}</t></is></c>')
        else:
            cells.append(f"{start}/>")
    return f'<row r="{row}">{"".join(cells)}</row>'
