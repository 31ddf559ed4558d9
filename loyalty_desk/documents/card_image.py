"""A card as a picture, to send to a customer or to keep on a phone."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter

from loyalty_desk.documents.card_design import CardDesign, CardFace
from loyalty_desk.documents.card_drawing import HEIGHT, WIDTH, draw_card
from loyalty_desk.documents.offscreen import ready_to_draw

PIXELS = 2022  # 600 to the inch


def card_picture(design: CardDesign, face: CardFace, *, pixels: int = PIXELS) -> QImage:
    """Return the card as an image `pixels` wide, in the proportions of a bank card."""
    ready_to_draw()
    image = QImage(pixels, round(pixels * HEIGHT / WIDTH), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(image.width() / WIDTH, image.height() / HEIGHT)
    draw_card(painter, design, face, bleed=50)
    painter.end()
    return image


def card_png(design: CardDesign, face: CardFace, *, pixels: int = PIXELS) -> bytes:
    """Return the card as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(card_picture(design, face, pixels=pixels))
    return bytes(buffer.data().data())
