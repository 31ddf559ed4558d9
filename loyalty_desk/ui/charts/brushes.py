"""How several series are told apart without their colours: full, striped, hollow; circle, square, diamond."""

from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from loyalty_desk.ui.theme import Colour, colour

_STRIPE = 7  # px from stripe to stripe


class Look(IntEnum):
    """How the first, second and third series are painted."""

    FULL = 0
    STRIPED = 1
    HOLLOW = 2


def look_of(place: int) -> Look:
    """Return the look of the series at `place`; after the third they begin again."""
    return Look(place % len(Look))


def fill(painter: QPainter, shape: QPainterPath, *, tone: Colour, look: Look) -> None:
    """Paint a bar of one look."""
    ink = colour(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    if look is Look.HOLLOW:
        pale = colour(tone)
        pale.setAlphaF(0.16)
        painter.fillPath(shape, pale)
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.strokePath(shape, QPen(ink, 3))
        painter.restore()
        return
    painter.fillPath(shape, ink)
    if look is Look.STRIPED:
        _stripe(painter, shape)


def spot(painter: QPainter, where: QPointF, *, tone: Colour, look: Look, size: float = 4) -> None:
    """Paint the mark of a line at a point: a circle, a square or a diamond in a ring of the surface."""
    painter.setPen(QPen(colour("surface"), 1.5))
    painter.setBrush(colour(tone))
    if look is Look.FULL:
        painter.drawEllipse(where, size, size)
    elif look is Look.STRIPED:
        painter.drawRect(QRectF(where.x() - size + 0.5, where.y() - size + 0.5, 2 * size - 1, 2 * size - 1))
    else:
        far = size + 1
        corners = ((0, -far), (far, 0), (0, far), (-far, 0))
        painter.drawPolygon(QPolygonF([where + QPointF(x, y) for x, y in corners]))


def _stripe(painter: QPainter, shape: QPainterPath) -> None:
    box = shape.boundingRect()
    pale = colour("surface")
    pale.setAlphaF(0.45)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(pale, 1.5))
    start = box.left() - box.height() - box.height() % _STRIPE
    for step in range(int((box.right() - start) / _STRIPE) + 2):
        foot = QPointF(start + step * _STRIPE, box.bottom())
        painter.drawLine(foot, foot + QPointF(box.height(), -box.height()))
    painter.restore()
