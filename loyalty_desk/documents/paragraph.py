"""A text broken into lines once and then drawn with just these lines, so that what was measured is what is printed."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from loyalty_desk.documents.a4_page import POINT
from loyalty_desk.documents.fixed_width import tidy

_BOUND = "\N{NO-BREAK SPACE}"
_LEADING = 0.18  # of the size, between lines


class Paragraph:
    """Words in a size (typographic points) within a width; words are broken only where they are wider than that."""

    def __init__(
        self,
        text: str,
        size: float,
        width: float,
        *,
        strong: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        bound = text.replace(" — ", f"{_BOUND}— ").replace(" %", f"{_BOUND}%")
        self.text = _BOUND.join(map(tidy, bound.split(_BOUND)))
        self._align = align
        self._width = width
        self._layout = QTextLayout(self.text, _font(size, strong))
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        self._layout.setTextOption(option)
        self.height, self.breadth = self._break(size)

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draw the lines with their upper left corner at a place."""
        painter.setPen(QPen(colour))
        self._layout.draw(painter, QPointF(x, y))

    def _break(self, size: float) -> tuple[float, float]:
        """Return the height of all lines and the breadth of the widest."""
        y = breadth = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._width)
            y += _LEADING * size * POINT if y else 0
            line.setPosition(QPointF(0, y))
            y += line.height()
            breadth = max(breadth, line.naturalTextWidth())
        self._layout.endLayout()
        return y, breadth


def _font(size: float, strong: bool) -> QFont:
    font = QFont()
    font.setPixelSize(round(size * POINT))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # so that "offer" is found in the PDF
    return font
