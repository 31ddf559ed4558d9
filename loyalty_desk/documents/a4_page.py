"""A4 pages, drawn the same for a PDF and for a picture. The unit is a hundredth of a millimetre."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from loyalty_desk.documents.fixed_width import tidy
from loyalty_desk.documents.offscreen import ready_to_draw

WIDTH, HEIGHT = 21_000, 29_700
MARGIN = 1_200
INNER = WIDTH - 2 * MARGIN
POINT = 2540 / 72  # a typographic point

DrawPage = Callable[[QPainter], None]

_DPI = 600
_INCH = 2540


def pages_pdf(title: str, pages: tuple[DrawPage, ...]) -> bytes:
    """Return a PDF with these pages."""
    ready_to_draw()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tidy(title))
    writer.setResolution(_DPI)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    painter.scale(_DPI / _INCH, _DPI / _INCH)
    for number, draw in enumerate(pages):
        if number:
            writer.newPage()
        draw(painter)
    painter.end()
    return bytes(buffer.data().data())


def page_picture(draw: DrawPage, width: int) -> QImage:
    """Return a page as a picture of so many pixels across."""
    ready_to_draw()
    image = QImage(width, round(width * HEIGHT / WIDTH), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(width / WIDTH, width / WIDTH)
    draw(painter)
    painter.end()
    return image
