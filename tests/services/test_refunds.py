"""Refunds and voids: what goes back, what is taken, and what is owed."""

from fractions import Fraction

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.reversal import Return
from loyalty_desk.domain.sale import SaleId
from tests.services.conftest import OpenShop
from tests.services.refunding import ONE_PER_ONE, earned_and_spent, told
from tests.shop import new_key


def test_money_is_never_given_for_what_points_paid(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "0"})
    anna = shop.customer()
    shop.adjust(anna, "40")
    sold = shop.sale(anna, "100.00", redeem="40")
    assert told(shop.refund(sold, amount="50.00")) == ("30.00", "20", "0", "0")
    assert told(shop.refund(sold)) == ("30.00", "20", "0", "0")
    assert shop.balance(anna) == "40"
    shop.check(anna)


def test_parts_are_rounded_down_and_the_last_one_squares_them(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "0"})
    anna = shop.customer()
    shop.adjust(anna, "10")
    sold = shop.sale(anna, shop.line("100.00", quantity="3"), redeem="10")
    backs = [told(shop.refund(sold, line0="1"))[:2] for _ in range(3)]
    assert backs == [("30.00", "3"), ("30.00", "3"), ("30.00", "4")]
    odd = shop.sale(anna, shop.line("0.10", quantity="3"))
    assert [told(shop.refund(odd, line0="1"))[0] for _ in range(3)] == ["0.03", "0.03", "0.04"]


@pytest.mark.parametrize(
    "order", [("line0", "line1", "line2"), ("line2", "line0", "line1"), ("line1", "line2", "line0")]
)
def test_the_order_of_refunds_does_not_matter_in_the_end(open_shop: OpenShop, order: tuple[str, ...]) -> None:
    """nopCommerce #5595: cancel and refund in another order gave another balance."""
    shop = open_shop(earning={"points": "3", "per": "7.00"}, expiry={"months": 1})
    anna = shop.customer()
    shop.adjust(anna, "20", expires="2026-02-01")
    shop.adjust(anna, "20", expires="2026-03-01")
    sold = shop.sale(anna, "33.33", "0.01", "66.66", redeem="33")
    backs = [shop.refund(sold, **{line: "1"}) for line in order]
    assert sum(back.money_back for back in backs) == sold.quote.to_pay
    assert sum(back.points_back for back in backs) == sold.quote.points_used
    assert shop.balance(anna) == "40"
    assert shop.carry(anna) == 0
    assert shop.lots(anna) == [("20", "2026-02-01"), ("20", "2026-03-01")]
    shop.check(anna)


def test_an_amount_takes_the_same_share_of_every_line(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, discounts={"groups": {"staff": "50"}})
    anna = shop.customer(group="staff")
    sold = shop.sale(anna, "200.00", "100.00")
    assert told(shop.refund(sold, amount="75.00")) == ("75.00", "0", "75", "0")
    assert [line.refunded for line in shop.desk.refunds.sale(sold.sale_id).lines] == [0.5, 0.5]


def test_more_than_is_left_is_refused_and_nothing_is_written(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    sold = shop.sale(anna, shop.line("100.00", quantity="2"))
    shop.refund(sold, line0="1")
    before = shop.entries(anna)
    for wanted in (Return(amount=5001), Return(lines=((0, 1500),)), Return(lines=((0, 600), (0, 600)))):
        with pytest.raises(Refused, match="nothing_left"):
            shop.desk.refunds.refund(new_key(), sold.sale_id, wanted)
    assert shop.entries(anna) == before
    shop.refund(sold)
    with pytest.raises(Refused, match="nothing_left"):
        shop.refund(sold)


@pytest.mark.parametrize(
    "wanted", [Return(amount=0), Return(amount=-1), Return(lines=((1, 1000),)), Return(lines=((0, 0),))]
)
def test_a_refund_that_makes_no_sense_is_invalid(open_shop: OpenShop, wanted: Return) -> None:
    shop = open_shop()
    sold = shop.sale(shop.customer(), "100.00")
    with pytest.raises(Invalid):
        shop.desk.refunds.refund(new_key(), sold.sale_id, wanted)


@pytest.mark.parametrize("number", [0, 2, 2**70])
def test_an_unknown_sale_is_refused(open_shop: OpenShop, number: int) -> None:
    shop = open_shop()
    shop.sale(None, "10.00")
    with pytest.raises(Refused, match="unknown_sale"):
        shop.refund(SaleId(number))


def test_asking_writes_nothing_and_says_what_would_be(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna, first = earned_and_spent(shop)
    before = shop.entries(anna)
    asked = shop.refund_quote(first)
    assert told(asked) == ("100.00", "0", "100", "100")
    assert (shop.entries(anna), shop.debt(anna)) == (before, "0")
    done = shop.refund(first)
    assert told(done) == told(asked)
    assert done.standing == asked.standing


def test_a_sale_without_a_card_is_refunded_without_points(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    sold = shop.sale(None, "100.00")
    assert sold.standing is None
    assert told(shop.refund(sold, amount="40.00")) == ("40.00", "0", "0", "0")
    back = shop.void(sold)
    assert told(back) == ("60.00", "0", "0", "0")
    assert (back.customer_id, back.standing) == (None, None)


def test_a_void_needs_a_reason_and_undoes_all_that_is_left(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna = shop.customer()
    sold = shop.sale(anna, "100.00")
    shop.refund(sold, amount="30.00")
    with pytest.raises(Invalid, match="reason"):
        shop.void(sold, reason="  ")
    assert told(shop.void(sold)) == ("70.00", "0", "70", "0")
    assert shop.desk.refunds.sale(sold.sale_id).voided
    standing = shop.standing(anna)
    assert (standing.visits, standing.spent, standing.balance) == (0, 0, 0)


def test_a_refund_goes_by_the_carry_first(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "50.00"})
    anna = shop.customer()
    first = shop.sale(anna, "80.00")
    second = shop.sale(anna, "50.00")
    assert (shop.balance(anna), shop.carry(anna)) == ("2", Fraction(3, 5))
    assert told(shop.refund(second, amount="30.00"))[2] == "0"
    assert shop.carry(anna) == 0
    assert told(shop.refund(first))[2] == "2"
    assert (shop.balance(anna), shop.carry(anna)) == ("0", Fraction(2, 5))
    shop.check(anna)


def test_what_is_kept_must_still_reach_the_minimum(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00", "minimum_sale": "100.00"})
    anna = shop.customer()
    sold = shop.sale(anna, "60.00", "60.00")
    assert shop.balance(anna) == "120"
    assert told(shop.refund(sold, line0="1"))[2] == "120"
    assert told(shop.refund(sold))[2] == "0"


def test_what_is_kept_earns_up_to_the_same_limits(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00", "limit_per_sale": "50"})
    anna = shop.customer()
    sold = shop.sale(anna, "60.00", "60.00")
    assert shop.balance(anna) == "50"
    assert told(shop.refund(sold, line0="1"))[2] == "0"
    assert told(shop.refund(sold))[2] == "50"


def test_a_sale_that_did_not_earn_takes_nothing(open_shop: OpenShop) -> None:
    for carry in (True, False):
        shop = open_shop(points={"carry_remainder": carry}, earning=ONE_PER_ONE)
        anna = shop.customer()
        shop.adjust(anna, "50")
        sold = shop.sale(anna, "100.00", at="2025-12-01", earns=False)
        assert told(shop.refund(sold, amount="30.00")) == ("30.00", "0", "0", "0")
        assert told(shop.refund(sold)) == ("70.00", "0", "0", "0")
        assert shop.balance(anna) == "50"
        shop.check(anna)


def test_a_refund_goes_to_a_customer_whose_card_was_blocked(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna = shop.customer()
    sold = shop.sale(anna, "100.00")
    shop.desk.cardroom.block(shop.desk.enrolment.customer(anna).card or "", reason="lost")
    assert told(shop.refund(sold))[2] == "100"


def test_lists_of_sales_show_what_came_back(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    sold = shop.sale(anna, shop.line("100.00", name="Tea"), receipt="A-7")
    shop.sale(None, "20.00")
    shop.refund(sold, amount="30.00")
    refunds = shop.desk.refunds
    assert [sale.to_pay for sale in refunds.recent()] == [2000, 10000]
    (mine,) = refunds.of_customer(anna)
    assert (mine.money_back, mine.goods, mine.complete, mine.customer) == (3000, "Tea", False, "Anna")
    assert refunds.by_receipt("A-7") == [mine]
    shop.refund(sold)
    assert refunds.by_receipt("A-7")[0].complete
