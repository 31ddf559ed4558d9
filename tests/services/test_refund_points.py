"""Where points go back to, what earned ones are taken from, and what is owed, forgiven or lost."""

from loyalty_desk.domain.kinds import points_text
from loyalty_desk.domain.sale import SaleId
from tests.services.conftest import OpenShop
from tests.services.refunding import ONE_PER_ONE, earned_and_spent, told


def test_points_back_settle_a_debt_first(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna, first = earned_and_spent(shop)
    second = SaleId(2)
    shop.refund(first)
    assert shop.debt(anna) == "100"
    assert told(shop.refund(second, amount="60.00")) == ("0.00", "60", "0", "40")
    assert told(shop.refund(second)) == ("0.00", "40", "0", "0")
    assert shop.balance(anna) == "0"
    shop.check(anna)


def test_points_are_given_back_before_earned_ones_are_taken(open_shop: OpenShop) -> None:
    shop = open_shop(points={"precision": 2}, earning={"points": "10", "per": "100.00"})
    anna = shop.customer()
    shop.adjust(anna, "50")
    sold = shop.sale(anna, "100.00", redeem="50")
    shop.adjust(anna, "-5")
    assert told(shop.refund(sold)) == ("50.00", "50", "5", "0")
    assert shop.balance(anna) == "45"
    assert [kind for kind, _ in shop.entries(anna)] == ["adjust", "redeem", "earn", "adjust", "give_back", "take_back"]


def test_a_shortfall_is_forgiven_where_the_owner_says_so(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, refunds={"shortfall": "forgive"})
    anna, first = earned_and_spent(shop, spent="70")
    assert told(shop.refund(first)) == ("100.00", "0", "30", "0")
    assert shop.balance(anna) == "0"
    shop.check(anna)


def test_the_next_accrual_settles_the_debt_even_a_pending_one(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna, first = earned_and_spent(shop)
    shop.refund(first)
    shop.publish(earning={"per": "1.00", "hold_days": 5})
    shop.sale(anna, "130.00")
    assert (shop.debt(anna), shop.pending(anna), shop.available(anna)) == ("0", "30", "0")
    shop.go("2026-01-15 12:00")
    assert (shop.pending(anna), shop.available(anna)) == ("0", "30")
    shop.check(anna)


def test_taken_from_the_own_lot_then_in_the_order_of_drawing_then_pending(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00", "hold_days": 1})
    anna = shop.customer()
    sold = shop.sale(anna, "100.00")
    shop.go("2026-01-12")
    shop.adjust(anna, "-60")
    shop.adjust(anna, "20", expires="2026-06-01")
    shop.adjust(anna, "10", expires="2026-05-01")
    shop.sale(anna, "15.00")
    assert shop.lots(anna) == [("10", "2026-05-01"), ("20", "2026-06-01"), ("40", None), ("15", None)]
    assert told(shop.refund(sold, amount="45.00"))[2:] == ("45", "0")
    assert shop.lots(anna) == [("5", "2026-05-01"), ("20", "2026-06-01"), ("15", None)]
    assert told(shop.refund(sold))[2:] == ("55", "15")
    assert (shop.available(anna), shop.pending(anna), shop.debt(anna)) == ("0", "0", "15")
    shop.check(anna)


def test_a_pending_own_lot_is_taken_from_first(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00", "hold_days": 14})
    anna = shop.customer()
    shop.adjust(anna, "50")
    sold = shop.sale(anna, "100.00")
    shop.refund(sold, amount="80.00")
    assert (shop.available(anna), shop.pending(anna)) == ("50", "20")


def test_what_burned_of_the_own_lot_counts_as_taken(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"days": 10})
    anna = shop.customer()
    sold = shop.sale(anna, "100.00")
    shop.adjust(anna, "70", expires=None)
    shop.adjust(anna, "-30")
    shop.go("2026-02-01")
    assert told(shop.refund(sold, amount="60.00"))[2] == "0"
    assert told(shop.refund(sold))[2] == "30"
    assert shop.balance(anna) == "40"
    shop.check(anna)


def test_without_grace_late_points_are_lost_and_it_is_said(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "0"}, expiry={"grace_days": 0})
    anna = shop.customer()
    shop.adjust(anna, "100", expires="2026-01-31")
    sold = shop.sale(anna, "100.00", redeem="100")
    shop.go("2026-02-01")
    first, rest = shop.refund(sold, amount="40.00"), shop.refund(sold)
    assert [points_text(back.points_lost) for back in (first, rest)] == ["40", "60"]
    assert [back.points_back for back in (first, rest)] == [0, 0]
    assert shop.balance(anna) == "0"


def test_late_points_settle_a_debt_before_they_are_lost(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"days": 5, "grace_days": 0})
    anna, first = earned_and_spent(shop, spent="90")
    shop.refund(first)
    assert shop.debt(anna) == "90"
    shop.go("2026-03-01")
    back = shop.refund(SaleId(2))
    assert (points_text(back.points_back), points_text(back.points_lost), shop.debt(anna)) == ("90", "0", "0")
    shop.check(anna)
