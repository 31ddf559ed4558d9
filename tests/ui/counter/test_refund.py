"""Refunds and voids at the counter."""

import pytest
from PySide6.QtCore import Qt

from loyalty_desk.domain.card import sale_code
from loyalty_desk.services.counter import Sold
from loyalty_desk.ui.counter.refund import RefundSheet
from tests.ui.counter.stage import Stage, words_of

ENTER = Qt.Key.Key_Return


@pytest.fixture
def sold(stage: Stage) -> Sold:
    """Three coffees and a pastry of Maria, 200 points paid."""
    cafe = stage.cafe
    lines = cafe.line("720.00", category="Coffee", quantity="3"), cafe.line("180.00", category="Pastry")
    return cafe.sale(cafe.maria, *lines, redeem="200", receipt="A-17")


def test_everything_comes_back_by_enter(stage: Stage, sold: Sold) -> None:
    stage.page.take_scan(sale_code(sold.sale_id))
    sheet = stage.sheet(RefundSheet)
    assert "Money back" in words_of(sheet)
    assert "+200 points" in words_of(sheet)
    stage.press(ENTER)
    assert stage.cafe.desk.refunds.sale(sold.sale_id).complete
    assert stage.said == ["Give back: €655.00"]


def test_one_of_three_pieces(stage: Stage, sold: Sold) -> None:
    stage.page.take_scan(sale_code(sold.sale_id))
    sheet = stage.sheet(RefundSheet)
    first, second = sheet._choice._lines._rows
    second.tick.click()
    for _ in range(4):
        first._fewer.click()
    assert "1 of 3" in words_of(sheet)
    asked = stage.cafe.refund_quote(sold, line0="1")
    assert stage.formats.money(asked.money_back) in words_of(sheet)
    stage.press(ENTER)
    assert stage.cafe.desk.refunds.recent(limit=1)[0].money_back == asked.money_back


def test_nothing_ticked_is_nothing_to_do(stage: Stage, sold: Sold) -> None:
    stage.page.take_scan(sale_code(sold.sale_id))
    sheet = stage.sheet(RefundSheet)
    for row in sheet._choice._lines._rows:
        row.tick.click()
    assert "Choose what comes back." in words_of(sheet)
    stage.press(ENTER)
    assert stage.cafe.desk.refunds.recent(limit=1)[0].money_back == 0


def test_an_amount(stage: Stage, sold: Sold) -> None:
    stage.page.take_scan(sale_code(sold.sale_id))
    sheet = stage.sheet(RefundSheet)
    sheet._choice._how.choose("amount")
    sheet._choice._turn()
    stage.typed("900")
    assert "Of this sale only €855.00 is left." in words_of(sheet)
    stage.press(Qt.Key.Key_Backspace)
    stage.press(ENTER)
    assert stage.cafe.desk.refunds.recent(limit=1)[0].money_back == stage.cafe.money("68.93")


def test_a_void_needs_a_reason(stage: Stage, sold: Sold) -> None:
    stage.page.take_scan(sale_code(sold.sale_id))
    sheet = stage.sheet(RefundSheet)
    sheet._voiding.click()
    assert "Say why" in words_of(sheet)
    stage.typed("wrong card")
    sheet._voiding.click()
    assert stage.cafe.desk.refunds.sale(sold.sale_id).voided


def test_a_sale_that_came_back_is_said(stage: Stage, sold: Sold) -> None:
    stage.cafe.refund(sold)
    stage.page.take_scan(sale_code(sold.sale_id))
    assert "All of this sale came back already." in words_of(stage.sheet(RefundSheet))


def test_an_unknown_receipt_is_said_and_others_are_offered(stage: Stage, sold: Sold) -> None:
    stage.page.take_scan(sale_code(999_999))
    words = words_of(stage.sheet(RefundSheet))
    assert "There is no such sale in this shop." in words
    assert "Latest sales" in words


def test_sales_are_found_by_receipt_name_and_scan(stage: Stage, sold: Sold) -> None:
    stage.cafe.sale(stage.cafe.long, "50.00")
    stage.press(Qt.Key.Key_F6)
    sheet = stage.sheet(RefundSheet)
    for typed in ("A-17", "Orlova", "9161234567"):
        sheet._sales._search.clear()
        stage.typed(typed)
        assert sheet._sales._sales[0].sale_id == sold.sale_id, typed
    stage.window.take_scan(stage.card(stage.cafe.long))
    assert len(sheet._sales._sales) == 2
    stage.press(Qt.Key.Key_Down)
    stage.press(ENTER)
    assert "€12,345.67" in words_of(sheet)
    stage.window.take_scan("4006381333931")
    assert "This is a product, not a card." in words_of(sheet)


def test_the_customer_at_the_counter_comes_first(stage: Stage, sold: Sold) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))
    stage.press(Qt.Key.Key_F6)
    assert "Sales of Maria Orlova" in words_of(stage.sheet(RefundSheet))
    assert "returned" not in stage.shown


def test_a_debt_is_told_before_it_is_made(stage: Stage) -> None:
    cafe = stage.cafe
    debtor = cafe.customer("Peter")
    sold = cafe.sale(debtor, "3000.00")
    cafe.sale(debtor, "200.00", redeem="150")
    stage.page.take_scan(sale_code(sold.sale_id))
    words = words_of(stage.sheet(RefundSheet))
    assert "Customer then owes" in words
    assert "148 points" in words
