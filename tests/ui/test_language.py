import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from loyalty_desk.paths import resources
from loyalty_desk.ui import language
from loyalty_desk.ui.format import days_ago, n_customers, points_word
from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.install(qapp, "en")


def test_russian_speaks_in_plurals_texts_and_qt_itself(qapp: QApplication) -> None:
    language.install(qapp, "ru")
    assert [n_customers(count) for count in (1, 2, 5, 21)] == ["1 клиент", "2 клиента", "5 клиентов", "21 клиент"]
    assert n_customers(12345) == "12\N{NO-BREAK SPACE}345 клиентов"
    assert DialogFrame("").add_close().text() == "Закрыть"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Отмена"
    assert QLocale().language() is QLocale.Language.Russian


def test_english_has_plurals_of_its_own(qapp: QApplication) -> None:
    language.install(qapp, "ru")
    language.install(qapp, "en")
    assert [n_customers(count) for count in (0, 1, 2)] == ["0 customers", "1 customer", "2 customers"]
    assert days_ago(1) == "1 day ago"
    assert DialogFrame("").add_close().text() == "Close"


def test_word_for_points_follows_the_number(qapp: QApplication) -> None:
    language.install(qapp, "ru")
    words = [points_word(hundredths) for hundredths in (100, 200, 500, -100, 10680, 1100)]
    assert words == ["балл", "балла", "баллов", "балл", "балла", "баллов"]


def test_compiled_once_and_again_after_a_change(tmp_path: Path) -> None:
    source, folder = tmp_path / "ru.ts", tmp_path / "cache"
    shutil.copy(resources() / "i18n" / "ru.ts", source)
    first = language.cached(source, folder)
    written = first.stat().st_mtime_ns
    assert language.cached(source, folder) == first
    assert first.stat().st_mtime_ns == written
    os.utime(source, ns=(1, 1))
    second = language.cached(source, folder)
    assert second != first
    assert list(folder.iterdir()) == [second]


def test_a_cache_that_cannot_be_written_leaves_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "loyalty-desk").write_text("")
    monkeypatch.setattr("platformdirs.user_cache_path", lambda name, appauthor: tmp_path / name)
    language.install(qapp, "ru")
    assert "no translation for ru" in caplog.text
    assert DialogFrame("").add_close().text() == "Close"


def test_chosen() -> None:
    assert language.chosen(LanguageChoice.RU) == "ru"
    assert language.chosen(LanguageChoice.EN) == "en"
    assert language.chosen(LanguageChoice.SYSTEM) in language.LANGUAGES


def test_a_source_that_cannot_be_compiled_is_an_error(tmp_path: Path) -> None:
    source = tmp_path / "xx.ts"
    source.write_text("<TS", encoding="utf-8")
    with pytest.raises(OSError, match="xx"):
        language.compile_to(source, tmp_path / "xx.qm")
    assert not (tmp_path / "xx.qm").exists()
