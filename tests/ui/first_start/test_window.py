"""The first start, done by keys and clicks."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.ui.first_start.founding import Begun
from loyalty_desk.ui.first_start.kind_step import KindStep
from loyalty_desk.ui.first_start.tile import Tile
from loyalty_desk.ui.first_start.window import FirstStart
from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.tasks import Tasks
from tests.ui.opened import catch


@pytest.fixture
def shops(tmp_path: Path) -> Path:
    """The folder of shops, empty."""
    folder = tmp_path / "shops"
    folder.mkdir()
    return folder


@pytest.fixture
def first(qapp: QApplication, preferences: Preferences, shops: Path, qtbot: QtBot) -> Iterator[FirstStart]:
    preferences.language = LanguageChoice.EN
    tasks = Tasks()
    made = FirstStart(qapp, preferences=preferences, tasks=tasks, clock=SystemClock(), folder=shops)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    tasks.stop()


def press(first: FirstStart, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(first.focusWidget() or first, key)


def type_name(first: FirstStart, name: str) -> None:
    field = first.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, name)


def words(first: FirstStart) -> list[str]:
    return [label.text() for label in first.findChildren(QLabel) if label.isVisible()]


def tile(first: FirstStart, title: str) -> Tile:
    return next(each for each in first.findChildren(Tile) if each.accessibleName() == title and each.isVisible())


def opened_desk(begun: Begun) -> Desk:
    return Desk(Shop.open(begun.path, SystemClock()))


def test_enter_alone_leads_from_a_name_to_a_shop_with_ten_cards(
    first: FirstStart, shops: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = catch(monkeypatch)
    type_name(first, "Forest: Coffee")
    with qtbot.waitSignal(first.begun) as told:
        press(first, Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    begun = told.args[0]
    assert begun == Begun(shops / "Forest Coffee.loyalty", "en", shops / "Forest Coffee.pdf")
    assert shown == [begun.cards]
    desk = opened_desk(begun)
    program = desk.rules.program()
    assert (program.name, program.currency) == ("Forest: Coffee", first.choices.currency)
    assert program.time_zone.key == first.choices.time_zone
    assert program.tiers is not None
    assert [level.code for level in program.tiers.levels] == ["guest", "friend", "family"]
    assert desk.profile.load().categories == ("Coffee", "Pastry", "Breakfast", "Beans")
    assert [(batch.name, batch.left) for batch in desk.cardroom.batches()] == [("First cards", 10)]
    desk.shop.close()


def test_a_shop_without_cards_is_said_to_have_none(first: FirstStart, qtbot: QtBot) -> None:
    type_name(first, "Petals")
    first.next()
    tile(first, "Flowers").click()
    first.next()
    tile(first, "No cards").click()
    with qtbot.waitSignal(first.begun) as told:
        first.next()
    begun = told.args[0]
    assert begun.cards is None
    desk = opened_desk(begun)
    assert not desk.profile.load().cards
    assert desk.cardroom.batches() == ()
    assert str(desk.rules.program().earning.points) == "700"
    desk.shop.close()


def test_a_shop_needs_a_name(first: FirstStart) -> None:
    press(first, Qt.Key.Key_Return)
    assert "A shop needs a name." in words(first)
    type_name(first, "A")
    assert "A shop needs a name." not in words(first)
    press(first, Qt.Key.Key_Return)
    assert isinstance(first.step, KindStep)


def test_escape_goes_back_and_never_closes(first: FirstStart) -> None:
    type_name(first, "Petals")
    press(first, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert first.choices.kind == "hairdresser"
    press(first, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert first.isVisible()
    assert first.choices.name == "Petals"
    assert "Your shop" in words(first)


def test_the_language_changes_all_words_at_once(first: FirstStart, preferences: Preferences) -> None:
    type_name(first, "Petals")
    before = words(first)
    next(each for each in first.findChildren(QPushButton) if each.text() == "Русский").click()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    after = words(first)
    assert "Ваш магазин" in after
    assert not {text for text in before if text.isascii() and text} & set(after) - {"Enter", "Esc"}
    assert preferences.language is LanguageChoice.RU
    assert (first.choices.name, first.choices.currency, first.choices.country) == ("Petals", "RUB", "RU")


def test_a_currency_somebody_chose_survives_the_language(first: FirstStart) -> None:
    first.step._take_currency("KZT")  # type: ignore[attr-defined]
    first.speak("ru")
    assert first.choices.currency == "KZT"


def test_every_tile_says_what_the_engine_worked_out(first: FirstStart) -> None:
    first.step._take_currency("RUB")  # type: ignore[attr-defined]
    type_name(first, "A")
    first.next()
    text = "\n".join(words(first))
    for sum_of_a_year in ("RUB 3,300 in points", "RUB 4,500 off", "RUB 2,000", "RUB 5,200", "RUB 3,900 off"):
        assert sum_of_a_year in text.replace("\N{NO-BREAK SPACE}", " ").replace("₽", "RUB "), sum_of_a_year


def test_a_name_that_is_taken_gets_a_number(first: FirstStart, shops: Path) -> None:
    (shops / "Petals.loyalty").write_text("")
    type_name(first, "Petals")
    assert first.choices.file == shops / "Petals 2.loyalty"


def test_a_folder_that_is_gone_is_told_and_one_can_go_on(first: FirstStart, shops: Path, qtbot: QtBot) -> None:
    type_name(first, "Petals")
    first.go(2)
    tile(first, "Cards later").click()
    shops.rmdir()
    first.next()
    qtbot.waitUntil(lambda: first._told.text() != "")
    assert first._content.isEnabled()
    shops.mkdir()
    with qtbot.waitSignal(first.begun):
        first.next()


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """A shop file from elsewhere."""
    path = tmp_path / "real.loyalty"
    Shop.create(path, SystemClock()).close()
    return path


def test_a_shop_that_is_there_is_opened(first: FirstStart, real: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.begun) as told:
        first.open_shop(real)
    assert told.args == [Begun(real, "en")]


def test_a_backup_becomes_a_shop_of_its_own(
    first: FirstStart, real: Path, shops: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    shop = Shop.open(real, SystemClock())
    made = Desk(shop).backups.backup(tmp_path / "Petals 2026-01-10 12-00-00.loyalty")
    shop.close()
    with qtbot.waitSignal(first.begun) as told:
        first.restore(made.path)
    assert told.args == [Begun(shops / "Petals.loyalty", "en")]
    opened_desk(told.args[0]).shop.close()


def damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 : 4096 + 2000] = b"\xff" * 2000
    path.write_bytes(content)


def newer(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[60:64] = (999).to_bytes(4, "big")
    path.write_bytes(content)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def foreign(path: Path) -> None:
    path.write_text(json.dumps({"not": "a shop"}))


def missing(path: Path) -> None:
    path.unlink()


def test_each_refused_file_has_a_sentence_of_its_own(
    first: FirstStart, real: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    said: dict[str, str] = {}
    for harm in (damaged, newer, empty, foreign, missing):
        path = tmp_path / f"{harm.__name__}.loyalty"
        shutil.copy(real, path)
        harm(path)
        first.open_shop(path)
        qtbot.waitUntil(lambda: first._told.text() != "")
        said[harm.__name__] = first._told.text()
        first._told.clear()
        assert first._content.isEnabled()
    assert len(set(said.values())) == len(said), said
    assert all(text.endswith(".") and "(" not in text for text in said.values()), said


def test_the_demo_is_asked_for_in_the_language_of_the_moment(first: FirstStart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.demo_requested) as told:
        next(each for each in first.findChildren(QPushButton) if "demo" in each.text()).click()
    assert told.args == ["en"]
