from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.services.profile import Profile
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.settings.categories import Categories
from loyalty_desk.ui.settings.shop_part import ShopPart
from loyalty_desk.ui.widgets.key_button import KeyButton
from tests.shop import Rehearsal


def part_of(shop: Rehearsal, notices: Notices, qtbot: QtBot) -> ShopPart:
    part = ShopPart(shop.desk, Formats("en", "RUB"), "en", notices)
    qtbot.addWidget(part)
    part.reload()
    part.show()
    qtbot.waitExposed(part)
    return part


def line(part: ShopPart, name: str) -> QLineEdit:
    return next(each for each in part.findChildren(QLineEdit) if each.accessibleName() == name)


def save_button(part: ShopPart) -> KeyButton:
    return next(each for each in part.findChildren(KeyButton) if each.text() == "Save")


def test_what_is_typed_is_kept_when_it_is_saved(shop: Rehearsal, notices: Notices, qtbot: QtBot) -> None:
    part = part_of(shop, notices, qtbot)
    assert not save_button(part).isEnabled()
    for name, text in (
        ("Address", "12 Forest Street"),
        ("Phone", "+7 495 1"),
        ("Who works at this till", "Anna"),
        ("Last line of the receipt", "Come  back"),
    ):
        QTest.keyClicks(line(part, name), text)
    assert save_button(part).isEnabled()
    assert shop.desk.profile.load() == Profile()
    QTest.mouseClick(save_button(part), Qt.MouseButton.LeftButton)
    kept = shop.desk.profile.load()
    assert (kept.address, kept.phone, kept.staff, kept.receipt_footer) == (
        "12 Forest Street",
        "+7 495 1",
        "Anna",
        "Come back",
    )
    assert notices.texts() == ["Saved."]
    assert not save_button(part).isEnabled()
    assert line(part, "Last line of the receipt").text() == "Come back"


def test_a_change_elsewhere_does_not_wipe_what_is_being_typed(shop: Rehearsal, notices: Notices, qtbot: QtBot) -> None:
    part = part_of(shop, notices, qtbot)
    QTest.keyClicks(line(part, "Address"), "12")
    shop.desk.profile.save(Profile(address="somewhere"))
    part.reload()
    assert line(part, "Address").text() == "12"


def test_categories_come_by_enter_and_go_by_a_press(shop: Rehearsal, notices: Notices, qtbot: QtBot) -> None:
    part = part_of(shop, notices, qtbot)
    categories = part.findChild(Categories)
    assert isinstance(categories, Categories)
    field = line(part, "New button")
    for name in ("Coffee", " Coffee ", "Cakes", "   "):
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert categories.names == ("Coffee", "Cakes")
    chip = next(each for each in categories.findChildren(QPushButton) if each.text() == "Coffee")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    part.save()
    assert shop.desk.profile.load().categories == ("Cakes",)


def test_the_colours_of_the_card_are_kept(shop: Rehearsal, notices: Notices, qtbot: QtBot) -> None:
    part = part_of(shop, notices, qtbot)
    blue = next(each for each in part.findChildren(QAbstractButton) if each.toolTip() == "Blue")
    QTest.mouseClick(blue, Qt.MouseButton.LeftButton)
    part._cards._ink._take("#ABCDEF")
    part.save()
    kept = shop.desk.profile.load()
    assert (kept.card_paper, kept.card_ink) == ("#1D4ED8", "#ABCDEF")
    part.reload()
    assert part._cards.colours == ("#1D4ED8", "#ABCDEF")
