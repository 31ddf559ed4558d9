"""Sheets of true-size cards to print and cut: A4, two by five."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from loyalty_desk.documents.card_design import CardDesign, CardFace
from loyalty_desk.documents.card_drawing import HEIGHT, UNIT_MM, WIDTH, draw_card
from loyalty_desk.documents.offscreen import ready_to_draw

COLUMNS, ROWS = 2, 5
CARDS_A_PAGE = COLUMNS * ROWS

_DPI = 1200
_INCH_MM = 25.4
_PAGE_WIDTH, _PAGE_HEIGHT = 21_000, 29_700
_LEFT = (_PAGE_WIDTH - COLUMNS * WIDTH) / 2
_TOP = (_PAGE_HEIGHT - ROWS * HEIGHT) / 2
_BLEED = 200
_MARK_FROM, _MARK_TO = 300, 700  # how far from the cards a mark begins and ends


def card_sheet(design: CardDesign, faces: Sequence[CardFace]) -> bytes:
    """Return a PDF with ten cards a page, to be printed without scaling ("actual size")."""
    ready_to_draw()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(design.shop)
    painter = QPainter(writer)
    painter.scale(_DPI / _INCH_MM * UNIT_MM, _DPI / _INCH_MM * UNIT_MM)
    for start in range(0, len(faces), CARDS_A_PAGE):
        if start:
            writer.newPage()
        _draw_page(painter, design, faces[start : start + CARDS_A_PAGE])
    painter.end()
    return bytes(buffer.data().data())


def _draw_page(painter: QPainter, design: CardDesign, faces: Sequence[CardFace]) -> None:
    """Draw the colour over all edges first, then the cards, then marks where to cut."""
    corners = [(_LEFT + place % COLUMNS * WIDTH, _TOP + place // COLUMNS * HEIGHT) for place in range(len(faces))]
    for x, y in corners:
        over = QRectF(x - _BLEED, y - _BLEED, WIDTH + 2 * _BLEED, HEIGHT + 2 * _BLEED)
        painter.fillRect(over, QColor(design.background))
    for (x, y), face in zip(corners, faces, strict=True):
        painter.save()
        painter.translate(x, y)
        draw_card(painter, design, face)
        painter.restore()
    _draw_marks(painter, (len(faces) + COLUMNS - 1) // COLUMNS)


def _draw_marks(painter: QPainter, rows: int) -> None:
    pen = QPen(QColor("#667085"))
    pen.setWidthF(10)
    painter.setPen(pen)
    right, bottom = _LEFT + COLUMNS * WIDTH, _TOP + rows * HEIGHT
    for column in range(COLUMNS + 1):
        x = _LEFT + column * WIDTH
        painter.drawLine(QLineF(x, _TOP - _MARK_TO, x, _TOP - _MARK_FROM))
        painter.drawLine(QLineF(x, bottom + _MARK_FROM, x, bottom + _MARK_TO))
    for row in range(rows + 1):
        y = _TOP + row * HEIGHT
        painter.drawLine(QLineF(_LEFT - _MARK_TO, y, _LEFT - _MARK_FROM, y))
        painter.drawLine(QLineF(right + _MARK_FROM, y, right + _MARK_TO, y))
