"""Draws screens as their users see them, and finds texts that are cut."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from loyalty_desk.ui import icons, language
from loyalty_desk.ui.theme import Theme, ThemeChoice
from loyalty_desk.ui.widgets.elided_label import ElidedLabel

FOLDER = "LOYALTY_PICTURES"  # the environment variable that says where pictures go
SMALL = QSize(1280, 720)
USUAL = QSize(1280, 800)

_SLACK = 1  # a pixel of rounding is not a cut


@dataclass(frozen=True)
class Look:
    """A language and a theme to draw in."""

    language: str
    theme: ThemeChoice

    def __str__(self) -> str:
        return f"{self.language}_{self.theme.value}"


LOOKS = tuple(Look(spoken, theme) for spoken in ("en", "ru") for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK))


def wear(application: QApplication, look: Look) -> None:
    """Put language and theme in force; build the widget after this."""
    language.install(application, look.language)
    theme = application.findChild(Theme)
    if isinstance(theme, Theme):
        theme.choose(look.theme)
    else:
        Theme(application, look.theme)
    icons.load()


def draw(
    build: Callable[[], QWidget], name: str, folder: Path, *, look: Look, size: QSize = USUAL, cut_allowed: bool = False
) -> QWidget:
    """Build, show and draw a widget in `look` as `name_en_light.png`; fails when a text is cut.

    The pictures lie in $LOYALTY_PICTURES, or in `folder` when that is not set. Returns the widget, still shown.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    wear(application, look)
    widget = build()
    widget.resize(size)
    widget.show()
    target = Path(os.environ.get(FOLDER, folder))
    target.mkdir(parents=True, exist_ok=True)
    settle(widget)
    assert widget.grab().save(str(target / f"{name}_{look}.png"))
    if not cut_allowed:
        assert_nothing_cut(widget)
    return widget


def assert_nothing_cut(root: QWidget) -> None:
    """Fail with a list of the texts below `root` that are shown only in part."""
    cut = cut_texts(root)
    assert not cut, "\n".join(("texts are cut:", *cut))


def settle(widget: QWidget) -> None:
    """Let layouts and first paints happen that wait for the event loop."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for _ in range(3):
        application.sendPostedEvents()
        application.processEvents()
        widget.grab()


def cut_texts(root: QWidget) -> list[str]:
    """Return the texts below `root` that are shown only in part, each with the reason."""
    return [
        f"{problem}: {text!r} in {type(widget).__name__} {widget.objectName()}".strip()
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisibleTo(root)
        for text, problem in _problems(widget, root)
    ]


def _problems(widget: QWidget, root: QWidget) -> Iterator[tuple[str, str]]:
    text = _text(widget)
    if text:
        if _needed_width(widget) > widget.width() + _SLACK:
            yield text, f"{_needed_width(widget)} px wide in {widget.width()}"
        if _needed_height(widget) > widget.height() + _SLACK:
            yield text, f"{_needed_height(widget)} px high in {widget.height()}"
        if not _whole(widget, root):
            yield text, "outside its parent"
    if isinstance(widget, QHeaderView):
        yield from _cut_headings(widget)


def _text(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return ""


def _needed_width(widget: QWidget) -> int:
    if isinstance(widget, QLabel):
        return _longest_word(widget) if widget.wordWrap() else widget.sizeHint().width()
    if isinstance(widget, QAbstractButton):
        return widget.sizeHint().width()
    return widget.fontMetrics().horizontalAdvance(_text(widget)) + _frame_width(widget)


def _needed_height(widget: QWidget) -> int:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width())
    return widget.sizeHint().height() if isinstance(widget, QLabel | QAbstractButton) else 0


def _longest_word(label: QLabel) -> int:
    return max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)


def _frame_width(widget: QWidget) -> int:
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        return margins.left() + margins.right()
    return 44  # the arrow of a combo box and its side


def _whole(widget: QWidget, root: QWidget) -> bool:
    """Tell whether no ancestor cuts `widget` off; what scrolls may be out of sight."""
    here: QWidget = widget
    while here is not root:
        parent = here.parentWidget()
        if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
            return True
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(QRect(here.pos(), here.size())):
            return False
        here = parent
    return True


def _cut_headings(header: QHeaderView) -> Iterator[tuple[str, str]]:
    for place in range(header.count()):
        if not header.isSectionHidden(place) and header.sectionSizeHint(place) > header.sectionSize(place) + _SLACK:
            model = header.model()
            yield str(model.headerData(place, header.orientation())), "heading cut"
