"""Text that always fits into its box: on more lines, then smaller, never cut."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

_WHOLE_WORDS = int(Qt.TextFlag.TextWordWrap)
_ANYWHERE = int(Qt.TextFlag.TextWrapAnywhere)


def draw_fitted(
    painter: QPainter, box: QRectF, text: str, *, font: QFont, smallest: int, align: Qt.AlignmentFlag
) -> QRectF:
    """Draw `text` in the largest size, from the font's own downwards, that fits; return the rectangle it took.

    Words are broken only where the size `smallest` with whole words does not fit; only then it gets smaller still.
    """
    fitting, taken, flags = QFont(font), QRectF(), 0
    for size, wrap in _choices(font.pixelSize(), smallest):
        fitting.setPixelSize(size)
        flags = wrap | int(align)
        taken = QFontMetricsF(fitting, painter.device()).boundingRect(box, flags, text)
        if taken.height() <= box.height() and taken.width() <= box.width():
            break
    painter.setFont(fitting)
    painter.drawText(box, flags, text)
    return taken


def _choices(largest: int, smallest: int) -> Iterator[tuple[int, int]]:
    for size in range(largest, smallest - 1, -max(1, largest // 30)):
        yield size, _WHOLE_WORDS
    for size in range(smallest, 0, -max(1, smallest // 30)):
        yield size, _ANYWHERE
