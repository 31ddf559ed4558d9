"""What belongs to this computer and not to the shop: language, theme, scanner, window."""

from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.theme import ThemeChoice

DEFAULT_GAP_MS = 35

_Choice = TypeVar("_Choice", bound=StrEnum)


class Preferences:
    """Typed settings of this computer; whatever cannot be read counts as not set."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep them in `file`, or where the system keeps a user's settings."""
        if file is None:
            ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
            self._settings = QSettings(ini, user, "loyalty-desk", "loyalty-desk")
        else:
            self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> LanguageChoice:
        """The language of the screens, from the next start on."""
        return self._choice("language", LanguageChoice.SYSTEM)

    @language.setter
    def language(self, value: LanguageChoice) -> None:
        self._settings.setValue("language", value.value)

    @property
    def theme(self) -> ThemeChoice:
        """Light, dark or as the system."""
        return self._choice("theme", ThemeChoice.SYSTEM)

    @theme.setter
    def theme(self, value: ThemeChoice) -> None:
        self._settings.setValue("theme", value.value)

    @property
    def scanner_gap_ms(self) -> int:
        """The longest time between two keys of one scan, in milliseconds."""
        text = str(self._settings.value("scanner_gap_ms", ""))
        return int(text) if text.isascii() and text.isdigit() else DEFAULT_GAP_MS

    @scanner_gap_ms.setter
    def scanner_gap_ms(self, value: int) -> None:
        self._settings.setValue("scanner_gap_ms", value)

    @property
    def last_shop(self) -> Path | None:
        """The shop file that was open last."""
        return self._path("last_shop")

    @last_shop.setter
    def last_shop(self, value: Path | None) -> None:
        self._set_path("last_shop", value)

    @property
    def last_backup_folder(self) -> Path | None:
        """The folder of the last backup."""
        return self._path("last_backup_folder")

    @last_backup_folder.setter
    def last_backup_folder(self, value: Path | None) -> None:
        self._set_path("last_backup_folder", value)

    @property
    def window_geometry(self) -> QByteArray | None:
        """Where the window stood, as Qt keeps it."""
        value = self._settings.value("window_geometry")
        return value if isinstance(value, QByteArray) else None

    @window_geometry.setter
    def window_geometry(self, value: QByteArray) -> None:
        self._settings.setValue("window_geometry", value)

    def save(self) -> None:
        """Write to the disk now."""
        self._settings.sync()

    def _choice(self, key: str, default: _Choice) -> _Choice:
        kind = type(default)
        text = str(self._settings.value(key, default.value))
        return kind(text) if text in list(kind) else default

    def _path(self, key: str) -> Path | None:
        text = str(self._settings.value(key, ""))
        return Path(text) if text else None

    def _set_path(self, key: str, value: Path | None) -> None:
        self._settings.setValue(key, str(value) if value else "")
