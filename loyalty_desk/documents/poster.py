"""One A4 page to hang up: rules for customers, or a crib for cashiers. It never has a second page and cuts nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from loyalty_desk.documents.a4_page import HEIGHT, INNER, MARGIN, page_picture, pages_pdf
from loyalty_desk.documents.columns import Columns, Setting, arranged
from loyalty_desk.documents.offscreen import ready_to_draw
from loyalty_desk.documents.paragraph import Paragraph
from loyalty_desk.documents.section import INK, SOFT, Row, Section, height_of, rows_of

SMALLEST = 8.5  # points; smaller is not read on a wall

_ONE = tuple(Setting(1, size) for size in (17.0, 16.0, 15.0, 14.0, 13.0))
_TWO = tuple(Setting(2, half / 2) for half in range(28, 19, -1))
_TIGHT = tuple(Setting(2, half / 2, parted=True) for half in range(23, 16, -1))
_TITLE_SIZES = (34, 28, 24, 20, 16, 13, 10)
_TITLE_HEIGHT = 2_400
_COMPACT_FROM = 2  # of the sizes, where the page is tight
_TAGLINE, _COMPACT_TAGLINE, _FOOTER = 13, 11, SMALLEST
_LARGEST_EXAMPLE = 10.5
_PAD, _GAP = 700, 600
_ROUND = 300
_LEAST_CONTRAST = 4.5  # of words on white, by the guidelines for the web


@dataclass(frozen=True, kw_only=True)
class Poster:
    """What stands on the page. `more` stands for the items of a section for which there is no room, `{count}` of them.

    `paper` and `ink` are the colours of its head, `#rrggbb`.
    """

    title: str
    tagline: str
    sections: tuple[Section, ...]
    examples_heading: str
    examples: tuple[Section, ...]
    more: str
    footer: str
    paper: str = "#0F766E"
    ink: str = "#FFFFFF"


def poster_pdf(poster: Poster) -> bytes:
    """Return the poster as a PDF of one page."""
    ready_to_draw()
    return pages_pdf(poster.title, (composed(poster).draw,))


def poster_picture(poster: Poster, width: int) -> QImage:
    """Return the poster as a picture of so many pixels across."""
    ready_to_draw()
    return page_picture(composed(poster).draw, width)


@dataclass(frozen=True)
class Head:
    """The coloured band at the top."""

    title: Paragraph
    tagline: Paragraph
    pad: float  # above and below the words
    paper: QColor
    ink: QColor

    @property
    def height(self) -> float:
        """The height of the band."""
        return self.title.height + self.tagline.height + 2.3 * self.pad

    def draw(self, painter: QPainter) -> None:
        """Draw the band from one margin to the other."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.paper)
        painter.drawRoundedRect(QRectF(MARGIN, MARGIN, INNER, self.height), _ROUND, _ROUND)
        self.title.draw(painter, MARGIN + _PAD, MARGIN + self.pad, self.ink)
        self.tagline.draw(painter, MARGIN + _PAD, MARGIN + 1.3 * self.pad + self.title.height, self.ink)


@dataclass(frozen=True)
class Examples:
    """Worked examples side by side below their heading, as high as the highest."""

    heading: Paragraph
    cards: tuple[tuple[Row, ...], ...]
    accent: QColor

    @property
    def height(self) -> float:
        """The height of heading and cards."""
        return self.heading.height + _GAP / 2 + max(map(height_of, self.cards)) + _PAD if self.cards else 0

    def draw(self, painter: QPainter, y: float) -> None:
        """Draw them from a height on."""
        if not self.cards:
            return
        self.heading.draw(painter, MARGIN, y, self.accent)
        top, width = y + self.heading.height + _GAP / 2, _card_width(len(self.cards))
        for number, card in enumerate(self.cards):
            x = MARGIN + number * (width + _GAP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#F5F6F8"))
            painter.drawRoundedRect(QRectF(x, top, width, y + self.height - top), _ROUND, _ROUND)
            here = top + _PAD / 2
            for place, row in enumerate(card):
                here += row.above if place else 0
                row.draw(painter, x + _PAD / 2, here)
                here += row.height


@dataclass(frozen=True)
class Composed:
    """A poster with a place for everything."""

    head: Head
    body: Columns
    examples: Examples
    footer: Paragraph

    def draw(self, painter: QPainter) -> None:
        """Draw the whole page."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.head.draw(painter)
        self.body.draw(painter)
        self.examples.draw(painter, self.body.room.bottom() + _GAP)
        self.footer.draw(painter, MARGIN, HEIGHT - MARGIN - self.footer.height, SOFT)


def composed(poster: Poster) -> Composed:
    """Return the poster in the largest size in which all of it fits.

    Where nothing fits, each section keeps its first items, then the examples go.
    """
    for setting in (*_ONE, *_TWO, *_TIGHT):
        if found := _composed(poster, setting):
            return found
    return next(filter(None, _shorter(poster)))


def _shorter(poster: Poster) -> Iterator[Composed | None]:
    """Try, in the smallest size, as many items a section as there is room for: with the examples, then without."""
    longest = max((len(section.items) for section in poster.sections), default=0)
    for tried in (poster, replace(poster, examples=()), replace(poster, examples=(), footer="", tagline="")):
        low, high = 0, longest
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if _cut(tried, middle) else (low, middle - 1)
        yield _cut(tried, low)


def _cut(poster: Poster, most: int) -> Composed | None:
    sections = tuple(section.cut_to(most, poster.more) for section in poster.sections)
    return _composed(replace(poster, sections=sections), _TIGHT[-1])


def _composed(poster: Poster, setting: Setting) -> Composed | None:
    accent = _readable(QColor(poster.paper))
    head = _head(poster, compact=setting.parted)
    footer = Paragraph(poster.footer, _FOOTER, INNER, align=Qt.AlignmentFlag.AlignHCenter)
    examples = _examples(poster, min(setting.size, _LARGEST_EXAMPLE), accent)
    top = MARGIN + head.height + _GAP
    below = footer.height + _GAP + (examples.height + _GAP if examples.cards else 0)
    room = QRectF(MARGIN, top, INNER, HEIGHT - MARGIN - below - top)
    body = arranged(poster.sections, room, setting=setting, accent=accent)
    return Composed(head, body, examples, footer) if body else None


def _head(poster: Poster, *, compact: bool) -> Head:
    width = INNER - 2 * _PAD
    largest, *smaller = _TITLE_SIZES[_COMPACT_FROM if compact else 0 :]
    title = Paragraph(poster.title, largest, width, strong=True)
    for size in smaller:
        if title.height > _TITLE_HEIGHT:
            title = Paragraph(poster.title, size, width, strong=True)
    tagline = Paragraph(poster.tagline, _COMPACT_TAGLINE if compact else _TAGLINE, width)
    pad = _PAD * 0.6 if compact else _PAD
    return Head(title, tagline, pad, QColor(poster.paper), QColor(poster.ink))


def _examples(poster: Poster, size: float, accent: QColor) -> Examples:
    width = _card_width(len(poster.examples)) - _PAD
    cards = tuple(tuple(rows_of(example, size, width, INK)) for example in poster.examples)
    return Examples(Paragraph(poster.examples_heading, size * 1.2, INNER, strong=True), cards, accent)


def _card_width(cards: int) -> float:
    return (INNER - (cards - 1) * _GAP) / cards if cards else 0


def _readable(colour: QColor) -> QColor:
    """Return a colour in which words on white can be read: the colour itself, or ink."""
    light = (0.2126, 0.7152, 0.0722)
    shares = (colour.redF(), colour.greenF(), colour.blueF())
    luminance = sum(
        weight * (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
        for weight, share in zip(light, shares, strict=True)
    )
    return colour if 1.05 / (luminance + 0.05) >= _LEAST_CONTRAST else INK
