"""Tables as text: any usual delimiter and encoding, found by looking at the file."""

import codecs
import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from loyalty_desk.documents.table_file import MOST_COLUMNS, Row
from loyalty_desk.domain.errors import Trouble

DELIMITERS = (";", "\t", ",", "|")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_RUSSIAN = "cp1251"
_BLOCK = 1 << 20
_LONGEST_LINE = 1 << 16
_SAMPLE = 30  # lines


def text_rows(path: Path) -> Iterator[Row]:
    """Give the rows of a text table, those that are empty as well; raises Trouble `not_a_table` and `disk_error`."""
    try:
        encoding, delimiter = writing_of(path)
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            reader = csv.reader(_lines(file), delimiter=delimiter)
            for cells in reader:
                if len(cells) > MOST_COLUMNS:
                    raise Trouble("not_a_table", f"more than {MOST_COLUMNS} columns")
                yield Row(reader.line_num, tuple(cell.strip() for cell in cells))
    except csv.Error as error:
        raise Trouble("not_a_table", str(error)) from error
    except OSError as error:
        raise Trouble("disk_error", str(error)) from error


def writing_of(path: Path) -> tuple[str, str]:
    """Return how a text is written, and what separates its cells; raises Trouble `not_a_table`, `disk_error`."""
    try:
        encoding = encoding_of(path)
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            return encoding, delimiter_of([line for _, line in zip(range(_SAMPLE), _lines(file), strict=False)])
    except csv.Error as error:
        raise Trouble("not_a_table", str(error)) from error
    except OSError as error:
        raise Trouble("disk_error", str(error)) from error


def encoding_of(path: Path) -> str:
    """Return how a text is written: by its mark, as UTF-16 without one, as UTF-8 when all of it is, else CP1251."""
    with path.open("rb") as file:
        begin = file.read(_BLOCK)
        for mark, encoding in _BOMS:
            if begin.startswith(mark):
                return encoding
        if b"\0" in begin:
            return _wide(begin)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while begin:
                decoder.decode(begin)
                begin = file.read(_BLOCK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _RUSSIAN
    return "utf-8"


def delimiter_of(lines: list[str]) -> str:
    """Return the delimiter that cuts most of the lines into the same number of cells, more cells rather than fewer."""

    def fit(delimiter: str) -> tuple[int, int]:
        widths = [len(cells) for cells in csv.reader(lines, delimiter=delimiter) if cells]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(DELIMITERS, key=fit)


def _wide(begin: bytes) -> str:
    """Return which UTF-16 a text without a mark is; other zeros are no text."""
    odd, even = begin[1::2].count(0), begin[::2].count(0)
    if max(odd, even) * 5 < len(begin) or min(odd, even) * 20 > max(odd, even):
        raise Trouble("not_a_table", "binary")
    return "utf-16-le" if odd > even else "utf-16-be"


def _lines(file: TextIO) -> Iterator[str]:
    while line := file.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise Trouble("not_a_table", "a line without an end")
        yield line
