"""Why a sale cost and earned what it did, on A4: one page where it fits, else as many as it takes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from loyalty_desk.documents.a4_page import HEIGHT, INNER, MARGIN, page_picture, pages_pdf
from loyalty_desk.documents.offscreen import ready_to_draw
from loyalty_desk.documents.paragraph import Paragraph
from loyalty_desk.documents.section import INK, LINE, SOFT, Row, Section, height_of, rows_of

_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0)
_FOOTER = 8.5
_GAP = 500
_SIDE = 1_000  # beside the text, so that a figure is not too far from its words
_WIDTH = INNER - 2 * _SIDE


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """The account of one sale: `shop` and `facts` at the head, then money, points and dates as sections."""

    shop: str
    title: str
    facts: str
    sections: tuple[Section, ...]
    footer: str


@dataclass(frozen=True)
class _Page:
    """Rows of one page and its number of how many."""

    rows: tuple[Row, ...]
    number: int
    of: int


def explanation_pdf(explanation: Explanation) -> bytes:
    """Return the explanation as a PDF."""
    ready_to_draw()
    return pages_pdf(explanation.title, tuple(partial(_draw, explanation, page) for page in _pages(explanation)))


def explanation_picture(explanation: Explanation, width: int) -> QImage:
    """Return the first page as a picture of so many pixels across."""
    ready_to_draw()
    return page_picture(partial(_draw, explanation, _pages(explanation)[0]), width)


def _pages(explanation: Explanation) -> tuple[_Page, ...]:
    """Return the pages in the largest size in which one is enough, else in the smallest."""
    pages: list[tuple[Row, ...]] = []
    for size in _SIZES:
        rows = [row for section in explanation.sections for row in rows_of(section, size, _WIDTH, INK)]
        pages = list(_parted(rows, HEIGHT - 2 * MARGIN - _head(explanation)[1] - 2 * _GAP))
        if len(pages) == 1:
            break
    return tuple(_Page(rows, number, len(pages)) for number, rows in enumerate(pages, 1))


def _parted(rows: Sequence[Row], room: float) -> Iterator[tuple[Row, ...]]:
    """Yield rows by page; a heading goes with what follows it."""
    page: list[Row] = []
    for row in rows:
        if height_of([*page, row]) > room and any(not each.heads for each in page):
            taken = [page.pop()] if page[-1].heads else []
            yield tuple(page)
            page = taken
        page.append(row)
    yield tuple(page)


def _head(explanation: Explanation) -> tuple[tuple[Paragraph, ...], float]:
    """Return the words at the head and their height."""
    words = (
        Paragraph(explanation.shop, 11, _WIDTH),
        Paragraph(explanation.title, 22, _WIDTH, strong=True),
        Paragraph(explanation.facts, 11, _WIDTH),
    )
    return words, sum(each.height + _GAP / 3 for each in words)


def _draw(explanation: Explanation, page: _Page, painter: QPainter) -> None:
    x, y = MARGIN + _SIDE, float(MARGIN)
    for words, colour in zip(_head(explanation)[0], (SOFT, INK, SOFT), strict=True):
        words.draw(painter, x, y, colour)
        y += words.height + _GAP / 3
    painter.setPen(QPen(LINE, 25))
    painter.drawLine(QLineF(x, y, x + _WIDTH, y))
    y += _GAP
    for place, row in enumerate(page.rows):
        y += row.above if place else 0
        row.draw(painter, x, y)
        y += row.height
    footer = explanation.footer if page.of == 1 else f"{explanation.footer} · {page.number} / {page.of}"
    foot = Paragraph(footer, _FOOTER, _WIDTH, align=Qt.AlignmentFlag.AlignHCenter)
    foot.draw(painter, x, HEIGHT - MARGIN - foot.height, SOFT)
