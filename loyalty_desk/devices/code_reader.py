"""Codes read back from pictures: QR and EAN-13 and no other kinds, which keeps it quick."""

import zxingcpp
from PySide6.QtGui import QImage

_FORMATS = zxingcpp.BarcodeFormats((zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.EAN13))


def read_codes(picture: bytes) -> tuple[str, ...]:
    """Return the texts of the codes in a picture file such as PNG; none of what is no picture."""
    image = QImage.fromData(picture).convertToFormat(QImage.Format.Format_Grayscale8)
    if image.isNull():
        return ()
    pixels = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
    return tuple(code.text for code in zxingcpp.read_barcodes(pixels, formats=_FORMATS))
