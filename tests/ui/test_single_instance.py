from pathlib import Path

from pytestqt.qtbot import QtBot

from loyalty_desk.ui.single_instance import SingleInstance


def test_second_start_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    shop = tmp_path / "cafe.shop"
    first, second = SingleInstance(shop), SingleInstance(tmp_path / "." / "cafe.shop")
    assert first.claim()
    with qtbot.waitSignal(first.raised):
        assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_another_shop_is_another_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "one.shop"), SingleInstance(tmp_path / "two.shop")
    assert first.claim()
    assert second.claim()
    first.release()
    second.release()
