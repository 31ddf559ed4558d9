"""Free items, rewards and certificates in a purchase, chosen by keys and scans."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from loyalty_desk.ui.counter.reward_sheet import RewardSheet
from tests.ui.counter.conftest import FeastStage
from tests.ui.counter.stage import words_of

ENTER, ESC, ALT = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.AltModifier
F11, F12 = Qt.Key.Key_F11, Qt.Key.Key_F12
COFFEE, PASTRY, BREAKFAST = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3


def serve(feast: FeastStage) -> None:
    feast.page.serve(feast.cafe.maria)


def put(feast: FeastStage, price: str, category: Qt.Key) -> None:
    feast.typed(price)
    feast.press(category, ALT)


def chip(feast: FeastStage, text: str) -> QPushButton:
    chips = feast.page._purchase._extras.findChildren(QPushButton)
    return next(each for each in chips if each.text().startswith(text) and each.isVisible())


def last(feast: FeastStage) -> int:
    return feast.cafe.desk.refunds.recent(limit=1)[0].to_pay


def test_a_full_stamp_card_is_used_by_itself_once_its_goods_are_there(feast: FeastStage) -> None:
    feast.cafe.spoil()
    serve(feast)
    put(feast, "350", PASTRY)
    assert "Free item" not in feast.shown
    put(feast, "240", COFFEE)
    assert chip(feast, "Free item: Tenth coffee free").isChecked()
    assert "−€223.20" in feast.shown
    feast.press(ENTER)
    assert feast.cafe.standing(feast.cafe.maria).stamps("tenth") == 2
    assert "Tenth coffee free: 2 of 9" in feast.said[0]


def test_the_free_item_may_wait_for_another_time(feast: FeastStage) -> None:
    feast.cafe.spoil()
    serve(feast)
    put(feast, "240", COFFEE)
    chip(feast, "Free item").click()
    assert "−€223.20" not in feast.shown
    put(feast, "350", PASTRY)
    assert not chip(feast, "Free item").isChecked()
    feast.press(ENTER)
    assert "Tenth coffee free: 3 of 9, 1 free now" in feast.said[0]


def test_rewards_that_can_be_had_are_chips(feast: FeastStage) -> None:
    serve(feast)
    put(feast, "350", PASTRY)
    chip(feast, "Dessert").click()
    assert "Reward: Dessert for 150\N{NO-BREAK SPACE}points".replace("\N{NO-BREAK SPACE}", " ") in feast.shown
    assert "€132.50" in feast.shown
    feast.press(ENTER)
    assert last(feast) == 13250
    assert feast.cafe.available(feast.cafe.maria) == "1121"


def test_a_reward_for_other_goods_says_what_is_missing_and_is_priced_without(feast: FeastStage) -> None:
    serve(feast)
    put(feast, "240", COFFEE)
    chip(feast, "Dessert").click()
    assert "Nothing in the purchase is what this reward is for." in feast.shown
    assert "€228.00" in feast.shown
    feast.press(ENTER)
    assert not feast.said
    put(feast, "350", PASTRY)
    assert "Nothing in the purchase" not in feast.shown


def test_f11_shows_all_rewards_and_digits_choose(feast: FeastStage) -> None:
    serve(feast)
    feast.typed("600")
    feast.press(F11)
    sheet = feast.sheet(RewardSheet)
    words = words_of(sheet)
    assert "Can use 1,247 points." in words
    assert "753 points more needed" in words
    assert "only for Platinum" in words
    feast.press(Qt.Key.Key_2)
    assert "847 points after these rewards" in words_of(sheet)
    feast.press(Qt.Key.Key_4)
    feast.press(ENTER)
    assert "Give: Oat cookie, Mug" in feast.shown.replace("\N{NO-BREAK SPACE}", " ")
    feast.press(ENTER)
    assert "Give: Oat cookie, Mug" in feast.said[0]
    serve(feast)
    feast.press(F11)
    assert "had as often as it goes" in words_of(feast.sheet(RewardSheet))


def test_esc_leaves_the_rewards_as_they_were(feast: FeastStage) -> None:
    serve(feast)
    feast.press(F11)
    feast.press(Qt.Key.Key_2)
    feast.press(ESC)
    assert feast.page._purchase.rewards() == ()
    assert "Maria" in feast.shown


def test_a_scanned_certificate_pays_and_keeps_the_rest(feast: FeastStage) -> None:
    code = feast.cafe.certificate("500.00")
    serve(feast)
    feast.typed("240")
    feast.window.take_scan(code)
    assert "€272.00 stays on it" in feast.shown
    assert "€0.00" in feast.shown
    feast.press(ENTER)
    assert feast.said[0].startswith("Paid by certificate: €228.00, +")
    assert feast.cafe.left(code) == "272.00"
    feast.press(Qt.Key.Key_F7)
    assert feast.cafe.left(code) == "500.00"


def test_several_certificates_pay_in_their_order_and_can_be_taken_out(feast: FeastStage) -> None:
    small, large = feast.cafe.certificate("100.00"), feast.cafe.certificate("1000.00")
    feast.press(Qt.Key.Key_F8)
    feast.typed("300")
    for code in (small, large, small):
        feast.window.take_scan(code)
    assert "used up with this purchase" in feast.shown
    assert "€800.00 stays on it" in feast.shown
    feast.page._purchase._extras.certificates._rows[0].out.click()
    assert "€700.00 stays on it" in feast.shown
    feast.press(ENTER)
    assert (feast.cafe.left(small), feast.cafe.left(large)) == ("100.00", "700.00")


def test_f12_takes_a_typed_number(feast: FeastStage) -> None:
    code = feast.cafe.certificate("100.00")
    serve(feast)
    feast.typed("300")
    feast.press(F12)
    feast.typed(code[:7])
    feast.press(ENTER)
    assert not feast.said
    feast.typed(code[7:])
    assert "used up with this purchase" in feast.shown


def test_esc_gives_up_the_number_only(feast: FeastStage) -> None:
    serve(feast)
    feast.press(F12)
    feast.typed("99")
    feast.press(ESC)
    assert "Maria Orlova" in feast.shown
    assert not feast.page._purchase.is_half_typed()


def test_a_number_in_the_search_is_as_good_as_a_scan(feast: FeastStage) -> None:
    code = feast.cafe.certificate("100.00")
    feast.typed(code)
    feast.press(ENTER)
    assert "€100.00 left" in feast.shown


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("unknown", "There is no certificate with this number in this shop."),
        ("expired", "This certificate could be used until Jan 20, 2026."),
        ("empty", "Nothing is left on this certificate."),
    ],
)
def test_a_certificate_that_cannot_pay_says_why(feast: FeastStage, state: str, said: str) -> None:
    code = feast.cafe.certificate("100.00", days=0)
    if state == "expired":
        feast.cafe.go("2026-01-21")
    elif state == "empty":
        feast.page._serve(None)
        feast.typed("100")
        feast.window.take_scan(code)
        feast.press(ENTER)
    feast.window.take_scan("9900000000004" if state == "unknown" else code)
    assert said in feast.said[-1]
    assert not feast.page._purchase._extras.certificates.codes()


def test_another_customer_takes_over_the_certificate_but_no_rewards(feast: FeastStage) -> None:
    code = feast.cafe.certificate("100.00")
    serve(feast)
    chip(feast, "Mug").click()
    feast.window.take_scan(code)
    feast.page.take_scan(feast.card(feast.cafe.long))
    assert feast.page._purchase.rewards() == ()
    assert "€100.00 left" in feast.shown


def test_points_rewards_and_certificates_together(feast: FeastStage) -> None:
    feast.cafe.spoil()
    serve(feast)
    for price, category in (("240", COFFEE), ("350", PASTRY), ("420", BREAKFAST)):
        put(feast, price, category)
    chip(feast, "Dessert").click()
    chip(feast, "Mug").click()
    feast.window.take_scan(feast.cafe.certificate("300.00"))
    feast.press(Qt.Key.Key_F4)
    quote = feast.page._priced
    assert quote is not None
    assert quote.quote is not None
    assert quote.quote.to_pay == 0
    feast.press(ENTER)
    assert feast.cafe.standing(feast.cafe.maria).available == quote.quote.available_after
    feast.press(Qt.Key.Key_F7)
    assert feast.cafe.available(feast.cafe.maria) == "2169"
    feast.cafe.check(feast.cafe.maria)
