"""Language and theme of this computer."""

from PySide6.QtWidgets import QApplication, QWidget

from loyalty_desk.ui.language import LanguageChoice, chosen
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings.part import Part
from loyalty_desk.ui.theme import Theme, ThemeChoice
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.segmented import SegmentedChoice


class LookPart(Part):
    """The theme changes at once, the language at the next start."""

    def __init__(self, preferences: Preferences, language: str) -> None:
        super().__init__("")
        self.head.set_title(self.tr("Language and theme"))
        self.head.set_sub(self.tr("For this computer only."))
        self._preferences, self._spoken = preferences, language
        self._language = SegmentedChoice(
            [
                (LanguageChoice.SYSTEM, self.tr("As the system")),
                (LanguageChoice.EN, "English"),
                (LanguageChoice.RU, "Русский"),
            ]
        )
        self._theme = SegmentedChoice(
            [
                (ThemeChoice.SYSTEM, self.tr("As the system")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
            ]
        )
        self._restart = Banner(tone="gold")
        self._build()
        self._language.chosen.connect(self._set_language)
        self._theme.chosen.connect(self._set_theme)

    def reload(self) -> None:
        """Show what is set."""
        self._language.choose(self._preferences.language)
        self._theme.choose(self._preferences.theme)
        self._tell_restart()

    def _build(self) -> None:
        self.column.addWidget(
            _card(self.tr("Language"), self.tr("Of all screens, receipts and cards."), self._language, self._restart)
        )
        self.column.addWidget(_card(self.tr("Theme"), self.tr("Dark is kinder in the evening."), self._theme))
        self.column.addStretch(1)

    def _set_language(self, choice: object) -> None:
        if isinstance(choice, LanguageChoice):
            self._preferences.language = choice
            self._tell_restart()

    def _set_theme(self, choice: object) -> None:
        application = QApplication.instance()
        theme = application.findChild(Theme) if application else None
        if isinstance(choice, ThemeChoice):
            self._preferences.theme = choice
            if isinstance(theme, Theme):
                theme.choose(choice)

    def _tell_restart(self) -> None:
        other = chosen(self._preferences.language) != self._spoken
        self._restart.set_text(self.tr("The new language is there when you start the program again.") if other else "")


def _card(title: str, sub: str, *parts: QWidget) -> Card:
    card = Card(title)
    card.add(Label(sub, role="soft", wrap=True))
    for part in parts:
        card.add(part)
    return card
