"""Reads documents back as a scanner or a reader of PDF files would."""

from dataclasses import dataclass

import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

INCH_MM = 25.4
FORMATS = zxingcpp.BarcodeFormats((zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.EAN13))


@dataclass(frozen=True)
class Found:
    """A code in a picture: its text, its kind, and its upper left and right corner in pixels."""

    text: str
    is_qr: bool
    left: tuple[float, float]
    right: tuple[float, float]


def read_codes(image: QImage) -> list[Found]:
    """Return the codes in `image`."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return [
        Found(
            code.text,
            code.format == zxingcpp.BarcodeFormat.QRCode,
            (code.position.top_left.x, code.position.top_left.y),
            (code.position.top_right.x, code.position.top_right.y),
        )
        for code in zxingcpp.read_barcodes(pixels, formats=FORMATS)
    ]


@dataclass(frozen=True)
class Page:
    """A page of a PDF as a picture, and its size in millimetres."""

    image: QImage
    width: float
    height: float


def read_pages(pdf: bytes, dpi: int) -> list[Page]:
    """Return the pages of `pdf`, drawn with so many dots to the inch."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() is QPdfDocument.Status.Ready
    pages = [_page(document, number, dpi) for number in range(document.pageCount())]
    document.close()
    return pages


def _page(document: QPdfDocument, number: int, dpi: int) -> Page:
    points: QSizeF = document.pagePointSize(number)
    size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
    drawn = document.render(number, size)
    white = QImage(size, QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return Page(white, points.width() * INCH_MM / 72, points.height() * INCH_MM / 72)
