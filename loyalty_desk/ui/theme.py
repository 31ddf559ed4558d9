"""The look of all screens: named colours become the palette and one style sheet, set on the application."""

import json
from enum import StrEnum
from functools import cache
from string import Template
from typing import Literal

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from loyalty_desk.paths import resources

STEP = 8
GAP = 16
WIDE = 24
CONTROL = 40
COMPLETE = 56

Colour = Literal[
    "background", "surface", "hover", "line", "line_strong", "text", "soft", "disabled",
    "accent", "accent_hover", "accent_soft", "on_accent", "gold", "gold_soft", "good", "good_soft", "bad", "bad_soft",
]  # fmt: skip

_BODY = 14
_NAME = "theme"  # the application's property that tells which theme is in force
_ROLES: dict[QPalette.ColorRole, Colour] = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "soft",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
}


class ThemeChoice(StrEnum):
    """What the user wants: always light, always dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look in force on one application; follows the system live unless told otherwise."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        QDir.setSearchPaths("theme", [str(resources() / "themes")])
        application.setStyle("Fusion")
        application.setFont(_body_font())
        self.choose(choice)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def name(self) -> str:
        """Return `light` or `dark`."""
        return _name_in_force()

    def choose(self, choice: ThemeChoice) -> None:
        """Put `choice` in force at once, on all open windows."""
        self._choice = choice
        hints = self._application.styleHints()
        if choice is ThemeChoice.SYSTEM:
            hints.unsetColorScheme()
            self._apply(_name_of(hints.colorScheme()))
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if choice is ThemeChoice.DARK else Qt.ColorScheme.Light)
            self._apply(choice.value)

    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self._choice is ThemeChoice.SYSTEM and _name_of(scheme) != self.name:
            self._apply(_name_of(scheme))

    def _apply(self, name: str) -> None:
        if self._application.property(_NAME) == name:
            return
        self._application.setProperty(_NAME, name)
        self._application.setPalette(_palette(name))
        self._application.setStyleSheet(_style_sheet(name))
        self.changed.emit()


def colour(name: Colour) -> QColor:
    """Return the colour that `name` has in the theme in force; ask while painting, then a change is followed."""
    return QColor(_tokens(_name_in_force())[name])


def dress(widget: QWidget, *, role: str | None = None, tone: str | None = None) -> None:
    """Set what `widget` is (`role`) and what it means (`tone`), and have it styled again if that changed anything.

    None leaves one as it is; without both it is styled again after a change of another property.
    """
    asked = {name: value for name, value in (("role", role), ("tone", tone)) if value is not None}
    changed = {name: value for name, value in asked.items() if widget.property(name) != value}
    for name, value in changed.items():
        widget.setProperty(name, value)
    if (changed or not asked) and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def _name_of(scheme: Qt.ColorScheme) -> str:
    return (ThemeChoice.DARK if scheme is Qt.ColorScheme.Dark else ThemeChoice.LIGHT).value


def _name_in_force() -> str:
    application = QApplication.instance()
    name = application.property(_NAME) if application else None
    return str(name or ThemeChoice.LIGHT)


@cache
def _tokens(name: str) -> dict[str, str]:
    text = (resources() / "themes" / f"{name}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def _palette(name: str) -> QPalette:
    tokens, palette = _tokens(name), QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(tokens[token]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens["disabled"]))
    return palette


def _style_sheet(name: str) -> str:
    sheet = (resources() / "themes" / "style.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute({**_tokens(name), "name": name})


def _body_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(_BODY)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
