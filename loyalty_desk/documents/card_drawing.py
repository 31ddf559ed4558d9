"""One card, drawn the same for a picture and for a printed sheet. The unit is a hundredth of a millimetre."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from loyalty_desk.documents.card_design import HEIGHT_MM, WIDTH_MM, CardDesign, CardFace
from loyalty_desk.documents.code_paths import DARK, WHITE, draw_bars, draw_qr
from loyalty_desk.documents.text_fit import draw_fitted
from loyalty_desk.documents.words import words
from loyalty_desk.domain.card import readable

UNIT_MM = 0.01
WIDTH, HEIGHT = round(WIDTH_MM / UNIT_MM), round(HEIGHT_MM / UNIT_MM)

_MARGIN = 520
_QR = 3300
_LEFT = QRectF(_MARGIN, _MARGIN, WIDTH - 3 * _MARGIN - _QR + 120, HEIGHT - 2 * _MARGIN)
_BARS = QRectF(_MARGIN, HEIGHT - _MARGIN - 1300, 3900, 1300)


def draw_card(painter: QPainter, design: CardDesign, face: CardFace, *, bleed: int = 0) -> None:
    """Draw a card with its upper left corner at the origin; colour goes `bleed` over its edges."""
    _Card(painter, design, face).draw(bleed)


@dataclass(frozen=True)
class _Card:
    """A card about to be drawn."""

    painter: QPainter
    design: CardDesign
    face: CardFace

    def draw(self, bleed: int) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(bleed)
        panel = QRectF(WIDTH - _MARGIN - _QR, (HEIGHT - _QR) / 2, _QR, _QR)
        self._draw_panel(panel)
        draw_qr(self.painter, panel, self.face.number)
        self._draw_name()
        if self.design.bars:
            self._draw_bars()
        else:
            self._draw_number()

    def _draw_ground(self, bleed: int) -> None:
        """Fill the card with its colour and two quiet shapes."""
        edges = QPainterPath()
        edges.addRect(QRectF(-bleed, -bleed, WIDTH + 2 * bleed, HEIGHT + 2 * bleed))
        self.painter.fillPath(edges, QColor(self.design.background))
        for centre, radius in (
            (QPointF(WIDTH * 0.98, HEIGHT * 1.02), 4300),
            (QPointF(WIDTH * 0.98, HEIGHT * 1.02), 2900),
        ):
            circle = QPainterPath()
            circle.addEllipse(centre, radius, radius)
            self.painter.fillPath(circle.intersected(edges), self._ink(12))

    def _draw_panel(self, box: QRectF) -> None:
        """Draw the white a code needs around it, whatever colour the card has."""
        panel = QPainterPath()
        panel.addRoundedRect(box, 180, 180)
        self.painter.fillPath(panel, WHITE)
        self.painter.strokePath(panel, QPen(self._ink(40), 12))

    def _draw_name(self) -> None:
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self.painter.setPen(self._ink(255))
        lower = 1850 if self.design.bars else 1650
        box = QRectF(_LEFT.x(), _LEFT.y(), _LEFT.width(), _LEFT.height() - lower)
        taken = draw_fitted(
            self.painter, box, _bound(self.design.shop), font=_font(540, QFont.Weight.DemiBold), smallest=260, align=top
        )
        self.painter.setPen(self._ink(190))
        line = self.design.line or words(self.design.language).say("card.title")
        box = QRectF(_LEFT.x(), taken.bottom() + 60, _LEFT.width(), 420)
        draw_fitted(self.painter, box, line, font=_font(270), smallest=180, align=top)

    def _draw_number(self) -> None:
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        self.painter.setPen(self._ink(255))
        number = _font(400, QFont.Weight.Medium)
        number.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        box = QRectF(_LEFT.x(), _LEFT.bottom() - 520, _LEFT.width(), 520)
        draw_fitted(self.painter, box, _unbroken(readable(self.face.number)), font=number, smallest=200, align=bottom)
        self._draw_customer(box.top())

    def _draw_bars(self) -> None:
        self._draw_panel(_BARS)
        draw_bars(self.painter, _BARS.adjusted(50, 120, -50, -400), self.face.number)
        self.painter.setPen(DARK)
        digits = _BARS.adjusted(50, 900, -50, -30)
        centre = Qt.AlignmentFlag.AlignCenter
        draw_fitted(
            self.painter, digits, _unbroken(readable(self.face.number)), font=_font(290), smallest=150, align=centre
        )
        self._draw_customer(_BARS.top() - 60)

    def _draw_customer(self, lower_edge: float) -> None:
        self.painter.setPen(self._ink(210))
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        box = QRectF(_LEFT.x(), lower_edge - 500, _LEFT.width(), 480)
        draw_fitted(self.painter, box, self.face.customer, font=_font(300), smallest=190, align=bottom)

    def _ink(self, alpha: int) -> QColor:
        ink = QColor(self.design.ink)
        ink.setAlpha(alpha)
        return ink


def _font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _unbroken(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _bound(text: str) -> str:
    """Keep words of one or two letters on the line of the word after them."""
    return re.sub(r"\b(\w{1,2}) ", "\\1\N{NO-BREAK SPACE}", text)
