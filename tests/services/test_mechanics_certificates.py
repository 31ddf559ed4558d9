"""Certificates: sold, given, spent in parts, undone; and what a refund puts back onto them."""

from datetime import date

import pytest

from loyalty_desk.domain.card import CodeKind, kind_of, readable
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.counter import Order
from tests.services.conftest import OpenShop
from tests.shop import new_key

ON = {"certificates": {"months": 12}}


def test_one_is_sold_as_the_program_says(open_shop: OpenShop) -> None:
    shop = open_shop(**ON)
    anna, key = shop.customer(), new_key()
    desk = shop.desk.certificates
    issued = desk.sell(key, 100_000, customer_id=anna)
    again = desk.sell(key, 100_000, customer_id=anna)
    assert (again.replayed, again.certificate) == (True, issued.certificate)
    assert kind_of(issued.certificate.code) is CodeKind.CERTIFICATE
    assert (issued.certificate.left, issued.certificate.expires_on) == (100_000, date(2027, 1, 10))
    (row,) = desk.recent(customer_id=anna)
    assert (row.sold, row.amount, row.customer_id, row.certificate) == (True, 100_000, anna, issued.certificate)
    assert desk.show(readable(issued.certificate.code)) == issued.certificate
    shop.check(anna)


def test_one_is_given_with_a_reason(open_shop: OpenShop) -> None:
    shop = open_shop(**ON)
    with pytest.raises(Invalid, match="reason"):
        shop.desk.certificates.give(new_key(), 50_000, reason=" ")
    code = shop.desk.certificates.give(new_key(), 50_000, reason="a prize").certificate.code
    assert [row.sold for row in shop.desk.certificates.recent()] == [False]
    assert shop.desk.certificates.cancel(new_key(), code, reason="a mistake") == 0  # nothing was paid for it
    shop.check()


def test_what_cannot_be_sold(open_shop: OpenShop) -> None:
    shop = open_shop(**ON)
    for amount, days in ((0, None), (-1, None)):
        with pytest.raises(Invalid, match="amount"):
            shop.certificate(shop.money_text(amount), days=days)
    with pytest.raises(Invalid, match="in the past"):
        shop.certificate("1.00", days=-1)
    with pytest.raises(Refused, match="unknown_certificate"):
        shop.desk.certificates.show("9912345678901")
    with pytest.raises(Refused, match="certificates_off"):
        open_shop().certificate("1.00")
    assert shop.desk.certificates.recent() == []


def test_it_is_spent_in_parts_and_refilled_by_refunds(open_shop: OpenShop) -> None:
    shop = open_shop(**ON)
    anna = shop.customer()
    first, second = shop.certificate("100.00", anna), shop.certificate("50.00")
    sold = shop.sale(anna, "80.00", "40.00", certificates=(first, second))
    assert (shop.left(first), shop.left(second), sold.quote.to_pay) == ("0.00", "30.00", 0)
    assert (shop.standing(anna).spent, sold.quote.points_earned) == (12_000, 600)
    back = shop.refund(sold, line1="1")
    assert (back.certificate_back, back.money_back, back.points_taken) == (4_000, 0, 200)
    assert (shop.left(first), shop.left(second)) == ("20.00", "50.00")  # the last drawn first
    shop.refund(sold)
    assert (shop.left(first), shop.left(second), shop.standing(anna).spent) == ("100.00", "50.00", 0)
    shop.check(anna)


def test_a_refund_after_its_last_day_lets_it_live_on(open_shop: OpenShop) -> None:
    shop = open_shop(**ON, expiry={"grace_days": 10})
    code = shop.certificate("100.00", days=5)
    sold = shop.sale(None, "60.00", certificates=(code,))
    shop.go("2026-01-15")
    shop.sale(None, "1.00", certificates=(code,))
    shop.go("2026-01-16")
    with pytest.raises(Refused, match="certificate_expired"):
        shop.sale(None, "1.00", certificates=(code,))
    shop.refund(sold)
    assert shop.desk.certificates.show(code).expires_on == date(2026, 1, 26)
    shop.go("2026-01-26 23:59")
    assert shop.sale(None, "99.00", certificates=(code,)).quote.to_pay == 0
    shop.check()


@pytest.mark.parametrize("written", [str, readable])
def test_one_sold_by_mistake_is_undone_however_its_number_is_typed(open_shop: OpenShop, written: type[str]) -> None:
    shop = open_shop(certificates={"earn_when_sold": True})
    anna, key = shop.customer(), new_key()
    code = shop.certificate("100.00", anna)
    assert shop.balance(anna) == "5"
    cancel = shop.desk.certificates.cancel
    assert cancel(key, written(code), reason="a mistake") == 10_000
    assert cancel(key, written(code), reason="a mistake") == 10_000
    assert (shop.left(code), shop.balance(anna)) == ("0.00", "0")
    with pytest.raises(Refused, match="nothing_left"):
        cancel(new_key(), code, reason="again")
    with pytest.raises(Refused, match="certificate_empty"):
        shop.sale(anna, "1.00", certificates=(code,))
    shop.check(anna)


def test_one_of_which_something_was_spent_is_not_undone(open_shop: OpenShop) -> None:
    shop = open_shop(**ON)
    code = shop.certificate("100.00")
    sold = shop.sale(None, "1.00", certificates=(code,))
    for reason, error in (("a mistake", Refused), ("", Invalid)):
        with pytest.raises(error):
            shop.desk.certificates.cancel(new_key(), code, reason=reason)
    shop.refund(sold)
    assert shop.desk.certificates.cancel(new_key(), code, reason="a mistake") == 10_000
    shop.check()


def test_buying_one_earns_where_the_program_says_so(open_shop: OpenShop) -> None:
    shop = open_shop(certificates={"earn_when_sold": True}, earning={"per": "30.00"})
    anna = shop.customer()
    code = shop.certificate("100.00", anna)
    shop.certificate("100.00")  # nobody known
    shop.certificate("10.00", anna)  # a third of a point
    assert shop.balance(anna) == "3"
    assert shop.carry(anna) == 0
    assert shop.sale(anna, "130.00", certificates=(code,)).quote.points_earned == 100
    shop.check(anna)


def test_two_tills_spend_it_once(open_shop: OpenShop) -> None:
    shop = open_shop(**ON)
    code = shop.certificate("100.00")
    accepted = shop.quote(None, "100.00", certificates=(code,))
    shop.sale(None, "60.00", certificates=(code,))
    order = Order(key=new_key(), purchase=accepted.purchase, accepted=accepted)
    with pytest.raises(Refused, match="price_changed"):
        shop.desk.counter.sell(order)
    assert shop.left(code) == "40.00"


def test_a_number_drawn_twice_is_drawn_again(open_shop: OpenShop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = open_shop(**ON)
    drawn = iter([5, 5, 5, 6])
    monkeypatch.setattr("secrets.randbelow", lambda _: next(drawn))
    assert shop.certificate("1.00") != shop.certificate("1.00")
