"""The worked examples of the program's specification, section 9."""

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.kinds import points_text
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal

NO_EARNING = {"points": "0"}


def two_lots(shop: Rehearsal) -> CustomerId:
    anna = shop.customer()
    shop.adjust(anna, "100", expires="2026-01-31")
    shop.adjust(anna, "50", expires="2026-03-31")
    return anna


def test_1_points_go_back_to_the_lots_they_came_from(open_shop: OpenShop) -> None:
    shop = open_shop(earning=NO_EARNING)
    anna = two_lots(shop)
    sold = shop.sale(anna, "120.00", redeem="120")
    assert shop.lots(anna) == [("30", "2026-03-31")]
    shop.go("2026-01-20")
    assert points_text(shop.refund(sold).points_back) == "120"
    assert shop.lots(anna) == [("100", "2026-01-31"), ("50", "2026-03-31")]
    assert shop.nightly("2026-02-01") == "100"
    assert shop.balance(anna) == "50"
    shop.check(anna)


def test_1_points_of_a_lot_past_its_date_live_for_the_days_of_grace(open_shop: OpenShop) -> None:
    shop = open_shop(earning=NO_EARNING)
    anna = two_lots(shop)
    sold = shop.sale(anna, "120.00", redeem="120")
    shop.go("2026-02-05")
    shop.refund(sold)
    assert shop.lots(anna) == [("100", "2026-03-07"), ("50", "2026-03-31")]
    shop.check(anna)


def test_2_what_is_spent_comes_from_the_lot_that_ends_first(open_shop: OpenShop) -> None:
    shop = open_shop(earning=NO_EARNING)
    anna = two_lots(shop)
    shop.sale(anna, "80.00", redeem="80")
    shop.go("2026-02-10")
    assert shop.balance(anna) == "50"
    assert shop.nightly() == "20"
    assert shop.balance(anna) == "50"


def test_3_the_carry_makes_two_small_sales_as_good_as_one(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "50.00"})
    anna = shop.customer()
    assert shop.sale(anna, "30.00").quote.points_earned == 0
    second = shop.sale(anna, "20.00")
    assert points_text(second.quote.points_earned) == "1"
    assert points_text(shop.refund(second).points_taken) == "1"
    assert shop.balance(anna) == "0"
    shop.check(anna)


def test_4_a_returned_item_takes_what_it_earned(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "10", "per": "100.00"})
    anna = shop.customer()
    sold = shop.sale(anna, "900.00", "100.00")
    assert shop.balance(anna) == "100"
    back = shop.refund(sold, line1="1")
    assert (points_text(back.points_taken), shop.money_text(back.money_back)) == ("10", "100.00")
    assert shop.balance(anna) == "90"


def test_5_points_that_are_gone_become_a_debt(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00"})
    anna = shop.customer()
    first = shop.sale(anna, "100.00")
    shop.sale(anna, "100.00", redeem="100")
    shop.refund(first)
    assert (shop.debt(anna), shop.available(anna)) == ("100", "0")
    shop.sale(anna, "60.00")
    assert (shop.debt(anna), shop.available(anna)) == ("40", "0")
    shop.check(anna)


def test_6_points_are_used_and_earned_to_the_hundredth(open_shop: OpenShop) -> None:
    shop = open_shop(points={"precision": 2}, earning={"points": "5", "per": "100.00"})
    anna = shop.customer()
    shop.adjust(anna, "1000")
    quote = shop.sale(anna, "11500.00", redeem="750").quote
    assert (shop.money_text(quote.to_pay), points_text(quote.points_earned)) == ("10750.00", "537.50")


def test_7_a_refund_goes_by_the_rules_of_its_sale(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00"})
    anna = shop.customer()
    sold = shop.sale(anna, "50.00")
    assert shop.balance(anna) == "50"
    shop.publish(earning={"points": "2", "per": "1.00"})
    assert points_text(shop.refund(sold).points_taken) == "50"
    assert shop.balance(anna) == "0"
