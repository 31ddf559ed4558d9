"""QR codes and bars as paths: one path each, so that no reader of a PDF shows seams between modules."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from loyalty_desk.documents.codes import EAN_QUIET, QR_QUIET, ean_modules, qr_modules

DARK = QColor("#000000")
WHITE = QColor("#FFFFFF")
EAN_WIDE = 95 + sum(EAN_QUIET)  # modules with the white beside them


def draw_qr(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw `text` as QR into the square `box`, the white around the code being part of it."""
    modules = qr_modules(text)
    side = box.width() / (len(modules) + 2 * QR_QUIET)
    path = QPainterPath()
    for y, row in enumerate(modules, QR_QUIET):
        for x, length in _runs("".join("1" if dark else "0" for dark in row), QR_QUIET):
            path.addRect(box.x() + x * side, box.y() + y * side, length * side, side)
    painter.fillPath(path, DARK)


def draw_bars(painter: QPainter, box: QRectF, number: str) -> None:
    """Draw `number` as EAN-13 bars into `box`, the white left and right of them being part of it."""
    side = box.width() / EAN_WIDE
    path = QPainterPath()
    for x, length in _runs(ean_modules(number), EAN_QUIET[0]):
        path.addRect(box.x() + x * side, box.y(), length * side, box.height())
    painter.fillPath(path, DARK)


def _runs(modules: str, start: int) -> list[tuple[int, int]]:
    """Return place and length of each run of dark modules."""
    runs: list[tuple[int, int]] = []
    for place, module in enumerate(modules, start):
        if module != "1":
            continue
        if runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return runs
