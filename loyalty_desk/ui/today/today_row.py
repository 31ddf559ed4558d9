"""Paints a row of the list of the day."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from loyalty_desk.ui import icons
from loyalty_desk.ui.theme import CONTROL, GAP, STEP, Colour, colour
from loyalty_desk.ui.today.today_model import TodayModel
from loyalty_desk.ui.today.today_words import ICONS

HEADING = 52
ROW = 60

_ICON = 20
_SMALL = 12  # pixels of a label
_SIDE = 16  # beside the words on a button
_PHONE = "+888 888 888-88-88"
_BOLD = QFont.Weight.DemiBold

Index = QModelIndex | QPersistentModelIndex


class TodayRow(QStyledItemDelegate):
    """A heading with its count, or a matter: who, why, what to offer, the phone, two buttons."""

    def __init__(self, model: TodayModel, texts: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._texts = texts

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a heading or of a matter."""
        return QSize(option.rect.width(), ROW if self._model.heading(index.row()) is None else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = self._model.heading(index.row())
        if heading is None:
            self._paint_matter(painter, option, index.row())
        else:
            _paint_heading(painter, option, heading)
        painter.restore()

    def _paint_matter(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        told, marked = self._model.told(row), bool(option.state & QStyle.StateFlag.State_Selected)
        if marked or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if marked else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), STEP, STEP)
        done, opens = buttons_in(option.rect, option.font, self._texts)
        _paint_button(painter, done, option.font, self._texts[0], "accent")
        _paint_button(painter, opens, option.font, self._texts[1], "text")
        phone_width = QFontMetrics(option.font).horizontalAdvance(_PHONE)
        phone = QRect(done.left() - GAP - phone_width, option.rect.top(), phone_width, option.rect.height())
        _text(painter, option.font, phone, told.phone, "text")
        words = option.rect.adjusted(STEP + _ICON + STEP + 4, STEP + 2, 0, -STEP - 2)
        words.setRight(phone.left() - GAP)
        half = words.height() // 2
        upper, lower = QRect(words.topLeft(), QSize(words.width(), half)), words.adjusted(0, half, 0, 0)
        _text(painter, _bold(option.font), upper, told.name, "text")
        why = _text(painter, _small(option.font), lower, told.why, "soft")
        _text(painter, _small(option.font), lower.adjusted(why, 0, 0, 0), told.offer, "gold")


def buttons_in(row: QRect, font: QFont, texts: tuple[str, str]) -> tuple[QRect, QRect]:
    """Return where the buttons for done and for opening are in a row."""
    metrics = QFontMetrics(_bold(font))
    done, opens = (metrics.horizontalAdvance(text) + 2 * _SIDE for text in texts)
    top = row.top() + (row.height() - CONTROL) // 2
    left = row.right() - STEP - opens
    return QRect(left - STEP - done, top, done, CONTROL), QRect(left, top, opens, CONTROL)


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, heading: tuple[str, str, str]) -> None:
    kind, title, count = heading
    line = option.rect.adjusted(STEP, GAP, -STEP, -4)
    icon = QRect(QPoint(line.left(), line.center().y() - _ICON // 2), QSize(_ICON, _ICON))
    icons.icon(ICONS[kind], "accent").paint(painter, icon)
    words = line.adjusted(_ICON + STEP + 4, 0, 0, 0)
    used = _text(painter, _bold(option.font), words, title, "text")
    _text(painter, option.font, words.adjusted(used, 0, 0, 0), count, "soft")


def _paint_button(painter: QPainter, place: QRect, font: QFont, text: str, tone: Colour) -> None:
    painter.setPen(QPen(colour("line"), 1))
    painter.setBrush(colour("surface"))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), STEP, STEP)
    painter.setFont(_bold(font) if tone == "accent" else font)
    painter.setPen(colour(tone))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(_BOLD)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(_SMALL)
    return small


def _text(painter: QPainter, font: QFont, line: QRect, text: str, tone: Colour) -> int:
    """Paint a text, cut with dots where it must be, and return how wide it is with a gap."""
    if not text or line.width() <= 0:
        return 0
    painter.setFont(font)
    painter.setPen(colour(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return painter.fontMetrics().horizontalAdvance(shown) + STEP + 4
