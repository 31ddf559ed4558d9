"""The timeline on the screen: one line an entry, painted, so that thousands of them cost nothing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from loyalty_desk.ui import icons
from loyalty_desk.ui.customers.timeline_model import TimelineModel
from loyalty_desk.ui.customers.timeline_words import Said
from loyalty_desk.ui.theme import STEP, Colour, colour, dress

_ROW = 60
_MORE = 20  # the line that tells what a sale did beside points
_ICON = 20
_SMALL = 12  # pixels of a label
_NARROWEST = 40  # dots alone say nothing
_BOLD = QFont.Weight.DemiBold

Index = QModelIndex | QPersistentModelIndex


class TimelineView(QListView):
    """Enter or a click on a purchase or on points asks why so many."""

    why_requested = Signal(object)

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_Entry(model, self.tr("Why?"), self))
        self.setAccessibleName(self.tr("What happened"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        dress(self, role="plain")
        self.clicked.connect(self._ask)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand where a click does something."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        asks = index.isValid() and self._model.item(index.row()).has_account
        shape = Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _ask(self, index: QModelIndex) -> None:
        item = self._model.item(index.row())
        if item.has_account:
            self.why_requested.emit(item)


class _Entry(QStyledItemDelegate):
    def __init__(self, model: TimelineModel, why: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._why = why
        self._when = _width_of_dates(parent.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), _ROW + (_MORE if self._model.said(index.row()).more else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        said = self._model.said(index.row())
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if option.state & QStyle.StateFlag.State_Selected else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(0, 2, 0, -2), STEP, STEP)
        inner = option.rect.adjusted(STEP, STEP + 2, -STEP, -STEP - 2)
        left = self._when + _ICON + STEP + 4
        if said.more:
            inner.setBottom(inner.bottom() - _MORE)
            more = QRect(inner.left() + left, inner.bottom() + 1, inner.width() - left, _MORE)
            _text(painter, _small(option.font), more, said.more, "soft")
        upper = QRect(inner.topLeft(), QSize(inner.width(), inner.height() // 2))
        lower = upper.translated(0, inner.height() // 2)
        self._paint_when(painter, option.font, (upper, lower), said)
        icons.icon(said.icon, said.tone).paint(
            painter, QRect(QPoint(inner.left() + self._when, upper.center().y() - _ICON // 2), QSize(_ICON, _ICON))
        )
        why = self._why if self._model.item(index.row()).has_account else ""
        self._paint_lines(
            painter, option.font, (upper.adjusted(left, 0, 0, 0), lower.adjusted(left, 0, 0, 0)), said, why
        )
        painter.restore()

    def _paint_when(self, painter: QPainter, font: QFont, lines: tuple[QRect, QRect], said: Said) -> None:
        upper, lower = (QRect(line.topLeft(), QSize(self._when - STEP, line.height())) for line in lines)
        _text(painter, font, upper, said.day)
        _text(painter, _small(font), lower, said.time, "soft")

    def _paint_lines(self, painter: QPainter, font: QFont, lines: tuple[QRect, QRect], said: Said, why: str) -> None:
        upper, lower = lines
        bold = QFont(font)
        bold.setWeight(_BOLD)
        money = _text(painter, font, upper, said.money, right=True)
        points_line = upper.adjusted(0, 0, -money, 0) if not why else lower
        tone: Colour = "gold" if not said.points.startswith("\N{MINUS SIGN}") or "+" in said.points else "bad"
        points = _text(painter, bold, points_line, said.points, tone, right=True)
        if not why:
            _text(painter, bold, upper.adjusted(0, 0, -money - points, 0), said.title)
            _text(painter, _small(font), lower, said.detail, "soft")
            return
        _text(painter, bold, upper.adjusted(0, 0, -money, 0), said.title)
        link = QFont(_small(font))
        link.setUnderline(True)
        asked = _text(painter, link, lower.adjusted(0, 0, -points, 0), why, "accent", right=True)
        _text(painter, _small(font), lower.adjusted(0, 0, -points - asked, 0), said.detail, "soft")


def _width_of_dates(font: QFont) -> int:
    """Return room for the widest day and time."""
    day = QFontMetrics(font).horizontalAdvance("88 сентября")
    time = QFontMetrics(_small(font)).horizontalAdvance("2888 · 88:88 PM")
    return max(day, time) + STEP + STEP // 2


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(_SMALL)
    return small


def _text(painter: QPainter, font: QFont, line: QRect, text: str, tone: Colour = "text", *, right: bool = False) -> int:
    """Paint `text` into `line`, cut with dots where it must be, and return how wide it is with a gap."""
    if not text or line.width() < _NARROWEST:
        return 0
    painter.setFont(font)
    painter.setPen(colour(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(line.width(), 0))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return painter.fontMetrics().horizontalAdvance(shown) + STEP + 4
