"""The words in an area of the map of groups: as many as can be read in full, upright before sideways."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from loyalty_desk.ui.charts.values import Group

_PAD = 3.0
_LARGE = 20
_SMALLEST = 11


@dataclass(frozen=True)
class Words:
    """Lines with their fonts, centred in `box`; sideways ones are read from the foot up."""

    box: QRectF
    lines: tuple[tuple[str, QFont], ...]
    sideways: bool

    def draw(self, painter: QPainter) -> None:
        """Paint the lines with the pen of the moment."""
        painter.save()
        painter.translate(self.box.center())
        if self.sideways:
            painter.rotate(-90)
        width = self.box.height() if self.sideways else self.box.width()
        top = -_height(self.lines) / 2
        for text, font in self.lines:
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
            painter.drawText(QPointF(-metrics.horizontalAdvance(shown) / 2, top + metrics.ascent()), shown)
            top += metrics.height()
        painter.restore()


def words_of(group: Group, rooms: Sequence[QRectF], font: QFont) -> Words:
    """Return the fullest words that fit into one of `rooms`; at worst the name, shortened."""
    boxes = [room.adjusted(_PAD, _PAD / 2, -_PAD, -_PAD / 2) for room in rooms]
    ways = _settings(group, font)
    for lines, sideways in (*((way, False) for way in ways[:-1]), *((way, True) for way in ways), (ways[-1], False)):
        for box in boxes:
            if _fits(lines, box.transposed() if sideways else box):
                return Words(box, lines, sideways)
    widest = max(boxes, key=lambda box: max(box.width(), box.height()))
    return Words(widest, ways[-1], widest.height() > widest.width())


def _settings(group: Group, font: QFont) -> list[tuple[tuple[str, QFont], ...]]:
    """Return the ways to say a group, from the fullest to the name alone in small letters."""
    name = _font(font, font.pixelSize(), bold=True)
    small, plain = _font(font, _SMALLEST, bold=True), _font(font, _SMALLEST)
    both = " · ".join(text for text in (group.figure, group.note) if text)
    ways = [
        ((group.name, name), (group.figure, _font(font, _LARGE, bold=True)), (group.note, font)),
        ((group.name, name), (both, font)),
        ((group.name, name), (group.figure, font), (group.note, font)),
        ((group.name, small), (group.figure, plain), (group.note, plain)),
        ((group.name, small), (both, plain)),
        ((f"{group.name} · {both}", name),),
        ((group.name, small), (group.figure, plain)),
        ((group.name, small),),
    ]
    return [tuple((text, face) for text, face in way if text) for way in ways]


def _font(font: QFont, size: int, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def _fits(lines: tuple[tuple[str, QFont], ...], box: QRectF) -> bool:
    widest = max(QFontMetricsF(font).horizontalAdvance(text) for text, font in lines)
    return widest <= box.width() and _height(lines) <= box.height()


def _height(lines: tuple[tuple[str, QFont], ...]) -> float:
    return sum(QFontMetricsF(font).height() for _, font in lines)
