import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from loyalty_desk.paths import resources
from loyalty_desk.ui.theme import Theme, ThemeChoice, colour, dress


def _luminance(text: str) -> float:
    parts = [int(text[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _tokens(name: str) -> dict[str, str]:
    text = Path(resources() / "themes" / f"{name}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def test_both_themes_name_the_same_colours() -> None:
    assert _tokens("light").keys() == _tokens("dark").keys()


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "surface"),
        ("text", "background"),
        ("soft", "surface"),
        ("soft", "background"),
        ("accent", "surface"),
        ("accent", "accent_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("gold", "gold_soft"),
        ("gold", "surface"),
        ("good", "good_soft"),
        ("bad", "bad_soft"),
        ("text", "good_soft"),
        ("text", "bad_soft"),
    ],
)
def test_words_can_be_read_on_their_ground(name: str, text: str, ground: str) -> None:
    tokens = _tokens(name)
    assert _contrast(tokens[text], tokens[ground]) >= 4.5


def test_choice_changes_palette_and_colours_at_once(qapp: QApplication, dressed: Theme, qtbot: QtBot) -> None:
    label = QLabel("12")
    qtbot.addWidget(label)
    dress(label, tone="bad")
    label.show()
    light = colour("surface")
    with qtbot.waitSignal(dressed.changed):
        dressed.choose(ThemeChoice.DARK)
    assert dressed.name == "dark"
    assert colour("surface") != light
    assert qapp.palette().color(QPalette.ColorRole.Base) == colour("surface")
    assert label.palette().color(QPalette.ColorRole.WindowText) == colour("bad")


def test_dress_restyles_a_shown_widget(qtbot: QtBot) -> None:
    label = QLabel("12")
    qtbot.addWidget(label)
    label.show()
    dress(label, role="figure", tone="accent")
    assert label.font().pixelSize() == 44
    assert label.palette().color(QPalette.ColorRole.WindowText) == colour("accent")


def test_digits_are_tabular_in_every_role(qtbot: QtBot) -> None:
    label = QLabel("12")
    qtbot.addWidget(label)
    dress(label, role="figure")
    label.show()
    assert label.font().featureValue(QFont.Tag("tnum")) == 1


def test_only_the_system_choice_follows_a_live_change(qapp: QApplication, dressed: Theme) -> None:
    hints = qapp.styleHints()
    dressed.choose(ThemeChoice.SYSTEM)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert dressed.name == "dark"
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert dressed.name == "light"
    dressed.choose(ThemeChoice.LIGHT)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert dressed.name == "light"


def test_dress_alone_styles_anew_after_another_property(dressed: Theme, qtbot: QtBot) -> None:
    frame = QFrame()
    qtbot.addWidget(frame)
    dress(frame, role="search")
    frame.resize(100, 40)
    frame.show()
    assert frame.grab().toImage().pixelColor(50, 0) != colour("accent")
    frame.setProperty("focused", True)
    dress(frame)
    assert frame.grab().toImage().pixelColor(50, 0) == colour("accent")
