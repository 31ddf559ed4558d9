from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.preferences import DEFAULT_GAP_MS, Preferences
from loyalty_desk.ui.theme import ThemeChoice


def test_nothing_set_yet(preferences: Preferences) -> None:
    assert preferences.language is LanguageChoice.SYSTEM
    assert preferences.theme is ThemeChoice.SYSTEM
    assert preferences.scanner_gap_ms == DEFAULT_GAP_MS
    assert preferences.last_shop is None
    assert preferences.last_backup_folder is None
    assert preferences.window_geometry is None


def test_everything_comes_back_from_the_disk(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    first = Preferences(file)
    first.language = LanguageChoice.RU
    first.theme = ThemeChoice.DARK
    first.scanner_gap_ms = 120
    first.last_shop = tmp_path / "Кофейня, угол & двор.shop"
    first.last_backup_folder = tmp_path
    first.window_geometry = QByteArray(b"\x01\x00\xff")
    first.save()
    text = file.read_text(encoding="utf-8")
    again = Preferences(file)
    assert "scanner_gap_ms=120" in text
    assert again.language is LanguageChoice.RU
    assert again.theme is ThemeChoice.DARK
    assert again.scanner_gap_ms == 120
    assert again.last_shop == tmp_path / "Кофейня, угол & двор.shop"
    assert again.last_backup_folder == tmp_path
    assert again.window_geometry == QByteArray(b"\x01\x00\xff")


@pytest.mark.parametrize(
    "line", ["language=tlh", "theme=pink", "scanner_gap_ms=-5", "scanner_gap_ms=fast", "last_shop="]
)
def test_what_makes_no_sense_counts_as_not_set(tmp_path: Path, line: str) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(f"[General]\n{line}\n", encoding="utf-8")
    odd = Preferences(file)
    assert odd.language is LanguageChoice.SYSTEM
    assert odd.theme is ThemeChoice.SYSTEM
    assert odd.scanner_gap_ms == DEFAULT_GAP_MS
    assert odd.last_shop is None
