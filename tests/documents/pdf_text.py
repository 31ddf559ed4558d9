"""Reads the words of a PDF back, page by page."""

import unicodedata

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of each page without blanks, which a PDF keeps only roughly."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() is QPdfDocument.Status.Ready
    texts = [squeezed(document.getAllText(number).text()) for number in range(document.pageCount())]
    document.close()
    return texts


def squeezed(text: str) -> str:
    """Return a text as `page_texts` has it."""
    return "".join(unicodedata.normalize("NFKC", text).split()).replace("\N{SOFT HYPHEN}", "")
