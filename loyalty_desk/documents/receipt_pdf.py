"""A receipt as a PDF: 80 mm wide, as long as it needs to be. The unit is a hundredth of a millimetre."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QPen,
    QPicture,
)

from loyalty_desk.documents.code_paths import draw_qr
from loyalty_desk.documents.fixed_width import tidy
from loyalty_desk.documents.offscreen import ready_to_draw
from loyalty_desk.documents.receipt import Block, Receipt, Style, blocks, readable_code

PAPER_MM = 80

_DPI = 600
_INCH_MM = 25.4
_MARGIN = 500
_INNER = PAPER_MM * 100 - 2 * _MARGIN
_GAP = 250  # the least between left and right
_LEADING = 70  # between blocks
_QR = 2600
_SIZE = 330
_SIZES = {Style.TITLE: 500, Style.TOTAL: 460, Style.DETAIL: 290}
_STRONG = {Style.TITLE, Style.TOTAL}
_INK, _SOFT = QColor("#000000"), QColor("#555555")
_WHOLE_WORDS, _ANYWHERE = int(Qt.TextFlag.TextWordWrap), int(Qt.TextFlag.TextWrapAnywhere)
_LEFT, _RIGHT, _CENTRE = (
    int(side) for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
)


def receipt_pdf(receipt: Receipt, language: str) -> bytes:
    """Return the receipt as a PDF of one page."""
    ready_to_draw()
    composed = blocks(receipt, language)
    height = _draw(QPicture(), composed, 1)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tidy(receipt.shop))
    writer.setResolution(_DPI)
    size = QPageSize(
        QSizeF(PAPER_MM, height / 100), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    _draw(writer, composed, _DPI / _INCH_MM / 100)
    return bytes(buffer.data().data())


def _draw(device: QPaintDevice, composed: Sequence[Block], scale: float) -> float:
    """Draw all blocks and return the height they took, margins included."""
    painter = QPainter(device)
    painter.scale(scale, scale)
    paper = _Paper(painter)
    for block in composed:
        paper.draw(block)
    painter.end()
    return paper.y + _MARGIN


@dataclass
class _Paper:
    """A strip of paper and how far down it is drawn."""

    painter: QPainter
    y: float = _MARGIN

    def draw(self, block: Block) -> None:
        self.painter.setFont(_font(block.style))
        self.painter.setPen(_SOFT if block.style is Style.DETAIL else _INK)
        match block.style:
            case Style.RULE:
                self._rule()
            case Style.CODE:
                self._code(block)
            case Style.TITLE | Style.CENTRED | Style.DETAIL:
                self._text(tidy(block.left), _INNER, _LEFT if block.style is Style.DETAIL else _CENTRE)
            case Style.PAIR | Style.TOTAL:
                self._pair(tidy(block.left), tidy(block.right))

    def _text(self, text: str, width: float, side: int) -> None:
        """Draw `text`, wrapped; words are broken only where they are wider than the paper."""
        metrics = QFontMetricsF(self.painter.font(), self.painter.device())
        box = QRectF(_MARGIN, self.y, width, 1e6)
        flags = side | _WHOLE_WORDS
        if metrics.boundingRect(box, flags, text).width() > width:
            flags = side | _ANYWHERE
        height = metrics.boundingRect(box, flags, text).height()
        self.painter.drawText(box, flags, text)
        self.y += height + _LEADING

    def _pair(self, left: str, right: str) -> None:
        """Draw `right` on the last line of `left`, or beneath it where they do not fit beside each other."""
        taken = QFontMetricsF(self.painter.font(), self.painter.device()).horizontalAdvance(right)
        beside = taken <= _INNER / 2
        self._text(left, _INNER - taken - _GAP if beside else _INNER, _LEFT)
        if beside:
            self.y -= self.painter.fontMetrics().height() + _LEADING
        self._text(right, _INNER, _RIGHT)

    def _rule(self) -> None:
        self.painter.setPen(QPen(_SOFT, 12))
        y = self.y + 90
        self.painter.drawLine(QLineF(_MARGIN, y, _MARGIN + _INNER, y))
        self.y += 180 + _LEADING

    def _code(self, block: Block) -> None:
        draw_qr(self.painter, QRectF(_MARGIN + (_INNER - _QR) / 2, self.y, _QR, _QR), block.left)
        self.y += _QR
        self._text(readable_code(block.left), _INNER, _CENTRE)
        self.painter.setFont(_font(Style.DETAIL))
        self.painter.setPen(_SOFT)
        self._text(block.right, _INNER, _CENTRE)
        self.y += _LEADING


def _font(style: Style) -> QFont:
    font = QFont()
    font.setPixelSize(_SIZES.get(style, _SIZE))
    font.setWeight(QFont.Weight.DemiBold if style in _STRONG else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
