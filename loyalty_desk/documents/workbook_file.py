"""The one writer of exports: a workbook into a file by openpyxl's write-only mode, row by row in constant memory."""

import errno
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path
from types import TracebackType
from typing import Self
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
from lxml.etree import SerialisationError
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from loyalty_desk.documents.cells import plain_text
from loyalty_desk.documents.sheet_titles import SheetTitles
from loyalty_desk.documents.streamed_sheet import new_sheet
from loyalty_desk.documents.whole_file import whole_file
from loyalty_desk.documents.words import words
from loyalty_desk.documents.workbook import Row, Sheet, Workbook
from loyalty_desk.documents.workbook_cover import contents_title, draw_cover
from loyalty_desk.documents.workbook_sheet import SheetWriter
from loyalty_desk.domain.progress import Progress, silent

ROWS_A_SHEET = 1_048_576 - 2  # what Excel takes, less headings and totals
_ROWS_AT_ONCE = 1_000


def write_workbook(
    book: Workbook, target: Path, *, progress: Progress = silent, rows_a_sheet: int = ROWS_A_SHEET
) -> None:
    """Write `book` to `target`, which appears only when it is complete.

    `progress` gets the rows written so far and may raise Cancelled. Raises Trouble: `disk_full`, `file_busy`,
    `disk_error`.
    """
    with whole_file(target) as file, _Writing(book, progress, rows_a_sheet) as writing:
        writing.write(file)


class _Writing:
    """One workbook on its way into a file."""

    def __init__(self, book: Workbook, progress: Progress, rows_a_sheet: int) -> None:
        self._book = book
        self._progress = progress
        self._rows_a_sheet = rows_a_sheet
        self._file = openpyxl.Workbook(write_only=True)
        self._contents: list[tuple[str, int]] = []
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Close the sheets that an error left open and remove the files of their own into which they write."""
        for sheet in self._file.worksheets if error else ():
            if isinstance(sheet, WriteOnlyWorksheet):
                with suppress(Exception):
                    sheet.close()
                with suppress(Exception):
                    vars(sheet)["_writer"].cleanup()
        if isinstance(error, SerialisationError):  # lxml names the system's error: IO_ENOSPC
            raise OSError(getattr(errno, str(error).removeprefix("IO_"), errno.EIO), str(error)) from error

    def write(self, target: Path) -> None:
        """Write the cover's sheet first and fill it last: it says how many rows follow."""
        book, titles = self._book, SheetTitles()
        self._file.properties.creator = plain_text(book.cover.shop)
        self._file.properties.title = plain_text(book.cover.title)
        names = [titles.take(sheet.title) for sheet in book.sheets]
        cover = self._new_sheet(contents_title(words(book.language), names))
        for sheet, title in zip(book.sheets, names, strict=True):
            self._write_sheet(sheet, title, titles)
        draw_cover(cover, book, self._contents)
        with ZipFile(target, "w", ZIP_DEFLATED) as archive:  # openpyxl itself leaves it open when the disk is full
            ExcelWriter(self._file, archive).save()

    def _write_sheet(self, sheet: Sheet, title: str, titles: SheetTitles) -> None:
        rows = iter(sheet.rows)
        while True:
            self._write_part(sheet, title, islice(rows, self._rows_a_sheet))
            rest = next(rows, None)
            if rest is None:
                return
            rows, title = chain([rest], rows), titles.take(sheet.title)

    def _write_part(self, sheet: Sheet, title: str, rows: Iterator[Row]) -> None:
        writer = SheetWriter(self._new_sheet(title), sheet.columns, self._book.language)
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            self._append(writer, some)
        writer.finish()
        self._contents.append((title, writer.rows))

    def _append(self, writer: SheetWriter, rows: Sequence[Row]) -> None:
        for row in rows:
            writer.append(row)
        self._done += len(rows)
        self._progress(self._done)

    def _new_sheet(self, title: str) -> Worksheet:
        return new_sheet(self._file, title)
