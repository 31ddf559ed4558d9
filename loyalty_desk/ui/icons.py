"""Icons: letters of the Material Design font, painted in the theme's colour of the moment.

The font comes with qtawesome. Loading it takes longer than the first window may, so an icon paints nothing until
`load` was called, which the main window does right after its first paint; the room is there from the start.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from loyalty_desk.ui.theme import Colour, colour

_LOADED = "icons"  # the application's property that names the font's family once it is there
_GAP = 6
_FONT = "materialdesignicons6-webfont-*.ttf"
_LETTERS = "materialdesignicons6-webfont-charmap-*.json"


def icon(name: str, tone: Colour = "soft", on: Colour = "accent") -> QIcon:
    """Return the icon `name` (its Material Design name) in colour `tone`, in `on` while its button is checked."""
    return QIcon(_Engine(name, tone, on))


def put(button: QAbstractButton, name: str, tone: Colour = "text", size: int = 18) -> None:
    """Put an icon before the words of `button`, with a gap between them."""
    button.setIcon(icon(name, tone))
    button.setIconSize(QSize(size + _GAP, size) if button.text() else QSize(size, size))


def load() -> None:
    """Load the font and paint all windows again, now with their icons."""
    application = QApplication.instance()
    if not isinstance(application, QApplication) or application.property(_LOADED):
        return
    face = QFontDatabase.addApplicationFont(str(_file(_FONT)))
    application.setProperty(_LOADED, QFontDatabase.applicationFontFamilies(face)[0])
    for window in application.topLevelWidgets():
        window.update()


class IconLabel(QWidget):
    """An icon that stands by itself."""

    def __init__(self, name: str, size: int = 20, tone: Colour = "soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone: Colour = tone
        self.setFixedSize(QSize(size, size))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon in the colour of the moment."""
        _draw(QPainter(self), self.rect(), self._name, self._tone)


class _Engine(QIconEngine):
    def __init__(self, name: str, tone: Colour, on: Colour) -> None:
        super().__init__()
        self._name = name
        self._tone: Colour = tone
        self._on: Colour = on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tone = self._on if state is QIcon.State.On else self._tone
        _draw(painter, rect, self._name, "disabled" if mode is QIcon.Mode.Disabled else tone)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tone, self._on)


def _draw(painter: QPainter, rect: QRect, name: str, tone: Colour) -> None:
    application = QApplication.instance()
    family = application.property(_LOADED) if application else None
    if not family:
        return
    font = QFont(str(family))
    font.setPixelSize(rect.height())
    painter.setFont(font)
    painter.setPen(colour(tone))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _letter(name))


@cache
def _letter(name: str) -> str:
    return chr(int(_letters()[name], 16))


@cache
def _letters() -> dict[str, str]:
    return dict(json.loads(_file(_LETTERS).read_text(encoding="utf-8")))


def _file(pattern: str) -> Path:
    """Return a file of qtawesome's fonts; the package itself is not imported, it would load all twelve of them."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("qtawesome")
    return next((Path(spec.origin).parent / "fonts").glob(pattern))
