"""What tests of the frame share."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.ui import language
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.theme import Theme, ThemeChoice


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Theme:
    """The light theme and English, as a screen has them."""
    language.install(qapp, "en")
    theme = qapp.findChild(Theme)
    if not isinstance(theme, Theme):
        return Theme(qapp, ThemeChoice.LIGHT)
    theme.choose(ThemeChoice.LIGHT)
    return theme


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Settings in a file of their own."""
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def rubles() -> Formats:
    """Figures of a Russian shop."""
    return Formats("ru", "RUB")
