from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings.look_part import LookPart
from loyalty_desk.ui.theme import Theme, ThemeChoice


def press(part: LookPart, text: str) -> None:
    next(each for each in part.findChildren(QPushButton) if each.text() == text).click()


def test_the_theme_changes_at_once(preferences: Preferences, dressed: Theme, qtbot: QtBot) -> None:
    part = LookPart(preferences, "en")
    qtbot.addWidget(part)
    part.reload()
    press(part, "Dark")
    assert (dressed.name, preferences.theme) == ("dark", ThemeChoice.DARK)
    press(part, "Light")
    assert (dressed.name, preferences.theme) == ("light", ThemeChoice.LIGHT)


def test_the_language_waits_for_the_next_start_and_says_so(preferences: Preferences, qtbot: QtBot) -> None:
    preferences.language = LanguageChoice.EN
    part = LookPart(preferences, "en")
    qtbot.addWidget(part)
    part.reload()
    part.show()
    assert not part._restart.isVisible()
    press(part, "Русский")
    assert preferences.language is LanguageChoice.RU
    assert part._restart.isVisible()
    press(part, "English")
    assert not part._restart.isVisible()
