"""A customer's card as it will be, drawn live."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalty_desk.documents.card_design import HEIGHT_MM, WIDTH_MM, CardDesign, CardFace
from loyalty_desk.ui.theme import colour

SAMPLE_NUMBER = "2901234567896"
_RADIUS = 14


class CardPreview(QWidget):
    """A picture of a card with a number that nobody has."""

    def __init__(self, width: int, *, customer: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = CardFace(SAMPLE_NUMBER, customer)
        self._design: CardDesign | None = None
        self._image: QImage | None = None
        self.setFixedSize(QSize(width, round(width * HEIGHT_MM / WIDTH_MM)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture of the card"))

    def show_design(self, design: CardDesign) -> None:
        """Draw the card in `design`."""
        if design != self._design:
            self._design, self._image = design, None
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card with round corners and a thin edge, so that a white one is seen on white."""
        if self._design is None:
            return
        ratio = self.devicePixelRatio()
        if self._image is None or self._image.width() != round(self.width() * ratio):
            from loyalty_desk.documents.card_image import card_picture

            self._image = card_picture(self._design, self._face, pixels=round(self.width() * ratio))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = QBrush(self._image)
        transform = brush.transform()
        brush.setTransform(transform.scale(1 / ratio, 1 / ratio))
        painter.setBrush(brush)
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
