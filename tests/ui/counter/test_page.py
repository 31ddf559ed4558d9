"""The counter's page, worked by its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from loyalty_desk.domain.card import make_number, sale_code
from loyalty_desk.ui.counter.new_customer import NewCustomerSheet
from loyalty_desk.ui.counter.reasons import ReasonsSheet
from loyalty_desk.ui.counter.receipt_sheet import ReceiptSheet
from loyalty_desk.ui.counter.refund import RefundSheet
from tests.ui.counter.stage import Stage, words_of

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
FREE = make_number(lambda _: 4711)


def test_a_scan_shows_the_customer(stage: Stage) -> None:
    assert stage.page.take_scan(stage.card(stage.cafe.maria))
    for words in ("Maria Orlova", "Gold", "1,247", "+7 916 ···-45-67 · 3 visits", "Birthday in 3 days", "Oat milk"):
        assert words in stage.shown
    assert "120 points will burn on January 31" in stage.shown
    assert not stage.said


def test_the_number_typed_is_as_good_as_a_scan(stage: Stage) -> None:
    number = stage.card(stage.cafe.maria)
    stage.typed(f"{number[0]} {number[1:7]} {number[7:]}")
    stage.press(ENTER)
    assert "Maria Orlova" in stage.shown


def test_a_name_is_found_as_it_is_typed_and_chosen_by_keys(stage: Stage) -> None:
    stage.cafe.customer("Maria Osipova")
    stage.typed("maria")
    assert "···" + stage.card(stage.cafe.maria)[-4:] in stage.shown
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Up)
    stage.press(Qt.Key.Key_Down)
    stage.press(ENTER)
    assert "Maria Osipova" in stage.shown
    assert "Maria Orlova" not in stage.shown


def test_enter_completes_and_the_next_scan_may_come(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.typed("960")
    assert "€912.00" in stage.shown
    stage.press(ENTER)
    assert stage.cafe.desk.refunds.recent(limit=1)[0].to_pay == 91200
    assert stage.said == ["Paid: €912.00, +136\N{NO-BREAK SPACE}points, balance 1,383"]
    assert "Scan a card, or type a phone or a name." in stage.shown


def test_f4_uses_all_points_that_can_pay_and_goes_on_doing_so(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.typed("960")
    stage.press(Qt.Key.Key_F4)
    assert "not more than 456 — half of the bill" in stage.shown
    assert "Paid with points: 456" in stage.shown
    stage.typed("0")
    assert "Paid with points: 1,247" in stage.shown


def test_too_many_points_are_refused_where_they_are_typed(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.typed("960")
    for _ in range(20):
        if QApplication.focusWidget() is stage.page._purchase._points.field:
            break
        stage.press(Qt.Key.Key_Tab)
    stage.typed("457")
    assert "This bill takes 456 in points at most. Type fewer." in stage.shown
    before = stage.cafe.desk.refunds.recent(limit=1)
    stage.press(ENTER)
    assert stage.cafe.desk.refunds.recent(limit=1) == before
    stage.press(Qt.Key.Key_Backspace)
    assert "Paid with points: 45" in stage.shown


def test_undo_voids_the_sale(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.typed("960")
    stage.press(ENTER)
    stage.press(Qt.Key.Key_F7)
    sale = stage.cafe.desk.refunds.recent(limit=1)[0]
    assert (sale.complete, sale.money_back) == (True, 91200)
    assert stage.said == ["The sale is undone. Give back: €912.00"]
    assert stage.cafe.available(stage.cafe.maria) == "1247"


def test_a_sale_without_a_card_must_be_meant(stage: Stage) -> None:
    stage.page._purchase.begin()
    stage.typed("80.50")
    assert "Scan a card, or press F8 for a sale without one." in stage.shown
    stage.press(ENTER)
    assert not stage.said
    stage.press(Qt.Key.Key_F8)
    stage.press(ENTER)
    assert stage.said == ["Paid: €80.50"]


def test_scanning_the_same_customer_again_changes_nothing(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.typed("960")
    stage.press(Qt.Key.Key_F4)
    stage.page.take_scan(stage.card(stage.cafe.maria))
    assert "Paid with points: 456" in stage.shown
    assert not stage.said


def test_another_customer_takes_over_at_once_while_nothing_is_typed(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.page.take_scan(stage.card(stage.cafe.long))
    assert "+49 1511 ···-56-78" in stage.shown
    assert not stage.said


def test_another_customer_in_the_middle_of_a_purchase_is_asked_about(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.typed("960")
    stage.page.take_scan(stage.card(stage.cafe.long))
    assert "Maria Orlova" in stage.shown
    assert stage.said[0].startswith("This is the card of Александра")
    name = stage.cafe.shop.customers.load(stage.cafe.long).name
    stage.act(f"Go on with {name}")
    assert "+49 1511" in stage.shown
    assert "€960.00" in stage.shown


def test_an_amount_typed_first_stays_when_the_customer_comes(stage: Stage) -> None:
    stage.page._purchase.begin()
    stage.typed("960")
    stage.page.take_scan(stage.card(stage.cafe.maria))
    assert "€912.00" in stage.shown


def test_esc_clears_the_search_first_and_the_purchase_next(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.press(Qt.Key.Key_F3)
    stage.typed("long")
    stage.press(ESC)
    assert "Maria Orlova" in stage.shown
    stage.press(ESC)
    assert "Maria Orlova" not in stage.shown


def test_categories_make_lines_and_the_same_price_again_is_one_piece_more(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    alt = Qt.KeyboardModifier.AltModifier
    stage.press(Qt.Key.Key_1, alt)
    assert "Type the price first, then choose the category." in stage.shown
    for _ in range(2):
        stage.typed("240")
        stage.press(Qt.Key.Key_1, alt)
    stage.typed("180.50")
    stage.press(Qt.Key.Key_2, alt)
    stage.press(ENTER)
    lines = stage.cafe.shop.sales.lines(stage.cafe.desk.refunds.recent(limit=1)[0].sale_id)
    assert [(each.line.category, each.line.quantity, each.line.amount) for each in lines] == [
        ("Coffee", 2000, 48000),
        ("Pastry", 1000, 18050),
    ]


def test_a_price_that_changed_is_shown_before_it_is_taken(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.typed("960")
    stage.changes.changed.disconnect()
    stage.cafe.publish(earning={"points": "5", "per": "20.00"}, tiers=None)
    stage.press(ENTER)
    assert stage.said == ["The price has changed meanwhile. Look at it, then complete again."]
    assert "+240" in stage.shown
    stage.press(ENTER)
    assert stage.cafe.desk.refunds.recent(limit=1)[0].to_pay == 96000


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("4006381333931", "This is a product, not a card."),
        ("29123", "The code was read only in part. Scan again."),
        ("https://example.com", "This code is not one of ours."),
        (FREE, "Nobody has this card yet."),
    ],
)
def test_what_is_no_customers_card_is_said(stage: Stage, code: str, said: str) -> None:
    assert stage.page.take_scan(code)
    assert said in stage.said[0]


def test_a_blocked_card_and_a_replaced_one_say_why(stage: Stage) -> None:
    number = stage.card(stage.cafe.maria)
    stage.cafe.desk.cardroom.block(number, reason="lost")
    stage.page.take_scan(number)
    assert "blocked since Jan 20, 2026: lost." in stage.said[0]
    new = stage.cafe.desk.cardroom.replace(number, reason="lost").number
    stage.page.take_scan(number)
    assert len(stage.said) == 1
    assert f"replaced by {new[0]} {new[1:7]} {new[7:]}" in stage.said[0]
    stage.page.take_scan(new)
    assert not stage.said


def test_a_free_card_leads_to_a_new_customer_with_it(stage: Stage) -> None:
    stage.page.take_scan(FREE)
    stage.act("New customer with this card")
    sheet = stage.sheet(NewCustomerSheet)
    stage.typed("Boris")
    sheet.complete()
    assert "Boris" in stage.shown
    assert stage.cafe.desk.counter.identify(FREE).customer.name == "Boris"
    assert stage.said == ["Boris is in the program now."]


def test_a_receipt_opens_its_refund(stage: Stage) -> None:
    sold = stage.cafe.sale(stage.cafe.maria, "100.00")
    stage.page.take_scan(sale_code(sold.sale_id))
    assert "Maria Orlova · €95.00" in words_of(stage.sheet(RefundSheet))


def test_keys_open_the_sheets(stage: Stage) -> None:
    stage.typed("Anna")
    stage.press(Qt.Key.Key_F2)
    assert stage.sheet(NewCustomerSheet)._name.text() == "Anna"
    stage.press(ESC)
    stage.press(Qt.Key.Key_F6)
    assert "Latest sales" in words_of(stage.sheet(RefundSheet))
    stage.press(ESC)
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.typed("960")
    stage.page._quoted._why.click()
    assert "+136.80" in words_of(stage.sheet(ReasonsSheet))
    stage.press(ENTER)
    stage.press(ENTER)
    stage.press(Qt.Key.Key_F9)
    assert "912.00" in stage.sheet(ReceiptSheet).text()
    stage.press(ESC)


def test_a_change_elsewhere_is_shown(stage: Stage) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.cafe.adjust(stage.cafe.maria, "53")
    assert "1,300" in stage.shown


def test_a_debt_is_said_and_settled_first(stage: Stage) -> None:
    stage.page.serve(stage.cafe.indebted())
    stage.typed("500")
    assert "Owes 148 points: what is earned next settles it first." in stage.shown
    assert "Settles what is owed" in stage.shown
    assert "€10.00 to the next point" in stage.shown
